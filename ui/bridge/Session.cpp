#include "ui/bridge/Session.h"

#include "engine/common/Paths.h"
#include "engine/dataset/Scanner.h"
#include "engine/dataset/SplitFile.h"
#include "engine/runs/answers/AnsweringRuns.h"
#include "engine/runs/place/RunsPlace.h"
#include "engine/runs/starter/StarterModel.h"
#include "ui/bridge/ChosenSplits.h"
#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/RatesFeed.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench::ui {

namespace {

constexpr int pollIntervalMs = 2'000;

Status saveOnce(const Split& split, const DatasetIndex& dataset, const QString& path)
{
    if (QFileInfo::exists(path))
        return Ok{};
    if (auto made = makeFolderOfRuns(QFileInfo(path).path()); !made)
        return made;
    return saveSplit(split, dataset, path);
}

}  // namespace

Session::Session(const QString& runsDir, QObject* parent)
    : QObject(parent),
      m_runsDir(runsDir),
      m_follows(runsDir == settledRunsDir())
{
    m_runsTimer.setInterval(pollIntervalMs);
    connect(&m_runsTimer, &QTimer::timeout, this, &Session::lookAtRuns);
    connect(&m_runsWatcher, &QFileSystemWatcher::directoryChanged, this, &Session::lookAtRuns);
}

Session::~Session() = default;

ClusterJobs& Session::clusterJobs()
{
    if (!m_clusterJobs)
        m_clusterJobs = std::make_unique<ClusterJobs>(m_jobs, m_runsDir);
    return *m_clusterJobs;
}

RatesFeed& Session::rates()
{
    if (!m_rates) {
        m_rates = std::make_unique<RatesFeed>(m_jobs, [this] { return m_runsDir; });
        connect(this, &Session::runsDirChanged, m_rates.get(), &RatesFeed::refresh);
    }
    return *m_rates;
}

ResourceFeed& Session::resources()
{
    if (!m_resources)
        m_resources = std::make_unique<ResourceFeed>();
    return *m_resources;
}

Result<Session::Opened> Session::open(const QString& folder, const QString& runsDir, const JobContext& context)
{
    const Result<DatasetPtr> scanned = scanDataset(folder, context);
    if (!scanned)
        return scanned.as<Opened>();
    const DatasetPtr& dataset = scanned.value();
    auto chosen = chosenSplit(runsDir, *dataset);
    Result<Split> split = chosen ? Result<Split>(std::move(*chosen)) : makeSplit(*dataset, defaultSplit(*dataset));
    if (!split)
        return split.as<Opened>();
    return Opened{dataset, std::make_shared<const Split>(std::move(split).value()), QFileInfo(dataset->root).canonicalFilePath()};
}

void Session::openDataset(const QString& folder)
{
    m_opening.cancel();
    const quint64 opening = ++m_lastOpening;
    emit datasetOpening(folder);
    m_opening = m_jobs.startSide<Opened>(
        this, [folder, runs = m_runsDir](const JobContext& context) { return open(folder, runs, context); },
        [this, opening](Result<Opened> result) { onOpened(opening, std::move(result)); });
}

void Session::onOpened(quint64 opening, Result<Opened> result)
{
    // A later openDataset() has replaced this one.
    if (opening != m_lastOpening || result.cancelled())
        return;
    if (result.failed()) {
        emit datasetFailed(result.error());
        return;
    }
    m_dataset = result->dataset;
    m_split = result->split;
    m_realRoot = result->realRoot;
    m_realFolders.clear();
    emit datasetChanged();
    emit splitChanged();
}

void Session::setSplit(std::shared_ptr<const Split> split)
{
    if (!m_dataset || !split || split->assignment.size() != m_dataset->images.size())
        return;
    m_split = std::move(split);
    const QString file = m_split->options.mode == SplitOptions::Mode::Leaves ? splitFile() : QString();
    m_jobs.startSide<Ok>(
        this,
        [save = splitSaver(), runs = m_runsDir, dataset = m_dataset, split = m_split, file](const JobContext&) {
            const Status saved = save();
            return saved ? rememberSplit(runs, *dataset, split->options, file) : saved;
        },
        [](const Status&) {});
    emit splitChanged();
}

/// Equal splits have equal names, different ones different names.
QString Session::splitFile() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(m_dataset->root.toUtf8());
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(m_split->assignment.data()), qsizetype(m_split->assignment.size())));
    return QDir(m_runsDir).absoluteFilePath(
        QStringLiteral("splits/leaf-clean-seed%1-%2.csv")
            .arg(QString::number(m_split->options.seed), QLatin1String(hash.result().toHex().left(12))));
}

void Session::refreshRuns()
{
    if (m_readingRuns) {
        m_readRunsAgain = true;
        return;
    }
    m_readingRuns = true;
    watchRuns();
    m_jobs.startSide<RunsRead>(
        this, [dir = m_runsDir, guests = m_guestRuns](const JobContext&) -> Result<RunsRead> { return readRuns(dir, guests); },
        [this, dir = m_runsDir](Result<RunsRead> result) {
            m_readingRuns = false;
            // While its folder is moved away runs are missing from it one by one: the choice among them stays.
            const bool isLeft = m_follows && result && result->settled != dir;
            if (dir == m_runsDir && !isLeft)
                takeRuns(result ? std::move(result).value() : RunsRead());
            if (std::exchange(m_readRunsAgain, false))
                refreshRuns();
        });
}

Session::RunsRead Session::readRuns(const QString& dir, const QStringList& guests)
{
    RunsRead read;
    read.fingerprint = runsFingerprint(dir);
    read.list = runsWithStarter(dir);
    std::vector<Run>& runs = read.list.runs;
    for (const QString& path : guests) {
        if (Result<Run> guest = openRun(path))
            runs.push_back(std::move(guest).value());
    }
    std::stable_sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.started > b.started; });
    read.settled = settledRunsDir();
    return read;
}

/// The watcher reports added and removed runs at once, the timer changes inside their folders.
void Session::watchRuns()
{
    if (!m_runsTimer.isActive())
        m_runsTimer.start();
    if (m_runsWatcher.directories().isEmpty() && QFileInfo(m_runsDir).isDir())
        m_runsWatcher.addPath(m_runsDir);
}

void Session::setRunsDir(const QString& runsDir)
{
    if (runsDir == m_runsDir)
        return;
    const QString before = std::exchange(m_runsDir, runsDir) + u'/';
    const auto movePath = [&](QString& path) {
        if (path.startsWith(before))
            path = runsDir + u'/' + path.mid(before.size());
    };
    movePath(m_currentRun);
    movePath(m_chosenRun);
    std::for_each(m_guestRuns.begin(), m_guestRuns.end(), movePath);
    if (!m_runsWatcher.directories().isEmpty())
        m_runsWatcher.removePaths(m_runsWatcher.directories());
    if (m_clusterJobs)
        m_clusterJobs->setRunsDir(runsDir);
    emit runsDirChanged();
    emit currentRunChanged();
    refreshRuns();
}

void Session::lookAtRuns()
{
    watchRuns();
    if (m_readingRuns || std::exchange(m_lookingAtRuns, true))
        return;
    struct Look {
        quint64 fingerprint;
        QString settled;  ///< where the settings have the runs
        std::vector<WorkKind> othersWork;
    };
    m_jobs.startSide<Look>(
        this,
        [dir = m_runsDir](const JobContext&) -> Result<Look> {
            return Look{runsFingerprint(dir), settledRunsDir(), workOfOthers(dir)};
        },
        [this, dir = m_runsDir](const Result<Look>& look) {
            m_lookingAtRuns = false;
            if (!look || dir != m_runsDir)
                return;
            if (std::exchange(m_othersWork, look->othersWork) != look->othersWork)
                emit othersWorkChanged();
            if (m_follows && !m_jobs.mainRunning() && look->settled != m_runsDir)  // a job keeps the folder that it was begun with
                setRunsDir(look->settled);
            else if (look->fingerprint != m_runsFingerprint)
                refreshRuns();
        });
}

const Run* Session::findRun(const QString& path) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run& r) { return r.path == path; });
    return found == m_runs.end() ? nullptr : &*found;
}

void Session::takeRuns(RunsRead read)
{
    m_runs = std::move(read.list.runs);
    m_unreadable = std::move(read.list.unreadable);
    m_runsFingerprint = read.fingerprint;
    for (Run& run : m_runs) {
        if (const auto annotations = m_annotationsToWrite.constFind(run.path); annotations != m_annotationsToWrite.constEnd())
            run.annotations = *annotations;
    }
    if (!isListed(m_chosenRun))
        m_chosenRun.clear();
    emit runsChanged();
    if (!isListed(m_currentRun))
        showRun(bestRun());
}

/// A guest added while the runs were read appears next time.
bool Session::isListed(const QString& run) const { return findRun(run) || (m_readRunsAgain && m_guestRuns.contains(run)); }

QString Session::bestRun() const
{
    const std::vector<const Run*> runs = answeringRuns(m_runs, m_dataset ? m_dataset->classNames() : QStringList());
    return runs.empty() ? QString() : runs.front()->path;
}

QString Session::answeringRun() const { return m_chosenRun.isEmpty() ? bestRun() : m_chosenRun; }

void Session::setAnnotations(const QString& runPath, const RunAnnotations& annotations)
{
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run& r) { return r.path == runPath; });
    if (run == m_runs.end() || run->starter || run->annotations == annotations)
        return;
    run->annotations = annotations;
    m_annotationsToWrite[runPath] = annotations;
    emit runsChanged();
    if (m_writingAnnotations.isEmpty())
        writeNextAnnotations();
}

void Session::writeNextAnnotations()
{
    if (m_annotationsToWrite.isEmpty())
        return;
    m_writingAnnotations = m_annotationsToWrite.constBegin().key();
    const RunAnnotations annotations = m_annotationsToWrite.constBegin().value();
    m_jobs.startSide<Ok>(
        this, [path = m_writingAnnotations, annotations](const JobContext&) { return writeAnnotations(path, annotations); },
        [this, annotations](const Status& written) {
            const QString path = std::exchange(m_writingAnnotations, {});
            if (m_annotationsToWrite.value(path) == annotations)
                m_annotationsToWrite.remove(path);
            if (written.failed()) {
                m_annotationsToWrite.remove(path);
                emit annotationsFailed(written.error());
                refreshRuns();
            }
            writeNextAnnotations();
        });
}

void Session::setCurrentRun(const QString& path)
{
    const bool isNew = std::exchange(m_chosenRun, path) != path;
    showRun(path);
    if (isNew)
        emit answeringRunChosen();
}

void Session::setTrainedRun(const QString& path) { showRun(path); }

void Session::showRun(const QString& path)
{
    if (m_currentRun == path)
        return;
    m_currentRun = path;
    const bool inRunsDir = QFileInfo(path).path() == QDir(m_runsDir).absolutePath();
    if (!path.isEmpty() && !inRunsDir && !isStarter(path) && !m_guestRuns.contains(path)) {
        m_guestRuns << path;
        refreshRuns();
    }
    emit currentRunChanged();
}

Recipe Session::withSplit(Recipe recipe) const
{
    if (!m_dataset || !m_split)
        return recipe;
    const SplitOptions wanted = m_split->options;
    if (wanted.mode == SplitOptions::Mode::Leaves) {
        recipe.split = splitFile();
        recipe.seed = wanted.seed;
        return recipe;
    }
    SplitOptions automatic = defaultSplit(*m_dataset);
    automatic.seed = wanted.seed;
    const bool isAutomatic = automatic == wanted;
    recipe.split = isAutomatic                       ? QStringLiteral("auto")
        : wanted.mode == SplitOptions::Mode::Folders ? QStringLiteral("folders")
                                                     : QStringLiteral("stratified");
    if (!isAutomatic) {
        recipe.trainShare = wanted.trainShare;
        recipe.validShare = wanted.validShare;
        recipe.testShare = wanted.testShare;
    }
    recipe.seed = wanted.seed;  // a recipe has one seed, for its split too
    return recipe;
}

std::function<Status()> Session::splitSaver() const
{
    if (!m_dataset || !m_split || m_split->options.mode != SplitOptions::Mode::Leaves)
        return []() -> Status { return Ok{}; };
    return [split = m_split, dataset = m_dataset, path = splitFile()] { return saveOnce(*split, *dataset, path); };
}

bool Session::mayHold(const QString& folder)
{
    if (!m_dataset || folder.isEmpty())
        return true;
    if (!m_realFolders.contains(folder)) {
        m_realFolders[folder] = {};
        m_jobs.startSide<QString>(
            this, [folder](const JobContext&) -> Result<QString> { return QFileInfo(folder).canonicalFilePath(); },
            [this, folder](const Result<QString>& real) {
                m_realFolders[folder] = real ? *real : QString();
                emit foldersResolved();
            });
    }
    // A training from the command line may name a folder around the dataset.
    const QString real = m_realFolders.value(folder);
    return real.isEmpty() || isWithin(m_realRoot, real);
}

void Session::offerImages(const QStringList& paths)
{
    m_offeredImages += paths;
    emit imagesOffered();
}

QStringList Session::takeOfferedImages() { return std::exchange(m_offeredImages, {}); }

void Session::offerStudy(const QString& path)
{
    m_offeredStudy = path;
    emit studyOffered();
}

QString Session::takeOfferedStudy() { return std::exchange(m_offeredStudy, {}); }

void Session::offerRecipe(const Recipe& recipe)
{
    m_offeredRecipe = recipe;
    emit recipeOffered();
}

std::optional<Recipe> Session::takeOfferedRecipe() { return std::exchange(m_offeredRecipe, std::nullopt); }

void Session::offerTunedRecipe(const Recipe& recipe, bool setsEpochs)
{
    m_tunedRecipe = TunedRecipe{recipe, setsEpochs};
    emit recipeOffered();
}

std::optional<Session::TunedRecipe> Session::takeTunedRecipe() { return std::exchange(m_tunedRecipe, std::nullopt); }

void Session::offerRun(const QString& path)
{
    m_offeredRun = path;
    emit runOffered();
}

QString Session::takeOfferedRun() { return std::exchange(m_offeredRun, {}); }

void Session::offerClusterJob(const QString& id)
{
    m_offeredClusterJob = id;
    emit clusterJobOffered();
}

QString Session::takeOfferedClusterJob(ClusterJobKind kind)
{
    const FollowedJob* followed = m_offeredClusterJob.isEmpty() ? nullptr : clusterJobs().find(m_offeredClusterJob);
    return followed && followed->job.kind == kind ? std::exchange(m_offeredClusterJob, {}) : QString();
}

}  // namespace leafbench::ui
