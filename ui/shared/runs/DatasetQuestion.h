#pragma once

#include "engine/runs/store/RunDataset.h"

#include <QObject>

#include <functional>

namespace leafbench::ui {

class Page;
class Session;

/// What learned from a dataset that is not where it was: a run, a tuning study, a replay.
struct DatasetUser {
    QString folder;  ///< where it says that the dataset is
    /// Checks and remembers another folder. Called on a thread of the pool.
    std::function<Status(const QString& folder, const JobContext&)> relocate;
    std::function<void()> goOn;  ///< begins the job again, once it is answered
};

/// Asks on a page, in its banner, where a dataset is now, if a job failed because it is not where it was. The answer is checked against
/// the images that the job learned from and remembered, so that the question comes once.
class DatasetQuestion : public QObject {
    Q_OBJECT
public:
    DatasetQuestion(Page& page, Session& session);

    /// error: why the job failed.
    void ask(const Error& error, DatasetUser user);
    /// Asks if that is why a job on the run failed; else shows nothing and returns false. goOn: begins the job again, once it is
    /// answered.
    bool askIfElsewhere(const Error& error, const QString& runPath, std::function<void()> goOn);
    /// So, or shows the error.
    void showFailure(const Error& error, const QString& runPath, std::function<void()> goOn);
    /// As if the folder had been chosen.
    void answer(const QString& folder);

private:
    void show(const Error& error, const QString& folder);
    void choose();
    void take(const QString& folder, const Status& relocated);

    Page& m_page;
    Session& m_session;
    DatasetUser m_user;
};

}  // namespace leafbench::ui
