#pragma once

#include <QKeySequence>
#include <QMainWindow>
#include <QMap>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QDockWidget;
class QMessageBox;
class QStackedWidget;

namespace leafbench {

struct Error;

namespace ui {

class EndBanner;
class FirstStart;
class JobStrip;
class LabPanel;
class NavigationRail;
class QueueKeeper;
class QueueOffer;
class Session;
struct EndedJob;
struct JobRequest;

/// A page of the window. `make` runs at the first visit. The page is made in its place: where a finished one moves to another
/// parent, the style sheet is asked again for all that is in it.
struct PageEntry {
    QString id;       ///< stable: "explore", "preprocess", "train" ... as --page takes it
    QString title;    ///< in the rail; may hold a mnemonic
    QString icon;     ///< a name of resources/icons
    QString section;  ///< the rail's heading above it; empty: at the rail's foot, reached by `key`
    std::function<QWidget*(Session&, QWidget* parent)> make;
    QKeySequence key{};  ///< of a page at the rail's foot; the steps have Ctrl+1, Ctrl+2 ...
};

/// Menu bar, rail, pages and job strip; above the page what happened while another one was shown. What is dropped opens as open()
/// says; pasted pictures and addresses go to Classify. No larger than the screen at first; pages and rail scroll in a small window,
/// the strip is always seen. MainWindowJobs.cpp is about jobs that run, wait and end, MainWindowWork.cpp about what is opened and
/// what comes back at the next start.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, std::vector<PageEntry> pages, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Creates the page if needed; no effect for an unknown id.
    void showPage(const QString& id);
    /// A folder opens in Explore, a tuning study in Tune; bundles, runs' folders and weights are imported; pictures and several
    /// files go to Classify. paths: at least one.
    void open(const QStringList& paths);
    void comeToFront();
    /// The guided labs beside the pages; made when first shown.
    void setGuideVisible(bool visible);
    bool isGuideVisible() const;
    /// Size, place on the screen and page, as userSettings() has them.
    void restorePlace();
    /// Dataset, chosen run and what the pages kept. What is opened later is remembered from now on.
    void restoreWork();
    /// Brings back the jobs that waited in the queue when the window ended, and keeps those of this one.
    void keepQueue();
    /// All of that.
    void rememberPlace() const;
    /// The screen of a first start, until another page is shown.
    void showFirstStart();
    void dismissMessage();
    QString pageTitle(const QString& id) const;  ///< as in the rail; empty for an unknown id
    QString currentPage() const { return m_current; }
    QStringList pageIds() const;
    QWidget* page(const QString& id) const;  ///< null before its first visit

signals:
    void guideVisibleChanged(bool visible);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const PageEntry* entry(const QString& id) const;
    QWidget* makeRailScroll();
    void fitRail();
    void makeGuide();
    void restoreLab(LabPanel& labs);
    void forgetSteps();
    QWidget* makeContent();
    void connectJobs();
    void connectMemory();
    void beginQueued(const JobRequest& request);
    QString queueAtTheEnd() const;
    QWidget* makePage(const QString& id);
    void leaveFirstStart();
    void reopenDataset(const QString& folder);
    void rechooseRun();
    void onJobEnded(const EndedJob& job);
    void tellEnd(const EndedJob& job);
    void showFraction(std::optional<double> fraction);
    void showElsewhere();
    QString pageOfJob() const;     ///< of the main job; the shown one where no page says that it is its own
    QString pageThatRuns() const;  ///< likewise; then empty
    void goOnFrom(const QString& page);
    void askToStop();
    void askWhichDataset(const Error& error);  ///< one of those that stand side by side in a folder
    void stopAndClose();

    Session& m_session;
    std::vector<PageEntry> m_entries;
    std::map<QString, QWidget*> m_created;
    std::map<QString, QWidget*> m_places;  ///< the created pages in the stack
    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    EndBanner* m_banner;
    QueueOffer* m_offer;
    QueueKeeper* m_keeper = nullptr;  ///< null: the queue is lost with the window
    JobStrip* m_strip;
    FirstStart* m_first = nullptr;     ///< while it is shown
    QMap<QString, QByteArray> m_kept;  ///< by page: what an earlier start kept, for pages that are not made yet
    QString m_runToChoose;             ///< of an earlier start, until the runs have been read
    QString m_runToShow;               ///< likewise
    bool m_remembers = false;          ///< restoreWork() was called
    QString m_current;
    QDockWidget* m_guide = nullptr;  ///< null until it is first shown
    QMessageBox* m_question = nullptr;
    bool m_closing = false;
};

}  // namespace ui

}  // namespace leafbench
