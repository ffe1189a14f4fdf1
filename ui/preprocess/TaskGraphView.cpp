#include "ui/preprocess/TaskGraphView.h"

#include "ui/theme/Theme.h"
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

TaskGraphView::TaskGraphView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Task graph"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
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
    setAccessibleDescription(
        tr("%1 of %2 tasks done").arg(QString::number(count(TaskState::Done)), QString::number(m_states.size())));
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
        m_levels[depth[i]].tasks.push_back(i);
    }
}

void TaskGraphView::place()
{
    const auto isSingle = [](const Level& level) { return level.tasks.size() == 1; };
    const int singles = static_cast<int>(std::count_if(m_levels.begin(), m_levels.end(), isSingle));
    const int blocks = static_cast<int>(m_levels.size()) - singles;
    const int fans = std::max(0, static_cast<int>(m_levels.size()) - 1);
    const int blockWidth = std::max(20, (width() - singles * singleWidth - fans * fanWidth) / std::max(1, blocks));
    const int high = std::max(10, height() - captionHeight);
    int x = 0;
    for (Level& level : m_levels) {
        const int wide = isSingle(level) ? singleWidth : blockWidth;
        level.cell = isSingle(level) ? singleCell : cellSide(level.tasks.size(), {wide, high});
        const int rows = std::max(1, high / level.cell);
        const int needed = static_cast<int>((level.tasks.size() + std::size_t(rows) - 1) / std::size_t(rows));
        level.columns = isSingle(level) ? 1 : std::max(1, std::min(std::max(needed, wide / level.cell), int(level.tasks.size())));
        const int used = static_cast<int>((level.tasks.size() + std::size_t(level.columns) - 1) / std::size_t(level.columns));
        const QSize size(level.columns * level.cell, used * level.cell);
        const int left = isSingle(level) ? x + (singleWidth - size.width()) / 2 : x;
        level.area = QRect(QPoint(left, std::max(0, (high - size.height()) / 2)), size);
        x = (isSingle(level) ? x + singleWidth : level.area.right() + 1) + fanWidth;
    }
}

QRect TaskGraphView::cellRect(const Level& level, std::size_t place) const
{
    const int gap = level.cell > 6 ? 2 : level.cell > 3 ? 1 : 0;
    const int row = static_cast<int>(place) / level.columns, column = static_cast<int>(place) % level.columns;
    return {level.area.x() + column * level.cell, level.area.y() + row * level.cell, level.cell - gap, level.cell - gap};
}

QColor TaskGraphView::color(TaskState state) const
{
    const ThemeColors& colors = Theme::instance().colors();
    switch (state) {
    case TaskState::Done: return colors.accent;
    case TaskState::Given: return colors.contrast;
    case TaskState::Failed: return colors.error;
    case TaskState::Waiting: break;
    }
    return colors.border;
}

void TaskGraphView::paintLevel(QPainter& painter, const Level& level) const
{
    for (std::size_t i = 0; i < level.tasks.size(); ++i)
        painter.fillRect(cellRect(level, i), color(m_states[level.tasks[i]]));
    const QString function = m_graph->tasks()[level.tasks.front()].function;
    const QString caption = level.tasks.size() == 1
        ? function
        : tr("%1 \u00d7 %2").arg(words::count(static_cast<qint64>(level.tasks.size())), function);
    painter.setPen(Theme::instance().colors().mutedText);
    const int wide = std::max(level.area.width(), singleWidth);
    const int left = level.tasks.size() == 1 ? level.area.center().x() - wide / 2 : level.area.left();
    painter.drawText(QRect(left, level.area.bottom() + 4, wide, captionHeight),
                     level.tasks.size() == 1 ? Qt::AlignHCenter : Qt::AlignLeft, caption);
}

void TaskGraphView::paintFan(QPainter& painter, const Level& from, const Level& to) const
{
    const int rows = from.area.height() / from.cell;
    const int aims = to.tasks.size() == 1 ? 1 : to.area.height() / to.cell;
    painter.setPen(QPen(Theme::instance().colors().border, 1));
    for (int row = 0; row < rows; ++row) {
        const QPointF begin(from.area.right() + 4, from.area.top() + (row + 0.5) * from.cell);
        // The last row may be short: a straight line connects its end to the others' start.
        const std::size_t last = std::min(std::size_t(row + 1) * std::size_t(from.columns), from.tasks.size()) - 1;
        painter.drawLine(QPointF(cellRect(from, last).right() + 4, begin.y()), begin);
        const int aim = aims == 1 ? 0 : row * aims / rows;
        const QPointF end(to.area.left() - 4, to.area.top() + (aim + 0.5) * to.area.height() / aims);
        const double middle = (begin.x() + end.x()) / 2;
        QPainterPath path(begin);
        path.cubicTo(QPointF(middle, begin.y()), QPointF(middle, end.y()), end);
        painter.drawPath(path);
    }
}

void TaskGraphView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i + 1 < m_levels.size(); ++i)
        paintFan(painter, m_levels[i], m_levels[i + 1]);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Level& level : m_levels)
        paintLevel(painter, level);
}

void TaskGraphView::resizeEvent(QResizeEvent* event)
{
    place();
    QWidget::resizeEvent(event);
}

int TaskGraphView::taskAt(QPoint position) const
{
    for (const Level& level : m_levels) {
        if (!level.area.contains(position))
            continue;
        const int row = (position.y() - level.area.y()) / level.cell, column = (position.x() - level.area.x()) / level.cell;
        const auto place = static_cast<std::size_t>(row * level.columns + column);
        if (place < level.tasks.size())
            return static_cast<int>(level.tasks[place]);
    }
    return -1;
}

QString TaskGraphView::taskText(std::size_t task) const
{
    const Task& t = m_graph->tasks().at(task);
    const QString states[] = {tr("waits"), tr("is with a worker"), tr("done")};
    QString text = tr("%1: %2(\u2026), %3").arg(t.name, t.function, states[static_cast<int>(m_states.at(task))]);
    if (!t.inputs.empty())
        text += u'\n' + tr("takes the results of %1 tasks").arg(words::count(static_cast<qint64>(t.inputs.size())));
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
    return QWidget::event(event);
}

QString TaskGraphView::legend() const
{
    const auto mark = [this](TaskState state, const QString& text) {
        return QStringLiteral("<span style='color:%1'>\u25a0</span>&nbsp;%2").arg(color(state).name(), text.toHtmlEscaped());
    };
    QStringList marks{mark(TaskState::Waiting, tr("waits")), mark(TaskState::Given, tr("with a worker")),
                      mark(TaskState::Done, tr("done"))};
    if (count(TaskState::Failed) > 0)
        marks << mark(TaskState::Failed, tr("failed"));
    return marks.join(QStringLiteral("&nbsp; "));
}

}  // namespace leafbench::ui
