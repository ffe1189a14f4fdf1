#include "engine/runs/ReferenceFiles.h"

#include "engine/common/TextFile.h"
#include "engine/model/TensorValues.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <bit>
#include <cstring>

namespace leafbench {

namespace {

constexpr int version = 1;
constexpr std::size_t mostFloats = 4 * 1024 * 1024;  // 16 MiB

QString tensorsPath(const Run& run) { return run.path + QStringLiteral("/reference.safetensors"); }
QString factsPath(const Run& run) { return run.path + QStringLiteral("/reference.json"); }

std::uint16_t toBFloat16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16);  // to the nearest, ties to even
}

float fromBFloat16(std::uint16_t bits)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

NamedTensor featureTensor(const std::vector<float>& features)
{
    const std::vector<std::int64_t> shape{static_cast<std::int64_t>(features.size()) / Reference::width, Reference::width};
    if (features.size() <= mostFloats)
        return tensorOf("features", DType::F32, shape, features);
    std::vector<std::uint16_t> halves(features.size());
    std::transform(features.begin(), features.end(), halves.begin(), toBFloat16);
    return tensorOf("features", DType::BF16, shape, halves);
}

std::vector<float> featuresOf(const TensorFile& file)
{
    const auto halves = valuesOf<std::uint16_t>(file, "features", DType::BF16);
    if (halves.empty())
        return valuesOf<float>(file, "features", DType::F32);
    std::vector<float> features(halves.size());
    std::transform(halves.begin(), halves.end(), features.begin(), fromBFloat16);
    return features;
}

/// Finds damage, not forgery, at some GB/s.
QString checksum(const TensorFile& file)
{
    std::uint64_t sum = 0xcbf29ce484222325ull;  // FNV-1a's numbers, over words
    for (const NamedTensor& tensor : file.tensors) {
        const QByteArray& bytes = tensor.bytes;
        for (qsizetype at = 0; at < bytes.size(); at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.constData() + at, static_cast<std::size_t>(std::min<qsizetype>(8, bytes.size() - at)));
            sum = (sum ^ word) * 0x100000001b3ull;
        }
    }
    return QString::number(sum, 16);
}

TensorFile tensorsOf(const Reference& reference)
{
    const auto images = static_cast<std::int64_t>(reference.images.size());
    std::vector<qint32> classes;
    std::vector<quint64> files, looks;
    QByteArrayList paths;
    for (const ReferenceImage& image : reference.images) {
        classes.push_back(image.classIndex);
        files.push_back(image.hash.bytes);
        looks.insert(looks.end(), image.hash.look.begin(), image.hash.look.end());
        paths << image.path.toUtf8();
    }
    const QByteArray names = paths.join('\0');
    TensorFile file;
    file.tensors = {
        tensorOf("file", DType::I64, {images}, files),
        tensorOf("look", DType::I64, {images, 4}, looks),
        tensorOf("class", DType::I32, {images}, classes),
        tensorOf("image_of_row", DType::I32, {static_cast<std::int64_t>(reference.imageOfRow.size())}, reference.imageOfRow),
        featureTensor(reference.features),
        {"paths", DType::U8, {names.size()}, names},
    };
    return file;
}

/// False when they do not fit together.
bool fillFrom(Reference& reference, const TensorFile& file, qsizetype classCount)
{
    const auto files = valuesOf<quint64>(file, "file", DType::I64);
    const auto looks = valuesOf<quint64>(file, "look", DType::I64);
    const auto classes = valuesOf<qint32>(file, "class", DType::I32);
    const NamedTensor* names = file.find("paths");
    const QByteArrayList paths = names ? names->bytes.split('\0') : QByteArrayList();
    reference.imageOfRow = valuesOf<quint32>(file, "image_of_row", DType::I32);
    reference.features = featuresOf(file);
    const std::size_t images = files.size();
    if (looks.size() != 4 * images || classes.size() != images || static_cast<std::size_t>(paths.size()) != images
        || reference.imageOfRow.empty() || reference.features.size() != reference.imageOfRow.size() * Reference::width)
        return false;
    for (std::size_t i = 0; i < images; ++i) {
        if (classes[i] < 0 || classes[i] >= classCount)
            return false;
        PictureHash hash;
        hash.bytes = files[i];
        std::copy_n(looks.begin() + static_cast<std::ptrdiff_t>(4 * i), 4, hash.look.begin());
        reference.images.push_back({QString::fromUtf8(paths[static_cast<qsizetype>(i)]), classes[i], hash, -1});
    }
    for (std::size_t row = 0; row < reference.imageOfRow.size(); ++row) {
        if (reference.imageOfRow[row] >= images)
            return false;
        reference.images[reference.imageOfRow[row]].featureRow = static_cast<int>(row);
    }
    return true;
}

QJsonObject toJson(const TemperatureFit& fit)
{
    return {{"temperature", fit.temperature}, {"images", fit.images}, {"nll", fit.nllBefore}, {"nll_calibrated", fit.nllAfter},
            {"ece", fit.eceBefore}, {"ece_calibrated", fit.eceAfter}};
}

TemperatureFit fitFromJson(const QJsonObject& json)
{
    return {.temperature = json["temperature"].toDouble(), .images = json["images"].toInteger(),
            .nllBefore = json["nll"].toDouble(), .nllAfter = json["nll_calibrated"].toDouble(),
            .eceBefore = json["ece"].toDouble(), .eceAfter = json["ece_calibrated"].toDouble()};
}

}  // namespace

QString checkpointMark(const Run& run)
{
    constexpr qint64 pieces = 16, pieceBytes = 4096;
    QFile file(run.bestCheckpoint());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArray::number(file.size()));
    for (qint64 piece = 0; piece < pieces; ++piece) {
        // The first begins the file and the last ends it.
        file.seek(std::max<qint64>(0, file.size() - pieceBytes) * piece / (pieces - 1));
        hash.addData(file.read(pieceBytes));
    }
    return QString::fromLatin1(hash.result().toHex());
}

void roundAsStored(std::vector<float>& features)
{
    if (features.size() > mostFloats)
        std::transform(features.begin(), features.end(), features.begin(), [](float f) { return fromBFloat16(toBFloat16(f)); });
}

Outcome<Done> storeReference(const Reference& reference, const Run& run, const QString& mark)
{
    const TensorFile file = tensorsOf(reference);
    if (auto written = writeSafetensors(tensorsPath(run), file); !written)
        return written;
    return writeJson(factsPath(run), {{"version", version},
                                      {"dataset", reference.datasetRoot},
                                      {"checkpoint", mark},
                                      {"checksum", checksum(file)},
                                      {"temperature", toJson(reference.temperature)},
                                      {"threshold", reference.threshold},
                                      {"false_alarm_rate", reference.falseAlarmRate},
                                      {"valid_images", reference.validImages}});
}

ReferencePtr storedReference(const Run& run)
{
    const auto json = readJson(factsPath(run));
    if (!json || (*json)["version"].toInt() != version || (*json)["checkpoint"].toString() != checkpointMark(run))
        return {};
    const auto file = readSafetensors(tensorsPath(run));
    if (!file || checksum(*file) != (*json)["checksum"].toString())
        return {};
    auto reference = std::make_shared<Reference>();
    reference->datasetRoot = (*json)["dataset"].toString();
    reference->temperature = fitFromJson((*json)["temperature"].toObject());
    reference->threshold = (*json)["threshold"].toDouble();
    reference->falseAlarmRate = (*json)["false_alarm_rate"].toDouble();
    reference->validImages = (*json)["valid_images"].toInteger();
    if (reference->temperature.temperature <= 0 || !fillFrom(*reference, *file, run.classNames.size()))
        return {};
    return reference;
}

}  // namespace leafbench
