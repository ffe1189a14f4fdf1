#include "ui/shell/ShortcutsDialog.h"

#include "ui/shared/Widgets.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

QString withoutMnemonic(QString text) { return text.remove(u'&').remove(u'\u2026'); }

void addMenu(const QMenu& menu, const QString& where, std::vector<KeyUse>& uses)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            addMenu(*action->menu(), where, uses);
        else if (!action->shortcut().isEmpty())
            uses.push_back({action->shortcut().toString(QKeySequence::NativeText), withoutMnemonic(action->text()), where});
    }
}

void addPage(const QWidget& page, const QString& where, std::vector<KeyUse>& uses)
{
    for (const auto* action : page.findChildren<QAction*>()) {
        if (!action->shortcut().isEmpty())
            uses.push_back({action->shortcut().toString(QKeySequence::NativeText), withoutMnemonic(action->text()), where});
    }
    // A shortcut has no text of its own; one without an explanation belongs to a button that names it.
    for (const auto* shortcut : page.findChildren<QShortcut*>()) {
        if (!shortcut->whatsThis().isEmpty())
            uses.push_back({shortcut->key().toString(QKeySequence::NativeText), shortcut->whatsThis(), where});
    }
}

}  // namespace

std::vector<KeyUse> keyUses(const QWidget& window, const QWidget* page, const QString& pageTitle)
{
    std::vector<KeyUse> uses;
    if (const auto* main = qobject_cast<const QMainWindow*>(&window)) {
        for (const QAction* menu : main->menuBar()->actions())
            addMenu(*menu->menu(), withoutMnemonic(menu->text()), uses);
    }
    if (page)
        addPage(*page, withoutMnemonic(pageTitle), uses);
    return uses;
}

ShortcutsDialog::ShortcutsDialog(const std::vector<KeyUse>& uses, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* list = new QTreeWidget;
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Key"), tr("What it does"), tr("Where")});
    identify(list, "shortcuts", tr("Keyboard shortcuts"));
    for (const KeyUse& use : uses)
        list->addTopLevelItem(new QTreeWidgetItem({use.keys, use.what, use.where}));
    for (int column = 0; column < 2; ++column)
        list->resizeColumnToContents(column);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    constexpr int drawnWidth = 560, widest = 960;
    resize(std::min(widest, Theme::instance().textPixels(drawnWidth)), drawnWidth);
}

}  // namespace leafbench::ui
