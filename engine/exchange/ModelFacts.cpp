#include "engine/exchange/ModelFacts.h"

#include "engine/exchange/HalfWeights.h"
#include "engine/model/ResNet18.h"
#include "engine/model/files/TensorFile.h"
#include "engine/runs/answers/FeatureBank.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace leafbench {
namespace {

std::string ownName(const std::string& name)
{
    const std::string paperHead = "fc.0.";
    return name.starts_with(paperHead) ? "fc." + name.substr(paperHead.size()) : name;
}

bool isCounter(const TensorSpec& spec) { return spec.name.ends_with("num_batches_tracked"); }

QString shapeText(const std::vector<std::int64_t>& shape)
{
    QStringList sides;
    for (const std::int64_t side : shape)
        sides << QString::number(side);
    return QLatin1Char('[') + sides.join(QStringLiteral(", ")) + QLatin1Char(']');
}

std::map<std::string, const NamedTensor*> byOwnName(const TensorFile& weights)
{
    std::map<std::string, const NamedTensor*> tensors;
    for (const NamedTensor& tensor : weights.tensors) {
        if (!tensor.name.starts_with("optimizer."))  // of a checkpoint of this program
            tensors[ownName(tensor.name)] = &tensor;
    }
    return tensors;
}

std::string jsonText(const QJsonArray& array) { return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString(); }

std::string jsonText(const std::array<double, 3>& numbers) { return jsonText(QJsonArray{numbers[0], numbers[1], numbers[2]}); }

}  // namespace

int classesOf(const TensorFile& weights)
{
    const auto tensors = byOwnName(weights);
    const auto head = tensors.find("fc.weight");
    const bool known = head != tensors.end() && head->second->shape.size() == 2 && head->second->shape[0] <= 1'000'000;
    return known ? static_cast<int>(head->second->shape[0]) : 0;
}

Result<TensorFile> resnet18Weights(const TensorFile& weights, int classes, const QString& source)
{
    auto given = byOwnName(weights);
    TensorFile out;
    out.metadata = weights.metadata;
    QStringList mismatches;
    for (const TensorSpec& spec : resnet18Tensors(classes)) {
        const QString name = QString::fromStdString(spec.name);
        const std::vector<std::int64_t> shape(spec.shape.begin(), spec.shape.end());
        const auto found = given.find(spec.name);
        if (found == given.end() && isCounter(spec)) {
            out.tensors.push_back({spec.name, DType::I64, {}, QByteArray(8, '\0')});
        } else if (found == given.end()) {
            mismatches << QStringLiteral("%1: missing").arg(name);
        } else if (found->second->shape != shape) {
            mismatches << QStringLiteral("%1: %2 instead of %3").arg(name, shapeText(found->second->shape), shapeText(shape));
        } else {
            out.tensors.push_back(*found->second);
            out.tensors.back().name = spec.name;
        }
        given.erase(spec.name);
    }
    for (const auto& [name, tensor] : given)
        mismatches << QStringLiteral("%1: unknown").arg(QString::fromStdString(name));
    if (!mismatches.isEmpty())
        return Error{.code = ErrorCode::WeightsMismatch, .subject = source, .choices = mismatches};
    return out;
}

std::map<std::string, std::string> modelFacts(const Run& run)
{
    std::map<std::string, std::string> facts{
        {"run", run.name.toStdString()},
        {"classes", jsonText(QJsonArray::fromStringList(run.classNames))},
        {"input_size", std::to_string(run.recipe.inputSize)},
        {"mean", jsonText(run.normalisation.mean)},
        {"std", jsonText(run.normalisation.std)},
    };
    if (const FeatureBankPtr reference = loadFeatureBank(run))
        facts["temperature"] = QString::number(reference->temperature.temperature, 'g', 17).toStdString();
    return facts;
}

Result<TensorFile> bestWeights(const Run& run)
{
    if (!run.hasBest)
        return Error{.code = ErrorCode::RunUnfinished, .subject = run.path};
    auto best = readWeights(run.bestCheckpoint());
    if (best)
        toFloat32(best.value());  // the starter model's, for programs that know no other
    return best ? resnet18Weights(*best, static_cast<int>(run.classNames.size()), run.bestCheckpoint()) : best;
}

}  // namespace leafbench
