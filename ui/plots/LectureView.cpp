#include "ui/plots/LectureView.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

LectureView::LectureView(DrawnPlot& plot)
    : QDialog(plot.window()),
      m_plot(&plot),
      m_room(new QWidget),
      m_title(new QLabel(plot.accessibleName())),
      m_read(new QLabel(tr("Left and Right read the values, Escape goes back")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("lectureView"));
    setWindowTitle(plot.accessibleName());
    setAccessibleName(plot.accessibleName());
    setAccessibleDescription(plot.accessibleDescription());
    setFocusPolicy(Qt::StrongFocus);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_read->setTextFormat(Qt::PlainText);
    m_read->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->addWidget(m_title);
    layout->addWidget(m_room, 1);
    layout->addWidget(m_read);
    // It is drawn anew when the plot is: by itself or by a canvas within it.
    plot.installEventFilter(this);
    for (QWidget* part : plot.findChildren<QWidget*>())
        part->installEventFilter(this);
    connect(&plot, &QObject::destroyed, this, &QDialog::close);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(this, &QDialog::finished, &plot, &DrawnPlot::endReading);
    setFocus();
}

double LectureView::typeScale() const { return std::clamp(std::min(width() / 640.0, height() / 420.0), 1.2, 5.0); }

void LectureView::fitType()
{
    const int pixels = qRound(12 * typeScale());
    m_title->setStyleSheet(QStringLiteral("font-size: %1px; font-weight: 600").arg(qRound(pixels * 1.3)));
    m_read->setStyleSheet(QStringLiteral("font-size: %1px").arg(pixels));
}

void LectureView::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.card);
    painter.setRenderHint(QPainter::Antialiasing);
    // As on paper: without what belongs to the plot's own size, such as cursors.
    if (m_plot)
        m_plot->draw(painter, m_room->geometry(), {colors, typeScale(), true});
}

void LectureView::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    fitType();
}

void LectureView::keyPressEvent(QKeyEvent* event)
{
    if (DrawnPlot::isLectureKey(*event)) {
        close();
        return;
    }
    const bool reads = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Home
        || event->key() == Qt::Key_End;
    if (!reads || !m_plot) {
        QDialog::keyPressEvent(event);
        return;
    }
    m_plot->readByKey(event->key());
    if (const QString text = m_plot->textRead(); !text.isEmpty()) {
        m_read->setText(text);
        setAccessibleDescription(text);
    }
}

bool LectureView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint)
        update();
    return QDialog::eventFilter(watched, event);
}

}  // namespace leafbench::ui
