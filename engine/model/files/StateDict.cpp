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
using TensorPtr = std::shared_ptr<const TensorRef>;

constexpr int deepestDict = 4;
constexpr std::int64_t smallFile = 1 << 20;

bool holdsTensors(const PickleDict& dict)
{
    return std::ranges::any_of(dict.items, [](const auto& item) { return item.second->template as<TensorPtr>() != nullptr; });
}

/// The dict under a name that checkpoints give to their weights, else the only one with tensors where the outer one has none.
const PickleDict* innerOf(const PickleDict& dict)
{
    for (const char* key : {"state_dict", "model_state_dict", "model_state", "model", "net", "network", "weights"}) {
        const PickleNode* node = Pickle::find(dict, key);
        if (const auto* inner = node ? node->as<PickleDict>() : nullptr)
            return inner;
    }
    const PickleDict* only = nullptr;
    std::set<const PickleDict*> seen;  // a pickle may name one dict a million times
    for (const auto& [key, node] : dict.items) {
        const auto* inner = node->as<PickleDict>();
        if (!inner || !seen.insert(inner).second || !holdsTensors(*inner))
            continue;
        if (only)
            return nullptr;
        only = inner;
    }
    return holdsTensors(dict) ? nullptr : only;
}

QStringList foreignOf(const Pickle& pickle)
{
    QStringList names;
    for (const std::string& name : pickle.foreign())
        names << QString::fromStdString(name);
    return names;
}

[[noreturn]] void refuse(const Pickle& pickle, const QString& what)
{
    const QStringList foreign = foreignOf(pickle);
    const QString beside = foreign.isEmpty() ? QString() : QStringLiteral("; it holds ") + foreign.join(QStringLiteral(", "));
    throw FormatError{QStringLiteral("not a state_dict: ") + what + beside};
}

/// The names of a dict's inner dicts that hold tensors, without the one that is taken.
QStringList networksIn(const PickleDict& dict, const PickleDict* taken = nullptr)
{
    constexpr qsizetype most = 20;
    QStringList names;
    for (const auto& [key, node] : dict.items) {
        const auto* name = key->as<std::string>();
        const auto* inner = node->as<PickleDict>();
        if (name && inner && inner != taken && names.size() < most && holdsTensors(*inner))
            names << QString::fromStdString(*name);
    }
    return names;
}

/// left: the names of networks beside the one that is taken.
const PickleDict& tensorsOf(const Pickle& pickle, QStringList& left)
{
    const PickleDict* dict = pickle.root().as<PickleDict>();
    if (!dict)
        refuse(pickle, QStringLiteral("no dict (save model.state_dict())"));
    for (int depth = 0; depth < deepestDict; ++depth) {
        const PickleDict* inner = innerOf(*dict);
        if (!inner)
            break;
        left += networksIn(*dict, inner);
        dict = inner;
    }
    return *dict;
}

/// Reads the views of a dict; reads shared storages once.
class TensorReader {
public:
    TensorReader(const TorchArchive& archive, std::int64_t mostBytes) : m_archive(archive), m_left(mostBytes) {}

    NamedTensor read(const std::string& name, const TensorRef& view)
    {
        try {
            charge(byteCount(view.shape, view.storage.dtype));
            charge(static_cast<std::int64_t>(sizeof(NamedTensor) + name.size() + view.shape.size() * sizeof(std::int64_t)));
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
    /// Remaining byte budget: views of one storage, zip entries of the same bytes, or one long name could multiply.
    std::int64_t m_left;
    std::map<std::string, QByteArray> m_storages;
};

TensorFile readFrom(const QString& path, std::int64_t fileSize)
{
    const TorchArchive archive(path);
    const Pickle pickle(archive.pickle());
    TensorReader reader(archive, std::max(smallFile, 4 * fileSize));
    TensorFile result;
    QStringList left;
    const PickleDict& dict = tensorsOf(pickle, left);
    for (const auto& [key, node] : dict.items) {
        const auto* name = key->as<std::string>();
        const auto* tensor = node->as<TensorPtr>();
        if (name && tensor)  // beside them: an epoch, a learning rate, _extra_state
            result.tensors.push_back(reader.read(*name, **tensor));
    }
    const QStringList several = result.tensors.empty() ? networksIn(dict) : QStringList();
    if (!several.isEmpty())
        refuse(pickle, QStringLiteral("several networks, of which to save one alone: ") + several.join(QStringLiteral(", ")));
    if (result.tensors.empty())
        refuse(pickle, QStringLiteral("no tensors"));
    result.skipped = foreignOf(pickle) + left;
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
