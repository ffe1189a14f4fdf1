#include "engine/dataset/LostImages.h"

#include "engine/imaging/decode/ImageReader.h"

#include <QFileInfo>

#include <algorithm>

namespace leafbench {
namespace {

constexpr std::size_t imagesToTry = 32;

/// The topmost folder above the file that does not exist; empty if its own folder does.
QString missingFolder(const QString& file)
{
    QString missing;
    for (QString folder = QFileInfo(file).path(); !QFileInfo(folder).isDir(); folder = QFileInfo(folder).path()) {
        missing = folder;
        if (folder == QFileInfo(folder).path())
            break;
    }
    return missing;
}

}  // namespace

Status checkRefused(const DatasetIndex& index, std::span<const RefusedImage> refused)
{
    for (const RefusedImage& image : refused) {
        if (image.error.code == ErrorCode::OutOfMemory)
            return image.error;
        if (image.error.code != ErrorCode::NotFound && image.error.code != ErrorCode::NotReadable)
            continue;
        const QString file = index.absolutePath(image.image);
        if (const QString missing = missingFolder(file); !missing.isEmpty())
            return Error{.code = ErrorCode::DatasetGone, .subject = missing, .detail = file};
    }
    return Ok{};
}

Status checkLost(const QString& subset, qint64 lost, qint64 images, const RefusedImage* example)
{
    const double allowed = std::max(static_cast<double>(lostAlwaysAllowed), lostShareAllowed * static_cast<double>(images));
    if (lost < images && static_cast<double>(lost) <= allowed)
        return Ok{};
    return Error{.code = ErrorCode::ImagesLost,
                 .subject = subset,
                 .detail = example ? example->error.subject : QString(),
                 .low = static_cast<double>(lost),
                 .high = static_cast<double>(images)};
}

Status checkReadable(const DatasetIndex& index, std::span<const quint32> images, const QString& subset)
{
    const std::size_t tried = std::min(images.size(), imagesToTry);
    std::vector<RefusedImage> refused;
    ImageReader reader;
    for (std::size_t i = 0; i < tried; ++i) {
        const quint32 image = images[i * images.size() / tried];
        Status done = reader.read(index.absolutePath(image));
        if (done)
            done = reader.decode({.minSide = 1});
        if (!done)
            refused.push_back({image, done.error()});
    }
    if (auto present = checkRefused(index, refused); !present)
        return present;
    if (2 * refused.size() <= tried)
        return Ok{};
    return checkLost(subset, static_cast<qint64>(refused.size()), static_cast<qint64>(tried), &refused.front());
}

}  // namespace leafbench
