#include "ui/plots/DrawnPlot.h"

#include "ui/plots/PlotHelp.h"
#include "ui/plots/PlotMenu.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace leafbench::ui {

QFont PlotTheme::font() const
{
    QFont font = QApplication::font();
    font.setPixelSize(qRound(px(11)));
    return paper ? fontForPaper(font) : font;
}

DrawnPlot::DrawnPlot(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);  // in every language: axes grow to the right
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

double DrawnPlot::plotScale() const { return m_scale * Theme::instance().textScale(); }

void DrawnPlot::setPlotScale(double scale)
{
    m_scale = scale;
    read({});
    updateGeometry();
    update();
}

PlotTheme DrawnPlot::look() const { return {Theme::instance().colors(), plotScale(), false}; }

void DrawnPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, rect(), look());
}

Drawing DrawnPlot::drawing() const
{
    return drawingBy([this](QPainter& painter, const QRectF& area, const PlotTheme& paper) { draw(painter, area, paper); });
}

Drawing DrawnPlot::drawingBy(const Painting& painting) const
{
    const auto paint = [painting](QPainter& painter, const QRectF& page) {
        const PlotTheme paper = PlotTheme::onPaper();
        painter.fillRect(page, paper.colors.card);
        painting(painter, page.adjusted(12, 12, -12, -12), paper);
    };
    return {{}, accessibleName(), exportSize(), paint, accessibleDescription()};
}

Drawing DrawnPlot::slide() const
{
    const double scale = slideScale();
    const auto paint = [this, scale](QPainter& painter, const QRectF& page) {
        PlotTheme paper = PlotTheme::onPaper();
        paper.scale = scale;
        painter.fillRect(page, paper.colors.card);
        draw(painter, page.adjusted(16, 16, -16, -16), paper);
    };
    return {{}, accessibleName(), exportSize(), paint, accessibleDescription()};
}

Status DrawnPlot::exportTo(const QString& path) const { return writeDrawing(drawing(), path); }

void DrawnPlot::setReadable() { setMouseTracking(true); }

bool DrawnPlot::isLectureKey(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_F11 && event.modifiers() == Qt::NoModifier)
        || (event.key() == Qt::Key_L && event.modifiers() == Qt::ControlModifier);
}

bool DrawnPlot::isHelpKey(const QKeyEvent& event) { return event.key() == Qt::Key_F1 && event.modifiers() == Qt::ShiftModifier; }

bool DrawnPlot::event(QEvent* event)
{
    // The window's own F11 is for all else.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F11)
        event->accept();
    if (event->type() == QEvent::KeyPress && isLectureKey(*static_cast<QKeyEvent*>(event))) {
        showLecture(*this);
        return true;
    }
    if (event->type() == QEvent::KeyPress && isHelpKey(*static_cast<QKeyEvent*>(event))) {
        showPlotHelp(*this);
        return true;
    }
    return QWidget::event(event);
}

void DrawnPlot::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillPlotMenu(*menu, *this);
    menu->popup(event->globalPos());
}

void DrawnPlot::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    addPlotButton(*this);
}

void DrawnPlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::TabFocusReason && reason != Qt::BacktabFocusReason && reason != Qt::ShortcutFocusReason)
        return;
    if (!m_focusFrame) {
        m_focusFrame = new QWidget(this);
        m_focusFrame->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_focusFrame->setAttribute(Qt::WA_StyledBackground);
    }
    m_focusFrame->setStyleSheet(QStringLiteral("background: transparent; border: 1px solid %1; border-radius: 3px")
                                    .arg(Theme::instance().colors().contrast.name()));
    m_focusFrame->setGeometry(rect());
    m_focusFrame->show();
    m_focusFrame->raise();
}

QString DrawnPlot::textRead() const { return m_item ? itemText(*m_item) : QString(); }

void DrawnPlot::describe(const QString& name, const QString& description)
{
    setAccessibleName(name);
    m_description = description;
    if (!m_byKeys)
        setAccessibleDescription(description);
    refreshItem();
}

void DrawnPlot::refreshItem() { read(m_item && *m_item < items() ? m_item : std::nullopt); }

void DrawnPlot::read(std::optional<int> item)
{
    if (!item && !m_item)
        return;
    m_item = item;
    m_byKeys = m_byKeys && item;
    setAccessibleDescription(m_byKeys ? itemText(*item) : m_description);
    showItem();
}

void DrawnPlot::showItem()
{
    const QString text = m_item ? itemText(*m_item) : QString();
    if (text.isEmpty() && !m_words)
        return;
    if (!m_words) {
        m_marker = new QFrame(this);
        m_words = new QLabel(this);
        for (QWidget* part : {static_cast<QWidget*>(m_marker), static_cast<QWidget*>(m_words)})
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_words->setVisible(!text.isEmpty());
    m_marker->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const ThemeColors& colors = Theme::instance().colors();
    m_marker->setStyleSheet(QStringLiteral("border: none; border-left: 1px dashed %1").arg(colors.mutedText.name()));
    m_words->setStyleSheet(
        QStringLiteral("background: %1; color: %2; border: 1px solid %3; padding: 3px 6px; font-size: %4px")
            .arg(colors.card.name(), colors.text.name(), colors.border.name(), QString::number(look().font().pixelSize())));
    m_words->setWordWrap(false);
    m_words->setText(text);
    m_words->adjustSize();
    if (m_words->width() > width()) {
        m_words->setWordWrap(true);
        m_words->resize(width(), m_words->heightForWidth(width()));
    }
    const int at = qRound(itemPixel(*m_item));
    m_marker->setGeometry(at, 0, 1, height());
    m_words->move(at < width() / 2 ? width() - m_words->width() : 0, 0);
}

void DrawnPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_focusFrame)
        m_focusFrame->setGeometry(rect());
    refreshItem();
}

void DrawnPlot::mouseMoveEvent(QMouseEvent* event)
{
    m_byKeys = false;
    read(items() > 0 ? itemAt(event->position()) : std::nullopt);
}

void DrawnPlot::leaveEvent(QEvent*) { read({}); }

void DrawnPlot::focusOutEvent(QFocusEvent* event)
{
    if (m_focusFrame && event->reason() != Qt::PopupFocusReason)
        m_focusFrame->hide();
    read({});
    QWidget::focusOutEvent(event);
}

void DrawnPlot::keyPressEvent(QKeyEvent* event)
{
    const bool ends = event->key() == Qt::Key_Escape && m_item;
    const int key = event->key();
    if (ends)
        read({});
    else if (items() > 0 && (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End))
        readByKey(key);
    else
        QWidget::keyPressEvent(event);
}

void DrawnPlot::readByKey(int key)
{
    const int last = items() - 1, by = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (last < 0)
        return;
    // Without a selection start at the last item: the newest epoch, the most workers, the most confident images.
    const int item = key == Qt::Key_Home ? 0 : by != 0 && m_item ? std::clamp(*m_item + by, 0, last) : last;
    m_byKeys = true;
    read(item);
}

}  // namespace leafbench::ui
