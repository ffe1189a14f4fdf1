#include "engine/common/SyncedFile.h"
#include "engine/model/TensorFile.h"
#include "engine/model/detail/FileFormat.h"
#include "engine/model/detail/PickleWriter.h"
#include "engine/model/detail/StoredZip.h"

namespace leafbench {

Outcome<Done> writeStateDict(const QString& path, const TensorFile& file)
{
    const auto notWritable = [&](const QString& reason) {
        return Error{.code = ErrorCode::NotWritable, .subject = path, .detail = reason};
    };
    if (const QString flaw = detail::flawOf(file); !flaw.isEmpty())
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
