#include "ui/labs/ControlMarker.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

namespace leafbench::ui {
namespace {

constexpr int markerMargin = 5;
constexpr int shownMs = 20'000;

/// Opens the tabs around a control and scrolls to it.
void bringIntoView(QWidget* control)
{
    for (QWidget* inside = control; inside->parentWidget(); inside = inside->parentWidget()) {
        if (auto* tabs = qobject_cast<QTabWidget*>(inside->parentWidget()->parentWidget()); tabs && tabs->indexOf(inside) >= 0)
            tabs->setCurrentWidget(inside);
    }
    for (QWidget* around = control->parentWidget(); around; around = around->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(around))
            scroll->ensureWidgetVisible(control, 24, 24);
    }
}

}  // namespace

class ControlMarker::Frame : public QWidget {
public:
    explicit Frame(QWidget* window) : QWidget(window)
    {
        setObjectName(QStringLiteral("controlMarker"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::instance().colors().contrast, 3));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 7, 7);
    }
};

ControlMarker::ControlMarker(QObject* parent) : QObject(parent)
{
    m_follow.setInterval(100);
    m_end.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, &ControlMarker::follow);
    connect(&m_end, &QTimer::timeout, this, &ControlMarker::clear);
}

ControlMarker::~ControlMarker() { clear(); }

QWidget* ControlMarker::find(QWidget* page, const QString& name)
{
    if (!page || name.isEmpty())
        return nullptr;
    QWidget* first = nullptr;
    for (QWidget* candidate : page->findChildren<QWidget*>()) {
        if (candidate->objectName() != name && candidate->accessibleName() != name)
            continue;
        if (candidate->isVisible())
            return candidate;
        first = first ? first : candidate;
    }
    return first;
}

void ControlMarker::pointAt(QWidget* page, const QString& name)
{
    pointAt(find(page, name));
    // Of several with that name another one may have come to light with the tab.
    if (m_target && !m_target->isVisible() && find(page, name)->isVisible())
        pointAt(find(page, name));
}

void ControlMarker::pointAt(QWidget* control)
{
    clear();
    if (!control)
        return;
    bringIntoView(control);
    m_target = control;
    control->installEventFilter(this);
    m_frame = new Frame(control->window());
    follow();
    m_follow.start();
    m_end.start(shownMs);
}

void ControlMarker::clear()
{
    m_follow.stop();
    m_end.stop();
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = nullptr;
    if (m_frame)
        m_frame->deleteLater();
    m_frame = nullptr;
}

/// Its layout may change while the page arrives.
void ControlMarker::follow()
{
    if (!m_target || !m_frame) {
        clear();
        return;
    }
    m_frame->setVisible(m_target->isVisible());
    const QPoint corner = m_target->mapTo(m_target->window(), QPoint());
    m_frame->setGeometry(QRect(corner, m_target->size()).adjusted(-markerMargin, -markerMargin, markerMargin, markerMargin));
    m_frame->raise();
}

bool ControlMarker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress)
        QTimer::singleShot(0, this, &ControlMarker::clear);
    return QObject::eventFilter(watched, event);
}

}  // namespace leafbench::ui
