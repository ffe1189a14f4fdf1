#include "ui/classify/PictureIntake.h"

#include "engine/imaging/decode/Decode.h"
#include "ui/shared/Pictures.h"

#include <QBuffer>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace leafbench::ui {
namespace {

constexpr std::chrono::milliseconds tellEvery{40};
constexpr int pngQuality = 80;  // on Qt's scale: fast rather than small

/// Formats that are kept as they are, without decoding and re-encoding.
constexpr const char* encodedFormats[] = {"image/png", "image/jpeg", "image/webp", "image/bmp"};

QByteArray encodedPicture(const QMimeData& data)
{
    for (const char* format : encodedFormats) {
        if (data.hasFormat(QLatin1String(format)))
            return data.data(QLatin1String(format));
    }
    return {};
}

QByteArray pngBytes(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", pngQuality);
    return bytes;
}

QStringList localPaths(const QList<QUrl>& urls)
{
    QStringList paths;
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

bool isStudy(const QStringList& paths)
{
    return paths.size() == 1 && paths.front().endsWith(QStringLiteral(".db"), Qt::CaseInsensitive);
}

}  // namespace

struct PictureIntake::Listed {
    bool dataset = false;
    qint64 files = 0;
};

struct PictureIntake::Pasted {
    QString name;
    QImage small;
    QByteArray bytes;
};

PictureIntake::PictureIntake(JobRunner& jobs, QObject* parent) : QObject(parent), m_jobs(jobs)
{
    m_timer.setInterval(tellEvery);
    connect(&m_timer, &QTimer::timeout, this, &PictureIntake::tell);
}

PictureIntake::Kind PictureIntake::kind(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
        return Kind::Files;
    const bool encoded = std::any_of(std::begin(encodedFormats), std::end(encodedFormats),
                                     [&data](const char* format) { return data.hasFormat(QLatin1String(format)); });
    if (encoded || data.hasImage())
        return Kind::Picture;
    return urls.isEmpty() ? Kind::Nothing : Kind::Remote;
}

PictureIntake::Kind PictureIntake::take(const QMimeData& data)
{
    const Kind what = kind(data);
    if (what == Kind::Files) {
        addPaths(localPaths(data.urls()), true);
    } else if (what == Kind::Picture) {
        if (const QByteArray bytes = encodedPicture(data); !bytes.isEmpty())
            addBytes(bytes);
        else
            takeImage(qvariant_cast<QImage>(data.imageData()));
    }
    return what;
}

void PictureIntake::addPaths(const QStringList& paths, bool mayBeDataset)
{
    if (mayBeDataset && isStudy(paths)) {
        emit studyFound(paths.front());
        return;
    }
    ++m_running;
    m_timer.start();
    const auto box = std::make_shared<Box>();
    m_boxes.push_back(box);
    m_tokens.push_back(m_jobs.startSide<Listed>(
        this,
        [paths, mayBeDataset, box](const JobContext& context) -> Result<Listed> {
            Listed listed;
            listed.dataset = mayBeDataset && paths.size() == 1 && looksLikeDataset(paths.front());
            if (listed.dataset)
                return listed;
            const auto done = listPictures(paths, context, [&](std::vector<PictureFile> files) {
                listed.files += static_cast<qint64>(files.size());
                box->add(
                    [&files](std::vector<PictureFile>& all) { std::move(files.begin(), files.end(), std::back_inserter(all)); });
            });
            return done ? Result<Listed>(listed) : done.as<Listed>();
        },
        [this, paths, box, generation = m_generation](Result<Listed> outcome) {
            if (generation != m_generation)
                return;
            tell();
            std::erase(m_boxes, box);
            const bool dataset = outcome && outcome->dataset;
            if (dataset)
                emit datasetFound(paths.front());
            end(outcome && !dataset ? outcome->files : -1);
        }));
}

void PictureIntake::takeImage(const QImage& image, const QString& name)
{
    if (!image.isNull())
        startPasted([image, name] { return Pasted{name, shrunk(image, smallSide), pngBytes(image)}; });
}

void PictureIntake::addBytes(const QByteArray& bytes)
{
    startPasted([bytes] {
        const Result<RgbImage> picture = decodeImage(bytes, {}, {.minSide = smallSide});
        return Pasted{{}, picture ? shrunk(toQImage(*picture), smallSide) : QImage(), bytes};
    });
}

void PictureIntake::startPasted(std::function<Pasted()> make)
{
    ++m_running;
    m_tokens.push_back(m_jobs.startSide<Pasted>(
        this, [make = std::move(make)](const JobContext&) -> Result<Pasted> { return make(); },
        [this, generation = m_generation](Result<Pasted> outcome) {
            if (generation != m_generation)
                return;
            if (outcome)
                emit pasted(outcome->name, outcome->small, outcome->bytes);
            end(1);
        }));
}

void PictureIntake::cancel()
{
    for (CancellationToken& token : m_tokens)
        token.cancel();
    m_tokens.clear();
    m_boxes.clear();
    m_timer.stop();
    m_running = 0;
    ++m_generation;
}

void PictureIntake::tell()
{
    const auto boxes = m_boxes;  // a receiver may cancel
    for (const auto& box : boxes) {
        if (const std::vector<PictureFile> files = box->take(); !files.empty())
            emit found(files);
    }
}

/// files: the number found; below 0: a dataset instead, or cancelled.
void PictureIntake::end(qint64 files)
{
    if (--m_running == 0) {
        m_timer.stop();
        m_tokens.clear();
    }
    emit ended(files);
}

}  // namespace leafbench::ui
