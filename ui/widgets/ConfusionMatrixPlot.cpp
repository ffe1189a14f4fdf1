#include "ui/widgets/ConfusionMatrixPlot.h"

#include "ui/models/ClassText.h"
#include "ui/widgets/MatrixFrame.h"
#include "ui/words/Words.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QSvgGenerator>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace leafbench::ui {

struct ConfusionMatrixPlot::State {
    QCustomPlot* plot = nullptr;
    QCPColorMap* map = nullptr;
    MatrixFrame* frame = nullptr;
    ConfusionMatrix matrix;
    QStringList names;

    void layOut(QSize size)
    {
        plot->axisRect()->setMargins(frame->margins(size));
    }

    void fillCells()
    {
        const int n = matrix.classes();
        // QCPColorMapData wants at least one cell.
        map->data()->setSize(std::max(1, n), std::max(1, n));
        map->data()->setRange(QCPRange(0, std::max(1, n - 1)), QCPRange(0, std::max(1, n - 1)));
        map->data()->fill(std::numeric_limits<double>::quiet_NaN());
        for (int truth = 0; truth < n; ++truth) {
            const double support = static_cast<double>(matrix.support(truth));
            for (int predicted = 0; predicted < n; ++predicted) {
                const qint64 count = matrix.at(truth, predicted);
                if (count > 0)
                    map->data()->setCell(predicted, truth, (truth == predicted ? 1 : -1) * count / support);
            }
        }
        plot->xAxis->setRange(-0.5, std::max(1, n) - 0.5);
        plot->yAxis->setRange(-0.5, std::max(1, n) - 0.5);
    }
};

ConfusionMatrixPlot::ConfusionMatrixPlot(QWidget* parent) : QWidget(parent), m_state(std::make_unique<State>())
{
    auto* plot = m_state->plot = new QCustomPlot;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plot);
    plot->setFocusPolicy(Qt::NoFocus);
    // Its own hint holds the margins of the last layout, which would keep the window from shrinking.
    plot->setMinimumSize(50, 50);
    plot->setMouseTracking(true);
    plot->plotLayout()->setRowSpacing(0);
    plot->plotLayout()->setMargins(QMargins());
    plot->axisRect()->setAutoMargins(QCP::msNone);
    for (QCPAxis* axis : {plot->xAxis, plot->yAxis}) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    plot->yAxis->setRangeReversed(true);
    m_state->map = new QCPColorMap(plot->xAxis, plot->yAxis);
    m_state->map->setInterpolate(false);
    m_state->map->setTightBoundary(false);
    m_state->map->setAntialiased(false);
    m_state->map->setDataRange(QCPRange(-1, 1));
    m_state->frame = new MatrixFrame(plot);

    connect(plot, &QCustomPlot::beforeReplot, this, [this] { m_state->layOut(m_state->plot->size()); });
    connect(plot, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent* event) { hover(event->pos(), event->globalPosition().toPoint()); });
    connect(plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        setFocus(Qt::MouseFocusReason);
        if (const std::optional<QPoint> cell = cellAt(event->pos()); cell && event->button() == Qt::LeftButton) {
            setCursorCell(cell->y(), cell->x());
            emit cellClicked(cell->y(), cell->x());
        }
    });
    connect(&Theme::instance(), &Theme::changed, this, &ConfusionMatrixPlot::applyTheme);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Confusion matrix"));
    m_state->fillCells();
    applyTheme();
}

ConfusionMatrixPlot::~ConfusionMatrixPlot() = default;

void ConfusionMatrixPlot::setMatrix(const ConfusionMatrix& matrix, const QStringList& classNames)
{
    m_state->matrix = matrix;
    m_state->names = classNames;
    m_state->frame->setClasses(classNames);
    m_state->frame->setCursor({}, hasFocus());
    m_state->fillCells();
    m_state->plot->replot(QCustomPlot::rpQueuedReplot);
}

void ConfusionMatrixPlot::clear()
{
    setMatrix(ConfusionMatrix(), {});
}

QString ConfusionMatrixPlot::cellText(int truth, int predicted) const
{
    const QString count = words::count(m_state->matrix.at(truth, predicted));
    const QString all = words::count(m_state->matrix.support(truth));
    const QString name = classText(m_state->names.value(truth));
    if (truth == predicted)
        return tr("%1 of %2 %3 recognised").arg(count, all, name);
    return tr("%1 of %2 %3 taken for %4").arg(count, all, name, classText(m_state->names.value(predicted)));
}

QPoint ConfusionMatrixPlot::cellCentre(int truth, int predicted) const
{
    const QPointF place(m_state->plot->xAxis->coordToPixel(predicted), m_state->plot->yAxis->coordToPixel(truth));
    return m_state->plot->mapTo(this, place.toPoint());
}

void ConfusionMatrixPlot::setCursorCell(int truth, int predicted)
{
    m_state->frame->setCursor(QPoint(predicted, truth), hasFocus());
    setAccessibleDescription(cellText(truth, predicted));
    emit cellHovered(cellText(truth, predicted));
    m_state->plot->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<QPoint> ConfusionMatrixPlot::cursorCell() const
{
    return m_state->frame->cursor();
}

std::optional<QPoint> ConfusionMatrixPlot::cellAt(QPoint position) const
{
    if (m_state->matrix.classes() == 0 || !m_state->plot->axisRect()->rect().contains(position))
        return {};
    const int last = m_state->matrix.classes() - 1;
    const int x = qRound(m_state->plot->xAxis->pixelToCoord(position.x()));
    const int y = qRound(m_state->plot->yAxis->pixelToCoord(position.y()));
    return QPoint(std::clamp(x, 0, last), std::clamp(y, 0, last));
}

void ConfusionMatrixPlot::hover(QPoint position, QPoint global)
{
    const std::optional<QPoint> cell = cellAt(position);
    const QString text = cell ? cellText(cell->y(), cell->x()) : QString();
    if (cell)
        QToolTip::showText(global, text, this);
    else
        QToolTip::hideText();
    emit cellHovered(text);
}

void ConfusionMatrixPlot::keyPressEvent(QKeyEvent* event)
{
    const int last = m_state->matrix.classes() - 1;
    QPoint cell = cursorCell().value_or(QPoint(0, 0));
    switch (event->key()) {
    case Qt::Key_Left: cell.rx() -= 1; break;
    case Qt::Key_Right: cell.rx() += 1; break;
    case Qt::Key_Up: cell.ry() -= 1; break;
    case Qt::Key_Down: cell.ry() += 1; break;
    case Qt::Key_Home: cell = {0, 0}; break;
    case Qt::Key_End: cell = {last, last}; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (cursorCell() && last >= 0)
            emit cellClicked(cell.y(), cell.x());
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    if (last < 0)
        return;
    // The first key only shows where the cursor is.
    if (!cursorCell() && event->key() != Qt::Key_End)
        cell = {0, 0};
    setCursorCell(std::clamp(cell.y(), 0, last), std::clamp(cell.x(), 0, last));
}

void ConfusionMatrixPlot::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_state->frame->setCursor(cursorCell(), true);
    m_state->plot->replot(QCustomPlot::rpQueuedReplot);
}

void ConfusionMatrixPlot::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_state->frame->setCursor(cursorCell(), false);
    m_state->plot->replot(QCustomPlot::rpQueuedReplot);
}

void ConfusionMatrixPlot::applyTheme()
{
    const ThemeColors& colors = Theme::instance().colors();
    QFont small = font();
    small.setPixelSize(11);
    m_state->frame->setFont(small);
    QCPColorGradient gradient;
    gradient.setLevelCount(400);
    for (int i = -20; i <= 20; ++i) {
        if (i != 0)
            gradient.setColorStopAt((i + 20) / 40.0, matrixColor(i / 20.0, colors));
    }
    gradient.setColorStopAt(0.4999, matrixColor(-1e-9, colors));
    gradient.setColorStopAt(0.5001, matrixColor(1e-9, colors));
    gradient.setNanHandling(QCPColorGradient::nhNanColor);
    gradient.setNanColor(colors.window);
    m_state->map->setGradient(gradient);
    m_state->plot->setBackground(colors.card);
    m_state->plot->replot(QCustomPlot::rpQueuedReplot);
}

bool ConfusionMatrixPlot::exportTo(const QString& path)
{
    // The same size from every window, so that two exports can be compared.
    constexpr QSize page(940, 960);
    const QString suffix = QFileInfo(path).suffix().toLower();
    m_state->layOut(page);
    const std::optional<QPoint> cursor = cursorCell();
    m_state->frame->setCursor({}, false);
    bool written = false;
    if (suffix == QLatin1String("pdf")) {
        written = m_state->plot->savePdf(path, page.width(), page.height());
    } else if (suffix == QLatin1String("svg")) {
        QSvgGenerator generator;
        generator.setFileName(path);
        generator.setSize(page);
        generator.setViewBox(QRect(QPoint(), page));
        generator.setTitle(tr("Confusion matrix"));
        QCPPainter painter;
        if (painter.begin(&generator)) {
            painter.setMode(QCPPainter::pmVectorized);
            painter.setMode(QCPPainter::pmNoCaching);
            m_state->plot->toPainter(&painter, page.width(), page.height());
            written = painter.end();
        }
    } else {
        written = m_state->plot->savePng(path, page.width(), page.height(), 2.0);
    }
    m_state->frame->setCursor(cursor, hasFocus());
    m_state->plot->replot(QCustomPlot::rpQueuedReplot);
    return written;
}

}  // namespace leafbench::ui
