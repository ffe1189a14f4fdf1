#pragma once

#include "engine/runs/store/RunDataset.h"

#include <QObject>

#include <functional>

namespace leafbench::ui {

class Page;
class Session;

/// A run, a tuning study or a replay whose dataset has moved.
struct DatasetUser {
    QString folder;  ///< the recorded folder of the dataset
    /// Checks and stores another folder. Called on a pool thread.
    std::function<Status(const QString& folder, const JobContext&)> relocate;
    std::function<void()> goOn;  ///< restarts the job after the answer
};

/// Asks in a page's banner where a dataset is now, if a job failed because it has moved. The answer is checked against the images
/// of the job and stored, so that the question comes once.
class DatasetQuestion : public QObject {
    Q_OBJECT
public:
    DatasetQuestion(Page& page, Session& session);

    /// error: why the job failed.
    void ask(const Error& error, DatasetUser user);
    /// Asks if that is why a job on the run failed; else shows nothing and returns false. goOn: restarts the job after the answer.
    bool askIfElsewhere(const Error& error, const QString& runPath, std::function<void()> goOn);
    /// The same, but shows the error if there is nothing to ask.
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
