#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QKeySequence;
class QMenu;

namespace leafbench::ui {

class JobStrip;
class MainWindow;
class Session;
struct PageEntry;

/// The window's menu bar. Its actions have the window's keys: each key exists once, here.
class MainMenu : public QObject {
    Q_OBJECT
public:
    /// Fills the window's menu bar; owned by the window. The strip and the session outlive it.
    MainMenu(MainWindow& window, Session& session, JobStrip& strip, const std::vector<PageEntry>& pages);

private:
    QMenu* add(const QString& title, const char* name);
    QAction* add(QMenu* menu, const QString& text, const char* name, const QKeySequence& key, std::function<void()> act);
    void fillFile(QMenu* menu);
    void fillRecent();
    void fillRun(QMenu* menu);
    void fillView(QMenu* menu, const std::vector<PageEntry>& pages);
    void fillHelp(QMenu* menu);
    void addTheme(QMenu* menu);
    void addTextSize(QMenu* menu);
    void stepTextSize(int by);
    void openDataset();
    void openPictures();
    void exportRuns();
    void showStart(bool open);
    void updateJob();
    void showShortcuts();

    MainWindow& m_window;
    Session& m_session;
    JobStrip& m_strip;
    QMenu* m_recent = nullptr;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_cancel = nullptr;
};

}  // namespace leafbench::ui
