#include "ui/tune/space/SpaceEditor.h"

#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/tune/space/SpaceDelegate.h"
#include "ui/tune/space/SpaceTableModel.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

SpaceEditor::SpaceEditor(SpaceTableModel& model, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_table(new QTableView),
      m_message(new QLabel)
{
    makeTable();
    m_message->setObjectName(QStringLiteral("spaceMessage"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(m_message->fontMetrics().height() * 2 + 4);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QVBoxLayout* layout = makeColumn(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
    connect(&m_model, &SpaceTableModel::changed, this, &SpaceEditor::describe);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SpaceEditor::describe);
    describe();
}

void SpaceEditor::makeTable()
{
    identify(m_table, "searchSpace", tr("Search space"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new SpaceDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
                             | QAbstractItemView::SelectedClicked);
    // Arrow keys move between cells, so that Tab can leave the table.
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    followRowHeight(m_table, 32);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 4px 2px 4px 8px; }"));
    followText(m_table, [this] { fitColumns(); });
    const auto key = [this](int sequence, void (SpaceEditor::*action)()) {
        auto* shortcut = new QShortcut(QKeySequence(sequence), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::Key_Insert, &SpaceEditor::add);
    key(Qt::Key_Delete, &SpaceEditor::removeCurrent);
    key(int(Qt::ALT) | Qt::Key_Up, &SpaceEditor::moveCurrentUp);
}

void SpaceEditor::fitColumns()
{
    const int widths[SpaceTableModel::Columns] = {128, 76, 76, 44, 64, 190, 100};
    for (int column = 0; column < SpaceTableModel::Columns; ++column)
        m_table->setColumnWidth(
            column, std::max(Theme::instance().textPixels(widths[column]), m_table->horizontalHeader()->sectionSizeHint(column)));
    m_table->horizontalHeader()->setStretchLastSection(true);
}

QWidget* SpaceEditor::makeButtons()
{
    auto* buttons = new FlowRow;
    const auto addButton = [buttons](const QString& text, const char* name, const QString& help) {
        QPushButton* button = makeButton(text, name, help);
        buttons->addWidget(button);
        return button;
    };
    QPushButton* plus = addButton(tr("&Add"), "addParameter", tr("Search one more parameter (Ins)"));
    m_remove = addButton(tr("&Remove"), "removeParameter", tr("Search the chosen parameter no longer (Del)"));
    m_up = addButton(tr("Move &up"), "moveUp", tr("A condition looks at the rows above it (Alt+Up)"));
    QPushButton* paper
        = addButton(tr("&Paper's four"), "paperSpace", tr("Learning rate, step size, weight decay and momentum, as in the paper"));
    buttons->addWidget(new QWidget, 1);
    QPushButton* open = addButton(tr("&Load\u2026"), "loadSpace", tr("Read the search space from a JSON file"));
    QPushButton* keep = addButton(tr("&Save\u2026"), "saveSpace", tr("Write the search space into a JSON file"));
    connect(plus, &QPushButton::clicked, this, &SpaceEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &SpaceEditor::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, &SpaceEditor::moveCurrentUp);
    connect(paper, &QPushButton::clicked, this, [this] { m_model.setSpace(paperSpace()); });
    connect(open, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Load search space"), {}, tr("Search spaces (*.json)"));
        if (!path.isEmpty())
            load(path);
    });
    connect(keep, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save search space"), QStringLiteral("space.json"),
                                                          tr("Search spaces (*.json)"));
        if (!path.isEmpty())
            save(path);
    });
    return buttons;
}

void SpaceEditor::add()
{
    const int row = m_model.add();
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model.index(row, SpaceTableModel::Name));
    m_table->scrollToBottom();
    m_table->setFocus();
}

void SpaceEditor::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    m_model.remove(row);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), SpaceTableModel::Name));
}

void SpaceEditor::moveCurrentUp()
{
    m_model.moveUp(m_table->currentIndex().row());
    describe();
}

void SpaceEditor::say(const QString& text, bool wrong)
{
    m_message->setText(text);
    setStyleProperty(m_message, "role", wrong ? "errorText" : "warningText");
    m_table->setAccessibleDescription(text);
}

void SpaceEditor::describe()
{
    const QModelIndex current = m_table->currentIndex();
    m_remove->setEnabled(current.isValid());
    m_up->setEnabled(current.row() > 0);
    // The chosen row's problem first.
    const QString own = current.data(SpaceTableModel::ErrorRole).toString();
    const QString problem = own.isEmpty() ? m_model.problem() : own;
    say(problem.isEmpty() ? m_model.hints().join(u' ') : problem, !problem.isEmpty());
}

void SpaceEditor::load(const QString& path) { emit loadRequested(path); }

void SpaceEditor::showLoaded(const Result<SearchSpace>& space)
{
    if (space)
        m_model.setSpace(*space);
    else if (space.failed())
        say(words::errorText(space.error()), true);
}

void SpaceEditor::save(const QString& path) { emit saveRequested(path, QJsonDocument(m_model.space().toJson()).toJson()); }

void SpaceEditor::showSaved(const QString& path, const Status& saved)
{
    if (saved)
        say(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), false);
    else if (saved.failed())
        say(words::errorText(saved.error()), true);
}

}  // namespace leafbench::ui
