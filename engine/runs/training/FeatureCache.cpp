#include "engine/runs/training/FeatureCache.h"

#include "engine/common/Cbor.h"
#include "engine/common/Fields.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/TensorValues.h"
#include "engine/monitor/Machine.h"
#include "engine/runs/place/RunsPlace.h"

#include <QCborArray>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace leafbench {

namespace {

constexpr int cacheVersion = 2;
constexpr int keptFiles = 4;
constexpr auto algorithm = QCryptographicHash::Blake2b_256;

/// Fields with their lengths, so that different lists never have the same bytes.
class Hasher {
public:
    void add(const QByteArray& field)
    {
        m_hash.addData(QByteArray::number(field.size()) + ':');
        m_hash.addData(field);
    }
    void add(const QString& field) { add(field.toUtf8()); }
    void add(qint64 number) { add(QByteArray::number(number)); }
    void addFile(const QString& name, const QString& path)
    {
        const QFileInfo info(path);
        add(name);
        add(info.size());
        add(info.lastModified().toMSecsSinceEpoch());
    }
    QString hex() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{algorithm};
};

std::string hexOf(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, algorithm).toHex().toStdString(); }

/// All `images` except the refused ones; both ascending.
std::vector<quint32> accepted(const std::vector<quint32>& images, const std::vector<RefusedImage>& refused)
{
    std::vector<quint32> without;
    for (const RefusedImage& image : refused)
        without.push_back(image.image);
    std::vector<quint32> out;
    std::set_difference(images.begin(), images.end(), without.begin(), without.end(), std::back_inserter(out));
    return out;
}

TensorFile tableToFile(const FeatureTable& table)
{
    TensorFile file;
    const QByteArray refused = toCbor(table.refused).toCbor();
    file.tensors
        = {tensorOf("features", DType::F32, {static_cast<std::int64_t>(table.images.size()), FeatureTable::width}, table.values),
           {"refused", DType::U8, {refused.size()}, refused}};
    for (const NamedTensor& tensor : file.tensors)
        file.metadata[tensor.name + "_hash"] = hexOf(tensor.bytes);
    return file;
}

/// Null if anything differs from what was written.
FeaturesPtr readTable(const QString& path, const std::vector<quint32>& images)
{
    const auto file = readSafetensors(path);
    if (!file)
        return {};
    for (const char* name : {"features", "refused"}) {
        const NamedTensor* tensor = file->find(name);
        const auto hash = file->metadata.find(std::string(name) + "_hash");
        if (!tensor || hash == file->metadata.end() || hash->second != hexOf(tensor->bytes))
            return {};
    }
    auto table = std::make_shared<FeatureTable>();
    table->refused = fromCbor<std::vector<RefusedImage>>(cborFrom(file->find("refused")->bytes).value_or(QCborValue()));
    table->images = accepted(images, table->refused);
    const QByteArray& values = file->find("features")->bytes;
    table->values.resize(table->images.size() * FeatureTable::width);
    if (table->images.size() + table->refused.size() != images.size()
        || values.size() != static_cast<qsizetype>(table->values.size() * sizeof(float)))
        return {};
    std::memcpy(table->values.data(), values.constData(), static_cast<std::size_t>(values.size()));
    return table;
}

void keepNewest(const QDir& folder)
{
    const QStringList names = folder.entryList({QStringLiteral("*.safetensors")}, QDir::Files, QDir::Time);
    for (qsizetype i = keptFiles; i < names.size(); ++i)
        QFile::remove(folder.filePath(names[i]));
}

}  // namespace

QString featureHash(const FeatureInput& input, const BackendInfo& info)
{
    Hasher hash;
    hash.add(qint64{cacheVersion});
    hash.add(input.recipe.inputSize);
    hash.add(input.recipe.get(QStringLiteral("precision")).toString());
    for (const auto* numbers : {&input.normalisation.mean, &input.normalisation.std}) {
        for (const double number : *numbers)
            hash.add(QString::number(number, 'g', 17));
    }
    hash.add(info.libraryVersion);
    hash.add(info.device + QLatin1Char(' ') + info.deviceName);
    hash.add(machine().cpuModel);
    for (const NamedTensor& tensor : input.model.tensors) {
        if (!tensor.name.starts_with("fc."))
            hash.add(tensor.bytes);
    }
    for (const quint32 image : input.images)
        hash.addFile(input.index->images[image].path, input.index->absolutePath(image));
    return hash.hex();
}

Result<FeaturesPtr> keptFeatures(const FeatureInput& input, const QString& runsDir, Backend& torch, const JobContext& context)
{
    const QDir folder(runsDir + QStringLiteral("/features"));
    const QString path = folder.filePath(featureHash(input, torch.info()) + QStringLiteral(".safetensors"));
    if (FeaturesPtr kept = readTable(path, input.images))
        return kept;
    auto computed = torch.features(input, context);
    if (computed && makeFolderOfRuns(folder.path())) {
        (void)writeSafetensors(path, tableToFile(**computed));
        keepNewest(folder);
    }
    return computed;
}

}  // namespace leafbench
