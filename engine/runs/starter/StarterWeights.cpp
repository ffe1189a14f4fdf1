#include "engine/runs/starter/StarterWeights.h"

#include "engine/common/Fields.h"
#include "engine/common/TextFile.h"
#include "engine/model/files/Safetensors.h"
#include "engine/runs/starter/StarterModel.h"

#include <QJsonObject>

namespace leafbench {

Result<TensorFile> readStarterWeights(const QStringList& classes)
{
    const QString folder = starterFolder();
    if (auto whole = checkStarter(folder); !whole)
        return whole.as<TensorFile>();
    const auto json = readJson(folder + QStringLiteral("/run.json"));
    if (!json)
        return json.as<TensorFile>();
    const QString path = folder + QStringLiteral("/checkpoints/best.safetensors");
    auto weights = readSafetensors(path);
    if (!weights)
        return weights;
    const QStringList known = (*json)[QLatin1String("classes")].toVariant().toStringList();
    return withClasses(std::move(weights).value(), known, classes, path);
}

Result<TensorFile> readStartWeights(const QString& weights, const QStringList& classes)
{
    auto read = weights == starterWord ? readStarterWeights(classes) : readWeights(weights);
    if (read && read->tensors.empty())  // the training would begin from random ones
        return badFile(weights, QStringLiteral("no tensors"));
    return read;
}

Result<TensorFile> withClasses(TensorFile weights, const QStringList& from, const QStringList& to, const QString& source)
{
    for (NamedTensor& tensor : weights.tensors) {
        if (tensor.name != "fc.weight" && tensor.name != "fc.bias")
            continue;
        if (tensor.shape.empty() || tensor.shape.front() != from.size() || from.isEmpty())
            return Error{.code = ErrorCode::WeightsMismatch, .subject = source, .choices = {QString::fromStdString(tensor.name)}};
        const qsizetype rowBytes = tensor.bytes.size() / from.size();
        QByteArray rows;
        for (const QString& name : to) {
            const qsizetype row = from.indexOf(name);
            rows += row < 0 ? QByteArray(rowBytes, '\0') : tensor.bytes.mid(row * rowBytes, rowBytes);
        }
        tensor.bytes = rows;
        tensor.shape.front() = to.size();
    }
    return weights;
}

}  // namespace leafbench
