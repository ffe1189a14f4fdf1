#pragma once

#include <QDialog>
#include <QString>

#include <vector>

namespace leafbench::ui {

/// A key and what it does.
struct KeyUse {
    QString keys;  ///< in the user's language
    QString what;
    QString where;  ///< the menu, or the page
};

/// The keys of a window's menu bar and of one of its pages, from the actions and shortcuts that are there.
std::vector<KeyUse> keyUses(const QWidget& window, const QWidget* page, const QString& pageTitle);

/// A list of them. Deletes itself when closed.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const std::vector<KeyUse>& uses, QWidget* parent = nullptr);
};

}  // namespace leafbench::ui
