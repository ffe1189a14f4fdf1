#include "engine/replay/ReplayFile.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace leafbench {

namespace {

constexpr const char* formatName = "leafbench-replay";
constexpr int version = 1;
constexpr std::array stateNames{"waiting", "running", "done"};

/// Takes values out of an object and keeps the first thing that is wrong with one.
class Fields {
public:
    Fields(const QJsonObject& json, QString where, QString& mistake) : m_json(json), m_where(std::move(where)), m_mistake(mistake) {}

    double number(const char* key, double low, double high)
    {
        const QJsonValue value = m_json[QLatin1String(key)];
        const double number = value.toDouble(std::nan(""));
        if (number >= low && number <= high)
            return number;
        fail(key);
        return low;
    }
    qint64 whole(const char* key, qint64 low, qint64 high)
    {
        const double given = number(key, static_cast<double>(low), static_cast<double>(high));
        if (given != std::floor(given))
            fail(key);
        return static_cast<qint64>(given);
    }
    QString text(const char* key)
    {
        const QJsonValue value = m_json[QLatin1String(key)];
        if (value.toString().isEmpty())
            fail(key);
        return value.toString();
    }
    std::vector<int> counts(const char* key, Workload workload)
    {
        QStringList numbers;
        for (const QJsonValue& count : m_json[QLatin1String(key)].toArray())
            numbers << count.toVariant().toString();
        const auto parsed = parseWorkerCounts(numbers.join(QLatin1Char(' ')), workload);
        if (parsed)
            return *parsed;
        fail(key);
        return {};
    }
    QJsonObject object(const char* key)
    {
        const QJsonValue value = m_json[QLatin1String(key)];
        if (!value.isObject())
            fail(key);
        return value.toObject();
    }
    QJsonArray array(const char* key)
    {
        const QJsonValue value = m_json[QLatin1String(key)];
        if (!value.isArray())
            fail(key);
        return value.toArray();
    }
    void fail(const char* key)
    {
        if (m_mistake.isEmpty())
            m_mistake = QStringLiteral("\"%1%2\"").arg(m_where, QLatin1String(key));
    }

private:
    const QJsonObject m_json;
    const QString m_where;
    QString& m_mistake;
};

QJsonArray toArray(const std::vector<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array << number;
    return array;
}

constexpr qint64 mostImages = 1'000'000'000;

ReplayPlan readPlan(Fields fields, QString& mistake)
{
    ReplayPlan plan;
    const QJsonObject recipe = fields.object("initial");
    for (auto it = recipe.begin(); it != recipe.end(); ++it) {
        if (!plan.initial.set(it.key(), it.value()) && mistake.isEmpty())
            mistake = QStringLiteral("\"plan.initial.%1\"").arg(it.key());
    }
    plan.finalEpochs = static_cast<int>(fields.whole("final_epochs", 1, 10'000));
    plan.statsWorkers = fields.counts("stats_workers", Workload::StatsTasks);
    plan.loaderWorkers = fields.counts("loader_workers", Workload::TrainWorkers);
    plan.replicas = fields.counts("replicas", Workload::TrainReplicas);
    plan.parallelTrials = fields.counts("parallel_trials", Workload::TuneParallel);
    plan.repeats = static_cast<int>(fields.whole("repeats", 1, 100));
    plan.statsImages = fields.whole("stats_images", 0, mostImages);
    plan.trainImages = fields.whole("train_images", 0, mostImages);
    plan.tuneImages = fields.whole("tune_images", 0, mostImages);
    plan.trials = static_cast<int>(fields.whole("trials", 1, mostSpeedupTrials));
    return plan;
}

std::optional<StepState> stateFromName(const QString& name)
{
    for (std::size_t i = 0; i < stateNames.size(); ++i) {
        if (name == QLatin1String(stateNames[i]))
            return static_cast<StepState>(i);
    }
    return {};
}

/// Every step once, in order, and none begun before the one before it was done.
std::vector<ReplayStepRecord> stepsFromJson(const QJsonArray& array, QString& mistake)
{
    std::vector<ReplayStepRecord> records;
    bool allDone = true;
    for (std::size_t i = 0; i < replaySteps().size(); ++i) {
        Fields fields(array[static_cast<qsizetype>(i)].toObject(), QStringLiteral("steps[%1].").arg(i), mistake);
        const ReplayStep step = replaySteps()[i];
        if (fields.text("step") != replayStepName(step))
            fields.fail("step");
        const auto state = stateFromName(fields.text("state"));
        if (!state || (*state != StepState::Waiting && !allDone))
            fields.fail("state");
        allDone = allDone && state == StepState::Done;
        records.push_back({step, state.value_or(StepState::Waiting), fields.number("seconds", 0, 1e12)});
    }
    if (array.size() != static_cast<qsizetype>(replaySteps().size()) && mistake.isEmpty())
        mistake = QStringLiteral("\"steps\"");
    return records;
}

std::vector<ReplayClass> classesFromJson(const QJsonArray& array, QString& mistake)
{
    std::vector<ReplayClass> classes;
    for (qsizetype i = 0; i < array.size(); ++i) {
        Fields fields(array[i].toObject(), QStringLiteral("classes[%1].").arg(i), mistake);
        ReplayClass one{fields.text("name")};
        for (std::size_t subset = 0; subset < 3; ++subset)
            one.images[subset] = fields.whole(subsetName(static_cast<Subset>(subset)).toLatin1().constData(), 0, mostImages);
        classes.push_back(one);
    }
    return classes;
}

}  // namespace

Outcome<ReplayPlan> planFromJson(const QJsonObject& json)
{
    QString mistake;
    ReplayPlan plan = readPlan({json, QStringLiteral("plan."), mistake}, mistake);
    if (!mistake.isEmpty())
        return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("plan"), .detail = mistake};
    return plan;
}

QJsonObject planToJson(const ReplayPlan& plan)
{
    return {{"initial", plan.initial.toJson()},
            {"final_epochs", plan.finalEpochs},
            {"stats_workers", toArray(plan.statsWorkers)},
            {"loader_workers", toArray(plan.loaderWorkers)},
            {"replicas", toArray(plan.replicas)},
            {"parallel_trials", toArray(plan.parallelTrials)},
            {"repeats", plan.repeats},
            {"stats_images", plan.statsImages},
            {"train_images", plan.trainImages},
            {"tune_images", plan.tuneImages},
            {"trials", plan.trials}};
}

QJsonObject replayToJson(const Replay& replay)
{
    QJsonArray steps;
    for (const ReplayStepRecord& record : replay.steps)
        steps << QJsonObject{{"step", replayStepName(record.step)},
                             {"state", QString::fromLatin1(stateNames[static_cast<std::size_t>(record.state)])},
                             {"seconds", record.seconds}};
    QJsonArray classes;
    for (const ReplayClass& one : replay.classes)
        classes << QJsonObject{{"name", one.name}, {"train", one.images[0]}, {"valid", one.images[1]}, {"test", one.images[2]}};
    return {{"format", formatName},
            {"version", version},
            {"scale", replayScaleName(replay.scale)},
            {"data", replay.data},
            {"plan", planToJson(replay.plan)},
            {"started", replay.started.toString(Qt::ISODateWithMs)},
            {"machine", replay.machine},
            {"steps", steps},
            {"classes", classes}};
}

Outcome<Replay> replayFromJson(const QJsonObject& json, const QString& path)
{
    if (json["format"].toString() != QLatin1String(formatName))
        return Error{.code = ErrorCode::BadFile, .subject = path, .detail = QStringLiteral("not a replay")};
    if (json["version"].toInt() > version)
        return Error{.code = ErrorCode::RunNewer, .subject = path, .detail = QString::number(json["version"].toInt())};
    QString mistake;
    Fields fields(json, {}, mistake);
    (void)fields.whole("version", 1, version);
    Replay replay;
    const auto scale = replayScaleFromName(fields.text("scale"));
    if (!scale)
        fields.fail("scale");
    replay.scale = scale.value_or(ReplayScale::Smoke);
    replay.data = fields.text("data");
    replay.plan = readPlan({fields.object("plan"), QStringLiteral("plan."), mistake}, mistake);
    replay.started = QDateTime::fromString(fields.text("started"), Qt::ISODateWithMs);
    if (!replay.started.isValid())
        fields.fail("started");
    replay.machine = fields.object("machine");
    replay.steps = stepsFromJson(fields.array("steps"), mistake);
    replay.classes = classesFromJson(fields.array("classes"), mistake);
    if (replay.at(ReplayStep::Explore).state == StepState::Done && replay.classes.empty())
        fields.fail("classes");
    if (!mistake.isEmpty())
        return Error{.code = ErrorCode::BadFile, .subject = path, .detail = mistake};
    return replay;
}

}  // namespace leafbench
