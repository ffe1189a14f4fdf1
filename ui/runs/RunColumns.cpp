#include "ui/runs/RunColumns.h"

#include "engine/common/TextFile.h"
#include "ui/runs/RunColumnFit.h"
#include "ui/runs/RunColumnKeys.h"
#include "ui/runs/RunGroups.h"
#include "ui/runs/RunTableModel.h"
#include "ui/shared/UserSettings.h"
#include "ui/shared/files/ExportsFolder.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace leafbench::ui {
namespace {

const QString columnsKey = QStringLiteral("runs/columns");
const QString viewsKey = QStringLiteral("runs/views");
const QString kindOfView = QStringLiteral("runs view");

QJsonObject stored(const QVariant& text) { return QJsonDocument::fromJson(text.toString().toUtf8()).object(); }

std::map<int, int> widthsIn(const QJsonObject& words)
{
    std::map<int, int> widths;
    for (auto at = words.begin(); at != words.end(); ++at) {
        if (const int column = RunTableModel::columnOf(at.key()); column >= 0 && at.value().toInt() > 0)
            widths[column] = at.value().toInt();
    }
    return widths;
}

QString asText(const QJsonObject& object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)); }

}  // namespace

RunColumns::RunColumns(QTableView& table, RunGroups& groups)
    : QObject(&table),
      m_table(table),
      m_groups(groups),
      m_fit(new RunColumnFit(table)),
      m_keys(new RunColumnKeys(table, *m_fit))
{
    QHeaderView* header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) {
        auto* menu = new QMenu(header);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    const QJsonObject last = stored(userSettings().value(columnsKey));
    if (last.isEmpty())
        showFirst();
    else
        setView(last);
    connect(header, &QHeaderView::sectionMoved, this, &RunColumns::rememberChoice);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RunColumns::remember);
    connect(m_fit, &RunColumnFit::widthsChosen, this, &RunColumns::remember);
}

void RunColumns::fillMenu(QMenu& menu)
{
    menu.clear();
    addColumns(menu);
    menu.addSeparator();
    menu.addAction(tr("Only those that &differ"), this, &RunColumns::showDifferent)
        ->setObjectName(QStringLiteral("columnsDifferent"));
    menu.addAction(tr("The &usual ones"), this, &RunColumns::showFirst)->setObjectName(QStringLiteral("columnsFirst"));
    QAction* fitAll = menu.addAction(tr("&Fit all widths"), this, [this] {
        m_fit->setWidths({});
        remember();
    });
    fitAll->setObjectName(QStringLiteral("columnsFit"));
    fitAll->setEnabled(!m_fit->widths().empty());
    menu.addMenu(tr("Column: %1").arg(titleOf(m_keys->column())))->addActions(m_keys->actions());
    addGroups(*menu.addMenu(tr("&Group by")));
    menu.addSeparator();
    addViews(menu);
    addFileActions(menu);
}

/// For a menu.
QString RunColumns::titleOf(int column) const
{
    const QString title
        = column == RunTableModel::Star ? tr("Star") : m_groups.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return QString(title).replace(u'&', QStringLiteral("&&"));
}

QAction* RunColumns::addColumnAction(QMenu& menu, int column)
{
    QAction* action = menu.addAction(titleOf(column));
    action->setCheckable(true);
    return action;
}

/// The usual ones and what is shown; the others in menus of their own, as all of them are more than a screen is high.
void RunColumns::addColumns(QMenu& menu)
{
    auto* others = new QMenu(tr("&More columns"), &menu);
    auto* recipe = new QMenu(tr("More of the &recipe"), others);
    for (int place = 0; place < RunTableModel::total(); ++place) {
        const int column = m_table.horizontalHeader()->logicalIndex(place);
        const bool near = !m_table.isColumnHidden(column) || usualRunColumns().contains(RunTableModel::columnWord(column));
        QAction* action = addColumnAction(near ? menu : column < RunTableModel::Columns ? *others : *recipe, column);
        action->setObjectName(RunTableModel::columnWord(column));
        action->setChecked(!m_table.isColumnHidden(column));
        action->setEnabled(column != RunTableModel::Name);  // without it no row says what it is
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_table.setColumnHidden(column, !on);
            rememberChoice();
        });
    }
    others->addMenu(recipe);
    menu.addMenu(others);
}

void RunColumns::addGroups(QMenu& menu)
{
    menu.setObjectName(QStringLiteral("groupMenu"));
    auto* kinds = new QActionGroup(&menu);
    const auto add = [&](QAction* action, const QString& column) {
        action->setObjectName(QStringLiteral("group_") + column);
        action->setCheckable(true);
        action->setActionGroup(kinds);
        action->setChecked(m_groups.group() == column);
        connect(action, &QAction::triggered, this, [this, column] { groupBy(column); });
    };
    add(menu.addAction(tr("&Nothing")), {});
    menu.addSeparator();
    QMenu* rest = nullptr;
    for (const QString& word : RunGroups::groupColumns()) {
        const int column = RunTableModel::columnOf(word);
        if (column >= RunTableModel::Columns && !rest)
            rest = new QMenu(tr("More of the &recipe"), &menu);
        add(addColumnAction(rest ? *rest : menu, column), word);
    }
    if (rest)
        menu.addMenu(rest);
    menu.addSeparator();
    const bool grouped = !m_groups.group().isEmpty();
    QAction* close = menu.addAction(tr("&Close all groups"), this, [this] { m_groups.setAllCollapsed(true); });
    QAction* open = menu.addAction(tr("&Open all groups"), this, [this] { m_groups.setAllCollapsed(false); });
    close->setEnabled(grouped);
    open->setEnabled(grouped);
}

void RunColumns::addViews(QMenu& menu)
{
    for (const QString& name : viewNames())
        menu.addAction(tr("View: %1").arg(name), this, [this, name] { openView(name); });
    menu.addAction(tr("&Save this view\u2026"), this, [this] {
        const QString name = QInputDialog::getText(m_table.window(), tr("Save this view"), tr("Name")).simplified();
        if (!name.isEmpty())
            saveView(name);
    });
    if (viewNames().isEmpty())
        return;
    QMenu* remove = menu.addMenu(tr("&Delete a view"));
    for (const QString& name : viewNames())
        remove->addAction(name, this, [this, name] { removeView(name); });
}

void RunColumns::addFileActions(QMenu& menu)
{
    menu.addAction(tr("E&xport this view\u2026"), this, [this] {
        askAndSave(tr("Export this view"), QStringLiteral("runs-view"), QStringLiteral("json"), &RunColumns::exportView);
    });
    menu.addAction(tr("&Import a view\u2026"), this, [this] {
        const QString path
            = QFileDialog::getOpenFileName(m_table.window(), tr("Import a view"), exportsFolder(), tr("Views (*.json)"));
        if (path.isEmpty())
            return;
        if (const Status read = importView(path); !read && read.failed())
            emit failed(read.error());
    });
    menu.addSeparator();
    menu.addAction(tr("Table as &CSV\u2026"), this,
                   [this] { askAndSave(tr("Table as CSV"), QStringLiteral("runs"), QStringLiteral("csv"), &RunColumns::writeCsv); })
        ->setObjectName(QStringLiteral("columnsCsv"));
}

void RunColumns::askAndSave(const QString& title, const QString& name, const QString& suffix,
                            Status (RunColumns::*write)(const QString&) const)
{
    const QString path = QFileDialog::getSaveFileName(m_table.window(), title, exportsPath(name, suffix),
                                                      QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    if (const Status written = (this->*write)(path); !written && written.failed())
        emit failed(written.error());
    else
        emit saved(path);
}

std::vector<int> RunColumns::shown() const
{
    if (m_fit->isUsual())
        return RunTableModel::firstColumns();
    std::vector<int> columns;
    for (int place = 0; place < RunTableModel::total(); ++place) {
        const int column = m_table.horizontalHeader()->logicalIndex(place);
        if (!m_table.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void RunColumns::show(const std::vector<int>& columns)
{
    m_changing = true;
    QHeaderView* header = m_table.horizontalHeader();
    for (int column = 0; column < RunTableModel::total(); ++column)
        m_table.setColumnHidden(column, std::find(columns.begin(), columns.end(), column) == columns.end());
    for (int place = 0; place < static_cast<int>(columns.size()); ++place)
        header->moveSection(header->visualIndex(columns[std::size_t(place)]), place);
    m_fit->setUsual(columns == RunTableModel::firstColumns());
    m_changing = false;
    remember();
}

/// What is shown now is what the user wants, also where it has no room.
void RunColumns::rememberChoice()
{
    if (m_changing)
        return;
    m_fit->setUsual(false);
    remember();
}

void RunColumns::showFirst()
{
    m_fit->setWidths({});
    show(RunTableModel::firstColumns());
}

void RunColumns::showDifferent()
{
    std::vector<int> columns{RunTableModel::Star, RunTableModel::Name};
    for (const QString& word : differingColumns(m_groups.runs().runs(), runColumns().mid(RunTableModel::State)))
        columns.push_back(RunTableModel::columnOf(word));
    show(columns);
}

void RunColumns::groupBy(const QString& column)
{
    m_groups.setGroup(column);
    remember();
}

QJsonObject RunColumns::view() const
{
    QJsonArray words;
    for (const int column : shown())
        words << RunTableModel::columnWord(column);
    const QHeaderView* header = m_table.horizontalHeader();
    QJsonObject view{{QStringLiteral("leafbench"), kindOfView},
                     {QStringLiteral("columns"), words},
                     {QStringLiteral("sort"), RunTableModel::columnWord(header->sortIndicatorSection())},
                     {QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder}};
    if (!m_groups.group().isEmpty())
        view[QLatin1String("group")] = m_groups.group();
    QJsonObject widths;
    for (const auto& [column, width] : m_fit->widths())
        widths[RunTableModel::columnWord(column)] = width;
    if (!widths.isEmpty())
        view[QLatin1String("widths")] = widths;
    return view;
}

void RunColumns::setView(const QJsonObject& view)
{
    std::vector<int> columns;
    for (const QJsonValue& word : view[QLatin1String("columns")].toArray()) {
        const int column = RunTableModel::columnOf(word.toString());
        if (column >= 0 && std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
    }
    if (std::find(columns.begin(), columns.end(), int(RunTableModel::Name)) == columns.end())
        columns.insert(columns.begin(), RunTableModel::Name);
    m_groups.setGroup(view[QLatin1String("group")].toString());
    m_fit->setWidths(widthsIn(view[QLatin1String("widths")].toObject()));
    show(columns);
    const int sort = RunTableModel::columnOf(view[QLatin1String("sort")].toString());
    if (sort >= 0)
        m_table.sortByColumn(sort, view[QLatin1String("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QStringList RunColumns::viewNames() const { return stored(userSettings().value(viewsKey)).keys(); }

void RunColumns::saveView(const QString& name)
{
    QJsonObject views = stored(userSettings().value(viewsKey));
    views[name] = view();
    userSettings().setValue(viewsKey, asText(views));
}

void RunColumns::openView(const QString& name) { setView(stored(userSettings().value(viewsKey))[name].toObject()); }

void RunColumns::removeView(const QString& name)
{
    QJsonObject views = stored(userSettings().value(viewsKey));
    views.remove(name);
    userSettings().setValue(viewsKey, asText(views));
}

Status RunColumns::exportView(const QString& path) const { return writeFile(path, QJsonDocument(view()).toJson()); }

Status RunColumns::importView(const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const QJsonObject read = QJsonDocument::fromJson(*bytes).object();
    if (read[QLatin1String("leafbench")] != kindOfView)
        return Error{.code = ErrorCode::BadFile, .subject = path, .detail = QStringLiteral("leafbench: runs view")};
    setView(read);
    saveView(QFileInfo(path).completeBaseName());
    return Ok{};
}

QString RunColumns::csv() const
{
    QStringList words;
    for (const int column : shown())
        words << RunTableModel::columnWord(column);
    return runsCsv(m_groups.runs().runs(), words, m_groups.group()).join(QStringLiteral("\r\n")) + QStringLiteral("\r\n");
}

Status RunColumns::writeCsv(const QString& path) const { return writeFile(path, csv().toUtf8()); }

void RunColumns::remember()
{
    if (!m_changing)
        userSettings().setValue(columnsKey, asText(view()));
}

}  // namespace leafbench::ui
