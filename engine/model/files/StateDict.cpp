#include "engine/model/files/StateDict.h"

#include "engine/common/SyncedFile.h"
#include "engine/model/files/FileFormat.h"
#include "engine/model/files/Pickle.h"
#include "engine/model/files/PickleWriter.h"
#include "engine/model/files/StoredZip.h"
#include "engine/model/files/StridedCopy.h"
#include "engine/model/files/TorchArchive.h"

#include <algorithm>
#include <set>

namespace leafbench {
namespace {

using namespace detail;

constexpr int deepestDict = 4;
constexpr std::int64_t smallFile = 64 << 20;

/// The dict of tensors: the outermost one, or the one under "state_dict" or "model".
const PickleDict& tensorsOf(const Pickle& pickle)
{
    const PickleDict* dict = pickle.root().as<PickleDict>();
    if (!dict)
        throw FormatError{QStringLiteral("not a state_dict: no dict")};
    for (int depth = 0; depth < deepestDict; ++depth) {
        const PickleDict* inner = nullptr;
        for (const char* key : {"state_dict", "model"}) {
            const PickleNode* node = inner ? nullptr : Pickle::find(*dict, key);
            inner = node ? node->as<PickleDict>() : inner;
        }
        if (!inner)
            break;
        dict = inner;
    }
    return *dict;
}

/// Removes DataParallel's prefix.
std::string plainName(const std::string& name)
{
    const std::string prefix = "module.";
    return name.starts_with(prefix) ? name.substr(prefix.size()) : name;
}

/// Reads the views of a dict; reads shared storages once.
class TensorReader {
public:
    TensorReader(const TorchArchive& archive, std::int64_t mostBytes) : m_archive(archive), m_left(mostBytes) {}

    NamedTensor read(const std::string& name, const TensorRef& view)
    {
        try {
            charge(byteCount(view.shape, view.storage.dtype));
            return {name, view.storage.dtype, view.shape, contiguousBytes(view, storage(view.storage))};
        } catch (const FormatError& error) {
            throw FormatError{QString::fromStdString(name) + QStringLiteral(": ") + error.detail};
        }
    }

private:
    void charge(std::optional<std::int64_t> bytes)
    {
        if (!bytes || *bytes > m_left)
            throw FormatError{QStringLiteral("more numbers than the file holds")};
        m_left -= *bytes;
    }

    const QByteArray& storage(const StorageRef& ref)
    {
        const auto found = m_storages.find(ref.key);
        if (found != m_storages.end())
            return found->second;
        const auto bytes = byteCount({ref.count}, ref.dtype);
        charge(bytes);
        return m_storages.emplace(ref.key, m_archive.storage(ref.key, *bytes)).first->second;
    }

    const TorchArchive& m_archive;
    /// Remaining byte budget: views of one storage, or zip entries of the same bytes, could multiply.
    std::int64_t m_left;
    std::map<std::string, QByteArray> m_storages;
};

TensorFile readFrom(const QString& path, std::int64_t fileSize)
{
    const TorchArchive archive(path);
    const Pickle pickle(archive.pickle());
    TensorReader reader(archive, std::max(smallFile, 4 * fileSize));
    TensorFile result;
    std::set<std::string> names;
    for (const auto& [key, node] : tensorsOf(pickle).items) {
        const auto* name = key->as<std::string>();
        const auto* tensor = node->as<std::shared_ptr<const TensorRef>>();
        if (!name || !tensor)
            continue;  // an epoch, a learning rate, _extra_state
        const std::string plain = plainName(*name);
        if (!names.insert(plain).second)
            throw FormatError{QStringLiteral("%1: twice").arg(QString::fromStdString(plain))};
        result.tensors.push_back(reader.read(plain, **tensor));
    }
    if (result.tensors.empty())
        throw FormatError{QStringLiteral("not a state_dict: no tensors")};
    return result;
}

}  // namespace

Result<TensorFile> readStateDict(const QString& path)
{
    QFile file(path);
    if (const auto error = openForReading(file))
        return *error;
    const QByteArray start = file.read(2);
    const std::int64_t size = file.size();
    file.close();
    if (start.startsWith('\x80'))
        return badFile(path, QStringLiteral("a bare pickle, as torch before 1.6 wrote it; save it anew"));
    if (start != "PK")
        return badFile(path, QStringLiteral("not a zip: not saved by torch.save"));
    try {
        return readFrom(path, size);
    } catch (const FormatError& error) {
        return badFile(path, error.detail);
    }
}

Status writeStateDict(const QString& path, const TensorFile& file)
{
    const auto notWritable
        = [&](const QString& reason) { return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = reason}; };
    if (const QString flaw = detail::invalidReason(file); !flaw.isEmpty())
        return notWritable(flaw);
    detail::StoredZip zip;
    zip.add("archive/data.pkl", detail::pickledStateDict(file));
    int number = 0;
    for (const NamedTensor& tensor : file.tensors)
        zip.add("archive/data/" + QByteArray::number(number++), tensor.bytes);
    zip.add("archive/version", "3\n");
    const std::vector<QByteArray> pieces = zip.finish();
    return pieces.empty() ? notWritable(QStringLiteral("more than 4 GiB")) : writeSynced(path, pieces);
}

}  // namespace leafbench
