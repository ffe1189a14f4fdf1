#include "engine/dataset/PictureFiles.h"

#include "engine/common/OpenFile.h"
#include "engine/dataset/DatasetRoot.h"
#include "engine/dataset/FolderListing.h"
#include "engine/imaging/decode/FileKind.h"
#include "engine/imaging/decode/ImageError.h"
#include "engine/imaging/decode/ImageHeader.h"

#include <QFile>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <set>

namespace leafbench {
namespace {

constexpr std::size_t mostAtOnce = 250;
constexpr std::chrono::milliseconds longestWait{60};  // until the first files of a slow disk are shown

Error systemError(int code, const QString& path)
{
    if (code == ENOENT || code == ENOTDIR || code == ELOOP)
        return imageError(ErrorCode::NotFound, path);
    return imageError(ErrorCode::NotReadable, path, qt_error_string(code));
}

/// By its first bytes.
std::optional<Error> checkFile(const QByteArray& file, const QString& path)
{
    const OpenFile open(file);
    struct stat info {};
    if (open.get() < 0 || ::fstat(open.get(), &info) != 0)
        return systemError(errno, path);
    if (!S_ISREG(info.st_mode))
        return imageError(ErrorCode::ImageUnsupported, path, specialFileKind(info.st_mode));
    char begin[512];
    const ssize_t size = uninterrupted([&] { return ::pread(open.get(), begin, sizeof begin, 0); });
    if (size < 0)
        return systemError(errno, path);
    if (size == 0)
        return imageError(ErrorCode::ImageEmpty, path);
    const QByteArray bytes = QByteArray::fromRawData(begin, size);
    if (imageFormat(bytes) == ImageFormat::Unknown || isWebPAnimation(bytes))
        return imageError(ErrorCode::ImageUnsupported, path, fileKind(bytes));
    return std::nullopt;
}

class Listing {
public:
    Listing(const JobContext& context, const PictureFileSink& sink) : m_context(context), m_sink(sink) {}

    /// False once cancelled.
    bool add(const std::string& path)
    {
        if (!m_context.token.checkpoint())
            return false;
        struct stat info {};
        const QString shown = QString::fromStdString(path);
        if (!isUtf8(path))
            put({shown, imageError(ErrorCode::NotReadable, shown, QStringLiteral("name is not UTF-8"))});
        else if (::stat(path.c_str(), &info) != 0)
            put({shown, systemError(errno, shown)});
        else if (S_ISDIR(info.st_mode))
            return m_seen.emplace(info.st_dev, info.st_ino).second ? addFolder(path) : true;
        else if (!S_ISREG(info.st_mode))  // not even opened: some devices react to that
            put({shown, imageError(ErrorCode::ImageUnsupported, shown, specialFileKind(info.st_mode))});
        else
            put({shown, checkFile(QByteArray::fromStdString(path), shown)});
        return true;
    }

    void flush()
    {
        if (!m_batch.empty())
            m_sink(std::exchange(m_batch, {}));
        m_flushed = Clock::now();
    }

private:
    using Clock = std::chrono::steady_clock;

    bool addFolder(const std::string& path)
    {
        const FolderListing listing = listFolder(path);
        if (listing.error != 0) {
            const QString shown = QString::fromStdString(path);
            put({shown, systemError(listing.error, shown)});
        }
        const std::string inside = path.ends_with('/') ? path : path + '/';
        const auto addAll = [&](const std::vector<std::string>& names) {
            return std::all_of(names.begin(), names.end(), [&](const std::string& name) { return add(inside + name); });
        };
        return addAll(listing.files) && addAll(listing.others) && addAll(listing.folders);
    }

    void put(PictureFile file)
    {
        m_batch.push_back(std::move(file));
        if (m_batch.size() >= mostAtOnce || Clock::now() - m_flushed > longestWait)
            flush();
    }

    const JobContext& m_context;
    const PictureFileSink& m_sink;
    std::vector<PictureFile> m_batch;
    std::set<std::pair<dev_t, ino_t>> m_seen;  ///< folders
    Clock::time_point m_flushed = Clock::now();
};

}  // namespace

Status listPictures(const QStringList& paths, const JobContext& context, const PictureFileSink& sink)
{
    Listing listing(context, sink);
    const bool whole = std::all_of(paths.begin(), paths.end(),
                                   [&listing](const QString& path) { return listing.add(QFile::encodeName(path).toStdString()); });
    if (!whole)
        return Cancelled{};
    listing.flush();
    return Ok{};
}

bool looksLikeDataset(const QString& folder)
{
    const DatasetRoot root = findDatasetRoot(QFile::encodeName(folder).toStdString());
    if (root.layout == Layout::Kaggle)
        return true;
    const FolderListing listing = listFolder(root.path);
    return std::any_of(listing.folders.begin(), listing.folders.end(),
                       [](const std::string& name) { return name.find("___") != std::string::npos; });
}

}  // namespace leafbench
