#include "ui/plots/DrawnPlot.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
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
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DrawnPlot::setPlotScale(double scale)
{
    m_scale = scale;
    read({});
    updateGeometry();
    update();
}

PlotTheme DrawnPlot::look() const { return {Theme::instance().colors(), m_scale, false}; }

void DrawnPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
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

Status DrawnPlot::exportTo(const QString& path) const { return writeDrawing(drawing(), path); }

void DrawnPlot::setReadable()
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

void DrawnPlot::describe(const QString& name, const QString& description)
{
    setAccessibleName(name);
    m_description = description;
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
    m_words->setText(text);
    m_words->adjustSize();
    const int at = qRound(itemPixel(*m_item));
    m_marker->setGeometry(at, 0, 1, height());
    m_words->move(at < width() / 2 ? width() - m_words->width() : 0, 0);
}

void DrawnPlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
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
    read({});
    QWidget::focusOutEvent(event);
}

void DrawnPlot::keyPressEvent(QKeyEvent* event)
{
    const int last = items() - 1;
    const bool ends = event->key() == Qt::Key_Escape && m_item;
    const int by = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (last < 0 || (!ends && by == 0 && event->key() != Qt::Key_Home && event->key() != Qt::Key_End)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (ends) {
        read({});
        return;
    }
    // Without a selection start at the last item: the newest epoch, the most workers, the most confident images.
    const int item = event->key() == Qt::Key_Home ? 0 : by != 0 && m_item ? std::clamp(*m_item + by, 0, last) : last;
    m_byKeys = true;
    read(item);
}

}  // namespace leafbench::ui
