#include "engine/model/files/TensorFile.h"

#include "engine/model/files/FileFormat.h"
#include "engine/model/files/FiniteValues.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/StateDict.h"
#include "engine/model/files/TensorNames.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>

namespace leafbench {

std::size_t dtypeSize(DType dtype)
{
    constexpr std::array<std::size_t, 8> sizes{4, 8, 2, 2, 8, 4, 1, 1};  // in the order of DType
    static_assert(sizes.size() == static_cast<std::size_t>(DType::Bool) + 1);
    return sizes[static_cast<std::size_t>(dtype)];
}

const NamedTensor* TensorFile::find(const std::string& name) const
{
    const auto found = std::find_if(tensors.begin(), tensors.end(), [&](const NamedTensor& tensor) { return tensor.name == name; });
    return found == tensors.end() ? nullptr : &*found;
}

/// What a file is that is named like weights and holds none; empty: not known.
static QString otherKind(const QByteArray& start)
{
    struct Kind {
        QByteArrayView begin;
        const char* name;
    };
    static constexpr Kind kinds[] = {
        {"version ", "a pointer of Git LFS: fetch the file itself with git lfs pull"},
        {"\x89HDF", "HDF5, as Keras writes it"},
        {"\x93NUMPY", "an array of NumPy"},
        {"<", "a web page"},
        {"GGUF", "GGUF"},
        {"\x1f\x8b", "compressed: unpack it first"},
        {"\x08", "perhaps ONNX"},
    };
    const auto* const kind = std::ranges::find_if(kinds, [&](const Kind& each) { return start.startsWith(each.begin); });
    return kind == std::end(kinds) ? QString() : QStringLiteral(", but ") + QString::fromLatin1(kind->name);
}

Result<TensorFile> readWeights(const QString& path)
{
    QFile file(path);
    if (const auto error = detail::openForReading(file))
        return *error;
    const QByteArray start = file.read(9);
    file.close();
    // A safetensors length may begin like a zip or a pickle, but only safetensors has a JSON object at the ninth byte. A bare
    // pickle goes to readStateDict(), which has a better message for it.
    const bool json = start.size() == 9 && start[8] == '{';
    const bool torch = start.startsWith("PK") || start.startsWith('\x80');
    if (!json && !torch)
        return badFile(path, QStringLiteral("neither safetensors nor saved by torch.save") + otherKind(start));
    auto weights = torch && !json ? readStateDict(path) : readSafetensors(path);
    try {
        if (weights)
            detail::cutWrappers(weights.value());
    } catch (const detail::FormatError& error) {
        return badFile(path, error.detail);
    }
    if (const QString flaw = weights ? detail::valueFlaw(*weights) : QString(); !flaw.isEmpty())
        return badFile(path, flaw);
    return weights;
}

namespace detail {

std::optional<Error> openForReading(QFile& file)
{
    // Tensors are read into memory. A ResNet-18 with all that an optimiser keeps takes less than 200 MB.
    constexpr qint64 mostBytes = qint64{4} << 30;
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return Error{ErrorCode::NotFound, file.fileName(), {}, {}, 0, 0};
    if (!info.isFile())
        return Error{ErrorCode::NotReadable, file.fileName(), QStringLiteral("not a file"), {}, 0, 0};
    if (info.size() > mostBytes)
        return badFile(file.fileName(), QStringLiteral("larger than 4 GiB"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotReadable, file.fileName(), file.errorString(), {}, 0, 0};
    return std::nullopt;
}

std::optional<std::int64_t> elementCount(const std::vector<std::int64_t>& shape)
{
    std::optional<std::int64_t> count = 1;
    for (std::int64_t side : shape) {
        count = side < 0 ? std::nullopt : checkedMultiply(*count, side);
        if (!count)
            return std::nullopt;
    }
    return count;
}

std::optional<std::int64_t> byteCount(const std::vector<std::int64_t>& shape, DType dtype)
{
    const auto count = elementCount(shape);
    return count ? checkedMultiply(*count, static_cast<std::int64_t>(dtypeSize(dtype))) : std::nullopt;
}

QString invalidReason(const TensorFile& file)
{
    std::set<std::string> names;
    for (const NamedTensor& tensor : file.tensors) {
        const QString name = QString::fromStdString(tensor.name);
        if (tensor.name == "__metadata__" || !names.insert(tensor.name).second)
            return QStringLiteral("the name %1 is taken").arg(name);
        const auto bytes = byteCount(tensor.shape, tensor.dtype);
        if (!bytes || *bytes != tensor.bytes.size())
            return QStringLiteral("%1: %2 bytes do not fit its shape").arg(name, QString::number(tensor.bytes.size()));
    }
    return {};
}

}  // namespace detail

}  // namespace leafbench
