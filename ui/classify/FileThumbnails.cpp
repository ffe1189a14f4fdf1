#include "ui/classify/FileThumbnails.h"

#include "engine/imaging/decode/Decode.h"
#include "ui/bridge/JobRunner.h"
#include "ui/shared/Pictures.h"

#include <QElapsedTimer>

#include <utility>
#include <vector>

namespace leafbench::ui {
namespace {

constexpr qsizetype cacheBytes = 24 * 1024 * 1024;
constexpr qsizetype overhead = 256;  // of an entry
constexpr int patience = 60;         // ms between repaints for decoded pictures

using Decoded = std::vector<std::pair<QString, QImage>>;

QImage smallPicture(const QString& path, int side)
{
    const Result<RgbImage> picture = readImage(path, {.minSide = side});
    return picture ? shrunk(toQImage(*picture), side) : QImage();
}

}  // namespace

FileThumbnails::FileThumbnails(JobRunner& jobs, int side, QObject* parent)
    : QObject(parent),
      m_jobs(jobs),
      m_side(side),
      m_cache(cacheBytes)
{
}

void FileThumbnails::request(const QStringList& paths)
{
    m_wanted.clear();
    for (const QString& path : paths) {
        if (!m_cache.contains(path))
            m_wanted << path;
    }
    if (!m_busy)
        start();
}

QImage FileThumbnails::find(const QString& path) const
{
    const QImage* found = m_cache.object(path);
    return found ? *found : QImage();
}

/// Decodes for a moment only; the request may change meanwhile.
void FileThumbnails::start()
{
    if (m_wanted.isEmpty())
        return;
    m_busy = true;
    m_jobs.startSide<Decoded>(
        this,
        [paths = m_wanted, side = m_side](const JobContext& context) -> Result<Decoded> {
            Decoded decoded;
            QElapsedTimer clock;
            clock.start();
            for (const QString& path : paths) {
                if (!context.token.checkpoint())
                    return Cancelled{};
                decoded.emplace_back(path, smallPicture(path, side));
                if (clock.elapsed() > patience)
                    break;
            }
            return decoded;
        },
        [this](Result<Decoded> outcome) {
            m_busy = false;
            QStringList ready;
            for (const auto& [path, image] : outcome ? *outcome : Decoded()) {
                m_cache.insert(path, new QImage(image), overhead + image.sizeInBytes());
                m_wanted.removeOne(path);
                ready << path;
            }
            if (!outcome)
                m_wanted.clear();
            if (!ready.isEmpty())
                emit this->ready(ready);
            if (!m_busy)
                start();
        });
}

}  // namespace leafbench::ui
