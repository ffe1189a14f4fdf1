#include "ui/preprocess/TaskGraphView.h"

#include "ui/theme/Theme.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace leafbench::ui {
namespace {

constexpr int largestCell = 40;
constexpr int smallestCell = 3;
constexpr int singleCell = 40;    ///< a level's only task
constexpr int singleWidth = 112;  ///< of such a level, with its name
constexpr int fanWidth = 72;
constexpr int captionHeight = 20;

/// The largest cells of which `count` fit.
int cellSide(std::size_t count, QSize room)
{
    for (int side = largestCell; side > smallestCell; --side) {
        if (std::size_t(room.width() / side) * std::size_t(room.height() / side) >= count)
            return side;
    }
    return smallestCell;
}

}  // namespace

TaskGraphView::TaskGraphView(QWidget* parent) : DrawnPlot(parent)
{
    setTerm("Task graph");
    setAccessibleName(tr("Task graph"));
    connect(&Theme::instance(), &Theme::changed, this, &TaskGraphView::place);
}

void TaskGraphView::setGraph(std::shared_ptr<const TaskGraph> graph)
{
    m_graph = std::move(graph);
    findLevels();
    place();
    reset();
}

void TaskGraphView::reset()
{
    m_states.assign(m_graph ? m_graph->size() : 0, TaskState::Waiting);
    change({});
}

void TaskGraphView::change(const std::vector<TaskChange>& changes)
{
    for (const auto& [task, state] : changes) {
        // A task that is assigned again was not done.
        if (task < m_states.size())
            m_states[task] = state;
    }
    setAccessibleDescription(words::byCount(qint64(m_states.size()), tr("%1 of %2 task done"), tr("%1 of %2 tasks done"))
                                 .arg(QString::number(count(TaskState::Done)), QString::number(m_states.size())));
    update();
}

void TaskGraphView::fail()
{
    for (TaskState& state : m_states)
        state = state == TaskState::Waiting ? state : TaskState::Failed;
    change({});
}

std::size_t TaskGraphView::count(TaskState state) const
{
    return static_cast<std::size_t>(std::count(m_states.begin(), m_states.end(), state));
}

void TaskGraphView::findLevels()
{
    m_levels.clear();
    if (!m_graph)
        return;
    std::vector<std::size_t> depth(m_graph->size());
    for (std::size_t i = 0; i < depth.size(); ++i) {
        for (const std::size_t input : m_graph->tasks()[i].inputs)
            depth[i] = std::max(depth[i], depth[input] + 1);
        if (depth[i] >= m_levels.size())
            m_levels.resize(depth[i] + 1);
        m_levels[depth[i]].push_back(i);
    }
}

std::vector<TaskGraphView::Block> TaskGraphView::placed(QSize size, const PlotTheme& look) const
{
    const auto isSingle = [](const Level& level) { return level.size() == 1; };
    const int single = qRound(look.px(singleCell)), singleWide = qRound(look.px(singleWidth)), fan = qRound(look.px(fanWidth));
    const int singles = static_cast<int>(std::count_if(m_levels.begin(), m_levels.end(), isSingle));
    const int blocks = static_cast<int>(m_levels.size()) - singles;
    const int fans = std::max(0, static_cast<int>(m_levels.size()) - 1);
    const int blockWidth = std::max(20, (size.width() - singles * singleWide - fans * fan) / std::max(1, blocks));
    const int high = std::max(10, size.height() - qRound(look.px(captionHeight)));
    int x = 0;
    std::vector<Block> made;
    for (const Level& level : m_levels) {
        Block block{&level};
        const int wide = isSingle(level) ? singleWide : blockWidth;
        block.cell = isSingle(level) ? single : cellSide(level.size(), {wide, high});
        const int rows = std::max(1, high / block.cell);
        const int needed = static_cast<int>((level.size() + std::size_t(rows) - 1) / std::size_t(rows));
        block.columns = isSingle(level) ? 1 : std::max(1, std::min(std::max(needed, wide / block.cell), int(level.size())));
        const int used = static_cast<int>((level.size() + std::size_t(block.columns) - 1) / std::size_t(block.columns));
        const QSize cells(block.columns * block.cell, used * block.cell);
        const int left = isSingle(level) ? x + (singleWide - cells.width()) / 2 : x;
        block.area = QRect(QPoint(left, std::max(0, (high - cells.height()) / 2)), cells);
        x = (isSingle(level) ? x + singleWide : block.area.right() + 1) + fan;
        made.push_back(block);
    }
    return made;
}

void TaskGraphView::place() { m_blocks = placed(size(), look()); }

QRect TaskGraphView::cellRect(const Block& block, std::size_t place)
{
    const int gap = block.cell > 6 ? 2 : block.cell > 3 ? 1 : 0;
    const int row = static_cast<int>(place) / block.columns, column = static_cast<int>(place) % block.columns;
    return {block.area.x() + column * block.cell, block.area.y() + row * block.cell, block.cell - gap, block.cell - gap};
}

QColor TaskGraphView::color(TaskState state, const ThemeColors& colors)
{
    switch (state) {
    case TaskState::Done: return colors.accent;
    case TaskState::Given: return colors.contrast;
    case TaskState::Failed: return colors.error;
    case TaskState::Waiting: break;
    }
    return colors.border;
}

void TaskGraphView::drawBlock(QPainter& painter, const Block& block, const PlotTheme& look) const
{
    const Level& tasks = *block.tasks;
    for (std::size_t i = 0; i < tasks.size(); ++i)
        painter.fillRect(cellRect(block, i), color(m_states[tasks[i]], look.colors));
    const QString function = m_graph->tasks()[tasks.front()].function;
    const QString caption
        = tasks.size() == 1 ? function : tr("%1 \u00d7 %2").arg(words::count(static_cast<qint64>(tasks.size())), function);
    painter.setPen(look.colors.mutedText);
    const int wide = std::max(block.area.width(), qRound(look.px(singleWidth)));
    const int left = tasks.size() == 1 ? block.area.center().x() - wide / 2 : block.area.left();
    painter.drawText(QRect(left, block.area.bottom() + 4, wide, qRound(look.px(captionHeight))),
                     tasks.size() == 1 ? Qt::AlignHCenter : Qt::AlignLeft, caption);
}

void TaskGraphView::drawFan(QPainter& painter, const Block& from, const Block& to, const PlotTheme& look)
{
    const int rows = from.area.height() / from.cell;
    const int aims = to.tasks->size() == 1 ? 1 : to.area.height() / to.cell;
    painter.setPen(QPen(look.colors.border, look.px(1)));
    for (int row = 0; row < rows; ++row) {
        const QPointF begin(from.area.right() + 4, from.area.top() + (row + 0.5) * from.cell);
        // The last row may be short: a straight line connects its end to the others' start.
        const std::size_t last = std::min(std::size_t(row + 1) * std::size_t(from.columns), from.tasks->size()) - 1;
        painter.drawLine(QPointF(cellRect(from, last).right() + 4, begin.y()), begin);
        const int aim = aims == 1 ? 0 : row * aims / rows;
        const QPointF end(to.area.left() - 4, to.area.top() + (aim + 0.5) * to.area.height() / aims);
        const double middle = (begin.x() + end.x()) / 2;
        QPainterPath path(begin);
        path.cubicTo(QPointF(middle, begin.y()), QPointF(middle, end.y()), end);
        painter.drawPath(path);
    }
}

void TaskGraphView::draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const
{
    const std::vector<Block> blocks = area == QRectF(rect()) && !look.paper ? m_blocks : placed(area.size().toSize(), look);
    QFont small = look.font();
    small.setPixelSize(qRound(look.px(12)));
    painter.save();
    painter.translate(area.topLeft());
    painter.setFont(small);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i)
        drawFan(painter, blocks[i], blocks[i + 1], look);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Block& block : blocks)
        drawBlock(painter, block, look);
    painter.restore();
}

std::size_t TaskGraphView::countIn(const Level& level, TaskState state) const
{
    const auto isIt = [&](std::size_t task) { return m_states[task] == state; };
    return static_cast<std::size_t>(std::count_if(level.begin(), level.end(), isIt));
}

PlotTable TaskGraphView::table() const
{
    PlotTable made{{{tr("Function")}, {tr("Tasks")}, {tr("Waiting")}, {tr("With a worker")}, {tr("Done")}, {tr("Failed")}}};
    for (const Level& level : m_levels) {
        QVariantList row{m_graph->tasks()[level.front()].function, qint64(level.size())};
        for (const TaskState state : {TaskState::Waiting, TaskState::Given, TaskState::Done, TaskState::Failed})
            row << qint64(countIn(level, state));
        made.rows.push_back(row);
    }
    return made;
}

void TaskGraphView::resizeEvent(QResizeEvent* event)
{
    place();
    DrawnPlot::resizeEvent(event);
}

int TaskGraphView::taskAt(QPoint position) const
{
    for (const Block& block : m_blocks) {
        if (!block.area.contains(position))
            continue;
        const int row = (position.y() - block.area.y()) / block.cell, column = (position.x() - block.area.x()) / block.cell;
        const auto place = static_cast<std::size_t>(row * block.columns + column);
        if (place < block.tasks->size())
            return static_cast<int>((*block.tasks)[place]);
    }
    return -1;
}

QString TaskGraphView::taskText(std::size_t task) const
{
    const Task& t = m_graph->tasks().at(task);
    const QString states[] = {tr("waits"), tr("is with a worker"), tr("done"), tr("failed")};
    QString text = tr("%1: %2(\u2026), %3").arg(t.name, t.function, states[static_cast<int>(m_states.at(task))]);
    if (!t.inputs.empty())
        text += u'\n'
            + words::byCount(qint64(t.inputs.size()), tr("takes the result of %1 task"), tr("takes the results of %1 tasks"))
                  .arg(words::count(static_cast<qint64>(t.inputs.size())));
    return text;
}

bool TaskGraphView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int task = taskAt(help->pos());
        QToolTip::showText(help->globalPos(), task < 0 ? QString() : taskText(static_cast<std::size_t>(task)), this);
        return true;
    }
    return DrawnPlot::event(event);
}

QString TaskGraphView::legend() const
{
    const ThemeColors& colors = Theme::instance().colors();
    const auto mark = [&colors](TaskState state, const QString& text) {
        return QStringLiteral("<span style='color:%1'>\u25a0</span>&nbsp;%2")
            .arg(color(state, colors).name(), text.toHtmlEscaped());
    };
    QStringList marks{mark(TaskState::Waiting, tr("waits")), mark(TaskState::Given, tr("with a worker")),
                      mark(TaskState::Done, tr("done"))};
    if (count(TaskState::Failed) > 0)
        marks << mark(TaskState::Failed, tr("failed"));
    return marks.join(QStringLiteral("&nbsp; "));
}

}  // namespace leafbench::ui
