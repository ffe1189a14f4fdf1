#pragma once

#include "engine/runs/store/RunDataset.h"

#include <QObject>

#include <functional>

namespace leafbench::ui {

class Page;
class Session;

/// Asks on a page, in its banner, where a run's dataset is now, if a job on the run failed because it is not where it was. The answer
/// is checked against the run's split and remembered with the run, so that the question comes once.
class DatasetQuestion : public QObject {
    Q_OBJECT
public:
    DatasetQuestion(Page& page, Session& session);

    /// Asks if that is why a job on the run failed; else shows nothing and returns false. goOn: begins the job again, once it is
    /// answered.
    bool askIfElsewhere(const Error& error, const QString& runPath, std::function<void()> goOn);
    /// So, or shows the error.
    void showFailure(const Error& error, const QString& runPath, std::function<void()> goOn);
    /// As if the folder had been chosen.
    void answer(const QString& folder);

private:
    void ask(const Error& error, const QString& folder);
    void choose();
    void take(const QString& folder, const Result<SplitDifference>& relocated);

    Page& m_page;
    Session& m_session;
    QString m_run;  ///< path
    std::function<void()> m_goOn;
};

}  // namespace leafbench::ui
