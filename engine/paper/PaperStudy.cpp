#include "engine/paper/PaperStudy.h"

#include "engine/common/TextFile.h"

#include <QJsonArray>

#include <algorithm>

namespace leafbench {
namespace {

template <class Value, class Read>
std::vector<Value> listOf(const QJsonValue& array, const Read& read)
{
    std::vector<Value> values;
    for (const QJsonValue& value : array.toArray())
        values.push_back(read(value));
    return values;
}

PaperRoadmapRow roadmapRow(const QJsonValue& json)
{
    return {json["step"].toInt(), json["title"].toString(), json["focus"].toString(), json["tools"].toString(),
            json["compared"].toBool()};
}

PaperHardware hardware(const QJsonValue& json)
{
    return {json["table"].toInt(),           json["experiments"].toString(), json["title"].toString(), json["cpu"].toString(),
            json["architecture"].toString(), json["cpus"].toInt(),           json["gpu"].toString(),   json["gpus"].toInt(),
            json["driver"].toString()};
}

PaperEpoch epoch(const QJsonValue& json)
{
    return {json[0].toDouble(), json[1].toDouble(), json[2].toDouble(), json[3].toDouble(), json[4].toDouble()};
}

PaperTraining training(const QJsonValue& json)
{
    return {json["label"].toString(), json["seconds"].toDouble(), json["best_valid_accuracy"].toDouble(),
            listOf<PaperEpoch>(json["epochs"], epoch)};
}

PaperTuning tuning(const QJsonValue& json)
{
    return {json["threads"].toInt(), json["first_trial"].toInt(), json["last_trial"].toInt(), json["seconds"].toDouble()};
}

PaperStudy readStudy()
{
    PaperStudy study;
    const auto read = readJson(QStringLiteral(":/paper/study.json"));
    if (!read)
        return study;
    const QJsonObject& json = *read;
    study.roadmap = listOf<PaperRoadmapRow>(json["roadmap"], roadmapRow);
    const QJsonArray subsets = json["subsets"].toArray();
    for (std::size_t i = 0; i < study.subsets.size(); ++i)
        study.subsets[i] = subsets[static_cast<qsizetype>(i)]["images"].toInteger();
    study.images = json["subsets_total"].toInteger();
    study.imageSize = json["image_size"].toInt();
    study.classImages = listOf<qint64>(json["class_images"], [](const QJsonValue& value) { return value.toInteger(); });
    study.hardware = listOf<PaperHardware>(json["hardware"], hardware);
    study.leastSerialSeconds = json["serial_epoch_seconds"][0].toDouble();
    study.mostSerialSeconds = json["serial_epoch_seconds"][1].toDouble();
    study.trainings = listOf<PaperTraining>(json["trainings"], training);
    study.tunings = listOf<PaperTuning>(json["tunings"], tuning);
    study.finalEpochs = json["final"]["epochs"].toInt();
    study.bestTrainAccuracy = json["final"]["best_train_accuracy"].toDouble();
    study.bestValidAccuracy = json["final"]["best_valid_accuracy"].toDouble();
    study.recipe = json["recipe"].toObject();
    for (const QJsonValue& text : json["contradictions"].toArray())
        study.contradictions << text.toString();
    return study;
}

}  // namespace

const PaperHardware* PaperStudy::findHardware(int table) const
{
    const auto found
        = std::find_if(hardware.begin(), hardware.end(), [table](const PaperHardware& one) { return one.table == table; });
    return found == hardware.end() ? nullptr : &*found;
}

const PaperStudy& paperStudy()
{
    static const PaperStudy study = readStudy();
    return study;
}

}  // namespace leafbench
