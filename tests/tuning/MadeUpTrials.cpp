#include "tests/tuning/MadeUpTrials.h"

#include "engine/common/sql/SqliteFile.h"
#include "engine/tuning/optuna/StudyReader.h"
#include "engine/tuning/optuna/TrialWriter.h"

#include <QTest>

#include <limits>
#include <mutex>
#include <thread>

namespace leafbench::testing {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::vector<TrialParameter> parametersOf(int number)
{
    const auto choices = std::vector<QJsonValue>{QJsonValue(), true, 3, 2.5, QStringLiteral("Ä \"x\" 100 %")};
    return {{"learning_rate", Distribution::real(1e-4, 0.1, true), 0.1 / (3 + number)},
            {"momentum", Distribution::real(0.5, 0.99), 0.5 + number / 13.0},
            {"grid", Distribution::real(0, 1, false, 0.25), 0.25 * (number % 4)},
            {"step_size", Distribution::integer(1, 10), 1.0 + number},
            {"layers", Distribution::integer(1, 64, true), 2.0 + number},
            {"even", Distribution::integer(-4, 8, false, 2), -4.0 + 2 * (number % 6)},
            {"mixed ü 'quoted'", Distribution::categorical(choices), static_cast<double>(number % 5)}};
}

double reported(int number, int step) { return 1.0 / (number + step + 1); }

/// One trial of writeAtOnce(): as much as a real one writes.
Status writeOne(TrialWriter& writer, int& next, std::mutex& guard)
{
    Trial trial;
    {
        const std::lock_guard lock(guard);  // who begins takes the next number
        trial.number = next;
        trial.parameters = parametersOf(next % 6);
        trial.userAttributes = {{"slot", next}};
        if (auto begun = writer.begin(trial); !begun)
            return begun;
        ++next;
    }
    for (int step = 1; step <= 5; ++step) {
        if (auto done = writer.report(trial.number, step, reported(trial.number, step)); !done)
            return done;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));  // an epoch of a real trial takes longer
    }
    trial.state = TrialState::Complete;
    trial.value = reported(trial.number, 1);
    return writer.end(trial);
}

Status writeMany(const QString& path, const QString& name, int trials, int& next, std::mutex& guard)
{
    auto file = SqliteFile::open(path, SqliteFile::Access::Write, studyPatience);
    if (!file)
        return file.as<Ok>();
    const auto all = storedStudies(**file);
    const auto stored = all ? studyNamed(**file, *all, name) : all.as<StoredStudy>();
    if (!stored)
        return stored.as<Ok>();
    TrialWriter writer(**file, stored->id, 0);
    for (int i = 0; i < trials; ++i) {
        if (auto done = writeOne(writer, next, guard); !done)
            return done;
    }
    return Ok{};
}

}  // namespace

std::vector<Trial> madeUpTrials()
{
    std::vector<Trial> trials(6);
    const QDateTime start(QDate(2026, 11, 24), QTime(8, 0, 0, 123));
    for (int i = 0; i < 6; ++i) {
        Trial& trial = trials[static_cast<std::size_t>(i)];
        trial.number = i;
        trial.parameters = parametersOf(i);
        trial.started = start.addMSecs(61'007 * i);
        trial.completed = trial.started.addMSecs(60'001);
        trial.userAttributes = {{"run", QStringLiteral("trial-%1 ä").arg(i)}, {"slot", i % 2}};
        trial.systemAttributes = {{"nested", QJsonObject{{"list", QJsonArray{1, 2.5, QJsonValue(), "x"}}}}};
        trial.intermediate = {{1, 0.1 * i}, {2, 1.0 / 3}, {3, nan}, {4, infinity}, {10, -infinity}};
    }
    trials[0].state = TrialState::Complete;
    trials[0].value = 0.1 + 0.2;
    trials[1].state = TrialState::Complete;
    trials[1].value = 1.0 / 3;
    trials[2].state = TrialState::Pruned;
    trials[2].value = 5e-324;
    trials[3].state = TrialState::Fail;
    trials[3].userAttributes["failure"] = "Diverged";
    trials[4].state = TrialState::Complete;
    trials[4].value = -infinity;
    trials[5].state = TrialState::Running;
    trials[5].completed = {};
    return trials;
}

void write(StudyStorage& storage, const Trial& trial)
{
    const auto check = [](const Status& done) {
        QVERIFY2(done, qPrintable(done ? QString() : toWord(done.error().code) + ' ' + done.error().detail));
    };
    check(storage.beginTrial(trial));
    for (const auto& [step, value] : trial.intermediate)
        check(storage.report(trial.number, step, value));
    if (isFinished(trial.state))
        check(storage.endTrial(trial));
}

QStringList writeAtOnce(const QString& path, const QString& name, int threads, int trialsEach)
{
    std::mutex guard, failureGuard;
    int next = 0;
    QStringList failures;
    {
        std::vector<std::jthread> running;
        for (int i = 0; i < threads; ++i) {
            running.emplace_back([&] {
                const auto done = writeMany(path, name, trialsEach, next, guard);
                const std::lock_guard lock(failureGuard);
                if (!done)
                    failures << toWord(done.error().code) + ' ' + done.error().detail;
            });
        }
    }
    return failures;
}

QString wrongTrials(const TuningStudy& study, int trials)
{
    if (study.trials.size() != static_cast<std::size_t>(trials))
        return QStringLiteral("%1 trials").arg(study.trials.size());
    for (const Trial& trial : study.trials) {
        bool right = trial.state == TrialState::Complete && trial.value == reported(trial.number, 1)
            && trial.parameters == parametersOf(trial.number % 6) && trial.slot() == trial.number && trial.intermediate.size() == 5;
        for (const auto& [step, value] : trial.intermediate)
            right = right && value == reported(trial.number, step);
        if (!right)
            return QStringLiteral("trial %1").arg(trial.number);
    }
    return {};
}

}  // namespace leafbench::testing
