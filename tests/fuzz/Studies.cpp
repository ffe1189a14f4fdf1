#include "engine/tuning/optuna/OptunaEncoding.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "engine/tuning/study/Importance.h"
#include "tests/fuzz/Files.h"
#include "tests/fuzz/Harness.h"
#include "tests/testing/Sanitizer.h"

#include <QFile>

namespace leafbench::fuzz {

using namespace std::chrono_literals;

/// An SQLite file as Optuna writes it. Each mutation opens a database and reads ten tables: under a sanitizer fewer are tried.
LEAFBENCH_FUZZ(OptunaFile, .mutations = testing::sanitized ? 2000 : 10'000, .longest = 32 << 10, .memory = 8 << 20,
               .tokens
               = {"COMPLETE", "RUNNING", "WAITING", "FINITE", "INF_POS", "NAN", "MAXIMIZE", "{\"name\": \"FloatDistribution\"",
                  "\"attributes\"", "trial_id", "CREATE TABLE trials", "INTEGER", "VARCHAR(512)"})
{
    const QString path = scratchFile(QStringLiteral("study.db"), input);
    QFile::remove(path + QStringLiteral("-journal"));
    const auto study = readTuningStudy(path, {}, 10ms);
    if (study) {
        (void)study->best();
        (void)study->parameterNames();
        (void)bestSoFar(*study);
        (void)toJson(*study);
    }
    // As a tuning that goes on with it.
    if (auto storage = StudyStorage::open(path, {}, Direction::Maximize, 10ms))
        (void)storage.value()->read();
    return study.finished();
}

/// The texts in its columns: distributions, attributes, times, values.
LEAFBENCH_FUZZ(OptunaTexts, .longest = 2048, .memory = 2 << 20,
               .tokens = {"\"name\"", "\"attributes\"", "\"FloatDistribution\"", "\"IntDistribution\"",
                          "\"CategoricalDistribution\"", "\"choices\"", "\"low\"", "\"high\"", "\"step\"", "\"log\"", "NaN",
                          "Infinity", "-Infinity", "2026-11-24 08:00:00.123456", "9223372036854775807", "1e308"})
{
    const QString text = QString::fromUtf8(input);
    const QJsonValue json = jsonFromOptuna(text);
    (void)optunaJson(json);
    (void)timeFromOptuna(text);
    (void)valueFromOptuna(text, QStringLiteral("FINITE"));
    const auto distribution = Distribution::fromOptuna(json.toObject());
    if (!distribution)
        return false;
    for (const double at : {0.0, 1.0, -1e300, 1e300}) {
        (void)distribution->contains(at);
        (void)distribution->valueOf(at);
        if (distribution->check(QStringLiteral("a parameter")))
            (void)distribution->internalOf(distribution->valueOf(distribution->nearest(at)));
    }
    (void)distribution->toOptuna();
    return true;
}

}  // namespace leafbench::fuzz
