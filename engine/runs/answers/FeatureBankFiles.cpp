#include "engine/runs/answers/FeatureBankFiles.h"

#include "engine/common/Fields.h"
#include "engine/common/TextFile.h"
#include "engine/evaluation/Classifier.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/TensorValues.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <bit>
#include <cstring>

namespace leafbench {
namespace {

constexpr int bankVersion = 1;
constexpr std::size_t mostFloats = 4 * 1024 * 1024;  // 16 MiB

QString tensorsPath(const Run& run) { return run.path + QStringLiteral("/reference.safetensors"); }
QString factsPath(const Run& run) { return run.path + QStringLiteral("/reference.json"); }

std::uint16_t toBFloat16(float value)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<std::uint16_t>((bits + 0x7fff + (bits >> 16 & 1)) >> 16);  // round to nearest, ties to even
}

float fromBFloat16(std::uint16_t bits) { return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16); }

NamedTensor featureTensor(const std::vector<float>& features)
{
    const std::vector<std::int64_t> shape{static_cast<std::int64_t>(features.size()) / FeatureBank::width, FeatureBank::width};
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

/// Detects damage, not forgery. Runs at some GB/s.
QString checksum(const TensorFile& file)
{
    std::uint64_t sum = 0xcbf29ce484222325ull;  // FNV-1a's constants, over words
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

TensorFile tensorsOf(const FeatureBank& featureBank)
{
    const auto images = static_cast<std::int64_t>(featureBank.images.size());
    std::vector<qint32> classes;
    std::vector<quint64> files, hashes;
    QByteArrayList paths;
    for (const ReferenceImage& image : featureBank.images) {
        classes.push_back(image.classIndex);
        files.push_back(image.hash.bytes);
        hashes.insert(hashes.end(), image.hash.perceptual.begin(), image.hash.perceptual.end());
        paths << image.path.toUtf8();
    }
    const QByteArray names = paths.join('\0');
    // From large numbers to small ones, as the file has them: checksum() is over their order.
    TensorFile file;
    file.tensors = {
        tensorOf("file", DType::I64, {images}, files),
        tensorOf("look", DType::I64, {images, 4}, hashes),
        tensorOf("class", DType::I32, {images}, classes),
        tensorOf("image_of_row", DType::I32, {static_cast<std::int64_t>(featureBank.imageOfRow.size())}, featureBank.imageOfRow),
    };
    if (const FeatureGaussian& gaussian = featureBank.layer3; gaussian.isFitted()) {
        const auto width = static_cast<std::int64_t>(gaussian.mean.size());
        file.tensors.push_back(tensorOf("layer3_mean", DType::F32, {width}, gaussian.mean));
        file.tensors.push_back(tensorOf("layer3_whitening", DType::F32, {width, width}, gaussian.whitening));
    }
    file.tensors.push_back(featureTensor(featureBank.features));
    file.tensors.push_back({"paths", DType::U8, {names.size()}, names});
    return file;
}

/// False if they do not fit together.
bool fillFrom(FeatureBank& featureBank, const TensorFile& file, qsizetype classCount)
{
    const auto files = valuesOf<quint64>(file, "file", DType::I64);
    const auto hashes = valuesOf<quint64>(file, "look", DType::I64);
    const auto classes = valuesOf<qint32>(file, "class", DType::I32);
    const NamedTensor* names = file.find("paths");
    const QByteArrayList paths = names ? names->bytes.split('\0') : QByteArrayList();
    featureBank.imageOfRow = valuesOf<quint32>(file, "image_of_row", DType::I32);
    featureBank.features = featuresOf(file);
    featureBank.layer3 = {valuesOf<float>(file, "layer3_mean", DType::F32), valuesOf<float>(file, "layer3_whitening", DType::F32)};
    constexpr std::size_t width = Scores::layer3Width;
    if (featureBank.layer3.mean.size() != width || featureBank.layer3.whitening.size() != width * width)
        featureBank.layer3 = {};
    const std::size_t images = files.size();
    if (hashes.size() != 4 * images || classes.size() != images || static_cast<std::size_t>(paths.size()) != images
        || featureBank.imageOfRow.empty() || featureBank.features.size() != featureBank.imageOfRow.size() * FeatureBank::width)
        return false;
    for (std::size_t i = 0; i < images; ++i) {
        if (classes[i] < 0 || classes[i] >= classCount)
            return false;
        PictureHash hash;
        hash.bytes = files[i];
        std::copy_n(hashes.begin() + static_cast<std::ptrdiff_t>(4 * i), 4, hash.perceptual.begin());
        featureBank.images.push_back({QString::fromUtf8(paths[static_cast<qsizetype>(i)]), classes[i], hash, -1});
    }
    for (std::size_t row = 0; row < featureBank.imageOfRow.size(); ++row) {
        if (featureBank.imageOfRow[row] >= images)
            return false;
        featureBank.images[featureBank.imageOfRow[row]].featureRow = static_cast<int>(row);
    }
    return true;
}

}  // namespace

QString checkpointFingerprint(const Run& run)
{
    constexpr qint64 pieces = 16, pieceBytes = 4096;
    QFile file(run.bestCheckpoint());
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArray::number(file.size()));
    for (qint64 piece = 0; piece < pieces; ++piece) {
        // The first one starts the file, the last one ends it.
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

Status storeFeatureBank(const FeatureBank& featureBank, const Run& run, const QString& fingerprint)
{
    const TensorFile file = tensorsOf(featureBank);
    if (auto written = writeSafetensors(tensorsPath(run), file); !written)
        return written;
    QJsonObject json = toJson(featureBank);
    json["version"] = bankVersion;
    json["checkpoint"] = fingerprint;
    json["checksum"] = checksum(file);
    return writeJson(factsPath(run), json);
}

FeatureBankPtr loadFeatureBank(const Run& run)
{
    const auto json = readJson(factsPath(run));
    if (!json || (*json)["version"].toInt() != bankVersion || (*json)["checkpoint"].toString() != checkpointFingerprint(run))
        return {};
    const auto file = readSafetensors(tensorsPath(run));
    if (!file || checksum(*file) != (*json)["checksum"].toString())
        return {};
    auto featureBank = std::make_shared<FeatureBank>(fromJson<FeatureBank>(*json));
    if (featureBank->temperature.temperature <= 0 || !fillFrom(*featureBank, *file, run.classNames.size()))
        return {};
    return featureBank;
}

}  // namespace leafbench
