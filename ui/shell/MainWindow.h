#pragma once

#include <QKeySequence>
#include <QMainWindow>
#include <QString>

#include <functional>
#include <map>
#include <vector>

class QMessageBox;
class QStackedWidget;

namespace leafbench {

struct Error;

namespace ui {

class NavigationRail;
class Session;

/// A page of the window. `make` runs at the first visit.
struct PageEntry {
    QString
        id;  ///< stable: "explore", "preprocess", "train", "tune", "evaluate", "classify", "speedup", "replay", "runs", "cluster", "help", "settings"
    QString title;    ///< in the rail; may hold a mnemonic
    QString icon;     ///< a name of resources/icons
    QString section;  ///< the rail's heading above it; empty: at the rail's foot, reached by `key`
    std::function<QWidget*(Session&)> make;
    QKeySequence key{};  ///< of a page at the rail's foot; the steps have Ctrl+1, Ctrl+2 ...
};

/// Rail, pages and job strip. What is dropped opens as open() says; pasted pictures and addresses go to Classify. No larger than
/// the screen at first; pages and rail scroll in a small window, the strip is always seen.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, std::vector<PageEntry> pages, QWidget* parent = nullptr);

    /// Creates the page if needed; no effect for an unknown id.
    void showPage(const QString& id);
    /// A folder opens in Explore, a tuning study in Tune; bundles, runs' folders and weights are imported; pictures and several
    /// files go to Classify. paths: at least one.
    void open(const QStringList& paths);
    void comeToFront();
    /// Size, place on the screen and page, as userSettings() has them.
    void restorePlace();
    void rememberPlace() const;
    QString currentPage() const { return m_current; }
    QStringList pageIds() const;
    QWidget* page(const QString& id) const;  ///< null before its first visit

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    const PageEntry* entry(const QString& id) const;
    QWidget* makeRailScroll();
    void addShortcuts();
    void forgetSteps();
    void askToStop();
    void askWhichDataset(const Error& error);  ///< one of those that stand side by side in a folder
    void stopAndClose();

    Session& m_session;
    std::vector<PageEntry> m_entries;
    std::map<QString, QWidget*> m_created;
    std::map<QString, QWidget*> m_places;  ///< the created pages in the stack
    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    QString m_current;
    QMessageBox* m_question = nullptr;
    bool m_closing = false;
};

}  // namespace ui

}  // namespace leafbench
