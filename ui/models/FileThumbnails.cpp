#include "ui/models/FileThumbnails.h"

#include "engine/imaging/Decode.h"
#include "ui/bridge/JobRunner.h"
#include "ui/models/Pictures.h"

#include <QElapsedTimer>

#include <utility>
#include <vector>

namespace leafbench::ui {
namespace {

constexpr qsizetype cacheBytes = 24 * 1024 * 1024;
constexpr qsizetype overhead = 256;  // of an entry
constexpr int patience = 60;         // ms until what is decoded is shown

using Decoded = std::vector<std::pair<QString, QImage>>;

QImage smallPicture(const QString& path, int side)
{
    const Outcome<RgbImage> picture = readImage(path, {.enoughSide = side});
    return picture ? shrunk(toQImage(*picture), side) : QImage();
}

}  // namespace

FileThumbnails::FileThumbnails(JobRunner& jobs, int side, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_side(side), m_cache(cacheBytes)
{
}

void FileThumbnails::want(const QStringList& paths)
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

/// As many as a moment gives; then the wish may have changed.
void FileThumbnails::start()
{
    if (m_wanted.isEmpty())
        return;
    m_busy = true;
    m_jobs.startSide<Decoded>(
        this,
        [paths = m_wanted, side = m_side](const JobContext& context) -> Outcome<Decoded> {
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
        [this](Outcome<Decoded> outcome) {
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
