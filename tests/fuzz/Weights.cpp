#include "engine/model/ResNet18.h"
#include "engine/model/files/FileFormat.h"
#include "engine/model/files/Pickle.h"
#include "engine/model/files/Safetensors.h"
#include "engine/model/files/StateDict.h"
#include "engine/model/files/StoredZip.h"
#include "tests/fuzz/Files.h"
#include "tests/fuzz/Harness.h"

namespace leafbench::fuzz {
namespace {

const std::vector<QByteArray> pickleTokens{"ctorch._utils\n_rebuild_tensor_v2\n",
                                           "ctorch\nFloatStorage\n",
                                           "ccollections\nOrderedDict\n",
                                           "X\7\0\0\0storage",
                                           "(",
                                           "tQ",
                                           ")R",
                                           "}",
                                           "(K\1K\2t",
                                           "K\xff",
                                           "M\xff\xff",
                                           "J\xff\xff\xff\x7f",
                                           "\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7f",
                                           "\x89",
                                           "u",
                                           "s",
                                           "h\1",
                                           "q\1",
                                           "2",
                                           "0",
                                           "\x85",
                                           "\x86",
                                           "\x87",
                                           ".",
                                           "b",
                                           "\x81",
                                           "e",
                                           "\x93",
                                           "\x94",
                                           "cos\nsystem\n"};

QByteArray joined(const std::vector<QByteArray>& pieces)
{
    QByteArray bytes;
    for (const QByteArray& piece : pieces)
        bytes += piece;
    return bytes;
}

/// Reads whatever it is, as the import does.
bool readsWeights(const QString& path)
{
    const auto file = readWeights(path);
    if (!file)
        return false;
    for (const NamedTensor& tensor : file->tensors) {
        const auto bytes = detail::byteCount(tensor.shape, tensor.dtype);
        if (!bytes || *bytes != tensor.bytes.size())
            qFatal("a tensor of another size than its shape");
    }
    return true;
}

}  // namespace

LEAFBENCH_FUZZ(Safetensors, .longest = 4096, .memory = 8 << 20,
               .tokens = {"\"dtype\"", "\"F32\"", "\"BF16\"", "\"BOOL\"", "\"shape\"", "\"data_offsets\"", "[0,8]", "[2,-1]",
                          "__metadata__", "{\"a\":", "9007199254740993", "4611686018427387904", "module.", "conv1.weight",
                          "n_averaged", "\"epoch\""})
{
    const QString path = scratchFile(QStringLiteral("weights.safetensors"), input);
    (void)readSafetensorsMetadata(path);
    return readsWeights(path);
}

/// The zip of torch.save, byte for byte.
LEAFBENCH_FUZZ(StateDict, .longest = 4096,
               .tokens = {"PK\1\2", "PK\3\4", "PK\5\6", "PK\6\6", "archive/data.pkl", "archive/data/0", "byteorder"})
{
    return readsWeights(scratchFile(QStringLiteral("weights.pth"), input));
}

/// Only the pickle, in a zip that is right.
LEAFBENCH_FUZZ(Pickle, .longest = 4096, .tokens = pickleTokens)
{
    detail::StoredZip zip;
    zip.add("archive/data.pkl", input);
    zip.add("archive/data/0", QByteArray(64, '\x3f'));
    zip.add("archive/data/1", QByteArray(8, '\1'));
    return readsWeights(scratchFile(QStringLiteral("pickled.pth"), joined(zip.finish())));
}

}  // namespace leafbench::fuzz
