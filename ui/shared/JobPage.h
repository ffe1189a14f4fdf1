#pragma once

#include "engine/estimate/Forecast.h"
#include "ui/bridge/JobFeed.h"
#include "ui/bridge/JobRequest.h"
#include "ui/bridge/JobRunner.h"
#include "ui/shared/Page.h"

#include <functional>
#include <memory>
#include <utility>

class QLabel;

namespace leafbench {
struct ResourceSample;
}

namespace leafbench::ui {

class Card;
class EmptyState;
class Session;

/// Begins a job by page.startJob() where no main job runs; else adds it to the queue, and the page says at which place.
void startOrQueue(Page& page, JobRunner& jobs, const JobRequest& request);
/// What a button says that starts a job: `text`, or "Add to queue" while a main job runs.
QString startText(const JobRunner& jobs, const QString& text);
QString queueHelp();  ///< for its tool tip then

/// A page whose primary button starts a main job. See FeedPage.
class JobPage : public Page {
    Q_OBJECT
    /// True if nothing will change by itself; for screenshots.
    Q_PROPERTY(bool idle READ idle)
public:
    virtual bool idle() const { return m_idle; }
    bool runsJob() const override { return running(); }
    static QString measuringTitle();                      ///< of the job that measures this machine
    QPushButton* startButton() const { return m_start; }  ///< null: the page starts no job

protected:
    JobPage(Session& session, const QString& title, QWidget* parent);

    /// Whether this page's job runs.
    virtual bool running() const = 0;
    /// Updates the available actions. Called when the dataset or Session::mayHold() changes, a main job begins or ends, or this
    /// page's job sends events.
    virtual void updateState() = 0;
    virtual void showSample(const ResourceSample&) {}  ///< of the machine, while this page's job runs

    JobRunner& jobs() const;
    bool busy() const;  ///< a main job of any page runs

    /// Reads stored data in the background and shows it; an error is shown on the page. Dropped if another one is opened, or this
    /// page's job begins, meanwhile.
    template <class Stored>
    void open(std::function<Result<Stored>()> read, std::function<void(Stored)> show)
    {
        clearMessage();
        jobs().startSide<Stored>(
            this, [read = std::move(read)](const JobContext&) { return read(); },
            [this, open = ++m_lastOpen, show = std::move(show)](Result<Stored> result) {
                if (open != m_lastOpen)
                    return;
                m_idle = true;
                if (result.failed())
                    showError(result.error());
                else if (result)
                    show(std::move(result).value());
            });
    }
    void forgetOpening() { ++m_lastOpen; }

    /// Writes a small file in the background; the banner shows its path or the error.
    void saveFile(const QString& path, std::function<Status()> write);
    /// The same, reported to `tell` instead of the banner.
    void saveFile(std::function<Status()> write, std::function<void(const Status&)> tell);

    /// kept: text about the results that remain, with %1 for the error; empty: none remain. Returns the banner's text.
    QString showFailure(const Error& error, const QString& kept);

    QPushButton* addStart(const char* name, std::function<void()> start);
    /// The start button's text and whether it can be pressed. obstacle: what is missing, in words; empty: nothing. While another
    /// page's job runs it adds to the queue; while this page's own does, only if setQueuesOwn().
    void updateStart(const QString& text, const QString& runningText, const QString& obstacle, bool ready = true);
    /// The form can be edited while the page's own job runs, and what it says then queued.
    void setQueuesOwn(bool queues) { m_queuesOwn = queues; }
    /// Begins by startJob() at once, or after the jobs before it; the queue then says what the start button's job is expected to
    /// take.
    void startOrQueue(JobRequest request);
    /// The values of a request of this page; none: they cannot be read, which is shown.
    template <class T>
    std::optional<T> readValues(const JobRequest& request)
    {
        auto values = valuesOf<T>(request);
        if (values.failed())
            showError(values.error());
        return values ? std::optional(std::move(values).value()) : std::nullopt;
    }
    /// The recipe that a measurement of the machine takes, where nothing was measured yet.
    virtual Recipe probeRecipe() const;
    /// Below the start button: what the job will take, and a button that measures this machine where that is not known; none hides
    /// it.
    void showForecast(const std::optional<Forecast>& forecast);
    ImageCounts imageCounts() const;  ///< of the open split; zeros without a dataset
    const MeasuredRates& rates() const;
    /// The start button sends the job elsewhere: it neither waits for a job of this window nor becomes one.
    void setStartsElsewhere(bool elsewhere) { m_elsewhere = elsewhere; }
    QString waitText() const;        ///< "Wait until ..."; empty unless another page's job runs
    QString missingDataset() const;  ///< an obstacle; empty with a dataset
    /// What the page shows without a dataset.
    EmptyState* makeNoDataset(const QString& title);
    /// A form of many rows at the left, in a narrow card that scrolls, and what comes of it at its side; below it where the window
    /// is too narrow for both. Returns the card. results: best filled afterwards, for what it holds is then styled only once.
    Card* addForm(const QString& title, QWidget* form, QWidget* results);

    Session& m_session;
    bool m_idle = true;

private:
    QPushButton* m_start = nullptr;
    void measureMachine();
    void updateMeasure();

    QLabel* m_forecast = nullptr;
    QPushButton* m_measure = nullptr;  ///< beside it
    bool m_timeUnknown = false;
    QString m_expected;  ///< the forecast in a line
    bool m_queuesOwn = false;
    bool m_elsewhere = false;
    quint64 m_lastOpen = 0;
};

/// A page with a job: `Feed` delivers the job's events, T is its result.
template <class Feed, class T>
class FeedPage : public JobPage {
protected:
    using Events = decltype(std::declval<Feed&>().take());
    using JobPage::JobPage;

    bool running() const final { return m_feed != nullptr; }

    /// Starts the job; no other main job may run. `title` is shown ("Training"). work: on the job's thread. Ends with end().
    void run(const QString& title, std::function<Result<T>(Feed&, const JobContext&)> work,
             std::shared_ptr<Feed> feed = Feed::make())
    {
        clearMessage();
        forgetOpening();
        m_feed = std::move(feed);
        connect(
            m_feed.get(), &FeedSignal::eventsArrived, this, [this] { takeEvents(); }, Qt::QueuedConnection);
        jobs().template startMain<T>(
            title, this, [feed = m_feed, work = std::move(work)](const JobContext& context) { return work(*feed, context); },
            [this](Result<T> result) {
                takeEvents();
                m_feed.reset();
                end(result);
                updateState();
            });
        updateState();
    }

    virtual void showEvents(const Events& events) = 0;
    virtual void end(const Result<T>& result) = 0;  ///< all events have been shown, and running() is false

private:
    void takeEvents()
    {
        // A signal of an earlier job may still be on its way.
        if (!m_feed)
            return;
        showEvents(m_feed->take());
        updateState();
    }

    std::shared_ptr<Feed> m_feed;  ///< null: this page runs no job
};

}  // namespace leafbench::ui
