#include "engine/speedup/StudyFiles.h"

#include "engine/common/OpenFile.h"

#include <QCryptographicHash>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace leafbench {
namespace {

void readWhole(const QByteArray& path, std::vector<char>& buffer)
{
    const OpenFile file(path);
    while (file.get() >= 0 && read(file.get(), buffer.data(), buffer.size()) > 0) {}
}

void dropFromCache(const QByteArray& path)
{
    const OpenFile file(path);
    if (file.get() >= 0)
        posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);
}

}  // namespace

StudyFiles::Stamp StudyFiles::stampOf(const QByteArray& path)
{
    struct stat status {};
    if (stat(path.constData(), &status) != 0)
        return {};
    return {status.st_size, qint64{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

StudyFiles::StudyFiles(DatasetPtr index, std::vector<quint32> images) : m_index(std::move(index)), m_images(std::move(images))
{
    for (const quint32 image : m_images) {
        m_paths.push_back(QFile::encodeName(m_index->absolutePath(image)));
        m_stamps.push_back(stampOf(m_paths.back()));
    }
}

Status StudyFiles::checkUnchanged() const
{
    for (std::size_t i = 0; i < m_paths.size(); ++i) {
        if (stampOf(m_paths[i]) != m_stamps[i])
            return Error{.code = ErrorCode::DatasetChanged, .subject = m_index->root, .detail = m_index->images[m_images[i]].path};
    }
    return Ok{};
}

QString StudyFiles::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (std::size_t i = 0; i < m_images.size(); ++i) {
        const QByteArray line = m_index->images[m_images[i]].path.toUtf8() + '\n' + QByteArray::number(m_stamps[i].size) + ' '
            + QByteArray::number(m_stamps[i].changedNs) + '\n';
        hash.addData(line);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Status StudyFiles::prepareCache(FileCache cache, const JobContext& context) const
{
    if (cache == FileCache::Cold) {
        // Dirty pages cannot be dropped.
        if (const OpenFile root(m_index->root); root.get() >= 0)
            syncfs(root.get());
    }
    std::vector<char> buffer(1 << 20);
    for (const QByteArray& path : m_paths) {
        if (context.token.isCancelled())
            return Cancelled{};
        if (cache == FileCache::Cold)
            dropFromCache(path);
        else
            readWhole(path, buffer);
    }
    return Ok{};
}

}  // namespace leafbench
