#include "engine/runs/ranks/SharedImages.h"

#include "engine/common/Version.h"
#include "engine/dataset/Scanner.h"

#include <QCryptographicHash>

namespace leafbench {

static QByteArray digestOf(const DatasetIndex& index)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const QByteArray end("\0", 1);
    for (const QString& name : index.classNames())
        hash.addData(name.toUtf8() + end);
    for (const ImageEntry& image : index.images)
        hash.addData(image.path.toUtf8() + end);
    return hash.result();
}

SharedImages shareImages(const DatasetIndex& index, std::vector<quint32> images)
{
    return {programVersion(), index.root, digestOf(index), std::move(images)};
}

static Result<DatasetPtr> opened(const SharedImages& shared, const JobContext& context)
{
    if (programVersion() != shared.version)
        return Error{
            .code = ErrorCode::RanksDiffer, .subject = QStringLiteral("version"), .choices = {shared.version, programVersion()}};
    auto index = scanDataset(shared.root, context);
    if (index && digestOf(**index) != shared.digest)
        return Error{.code = ErrorCode::RanksDiffer, .subject = shared.root};
    return index;
}

Result<DatasetPtr> openSharedImages(const SharedImages& shared, RankGroup& group, const JobContext& context)
{
    auto index = opened(shared, context);
    const Status ready = agreed(group, index);
    return ready ? index : ready.as<DatasetPtr>();
}

}  // namespace leafbench
