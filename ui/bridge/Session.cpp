#include "ui/bridge/Session.h"

#include "engine/dataset/Scanner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench::ui {

namespace {

Outcome<Done> saveOnce(const Split& split, const DatasetIndex& dataset, const QString& path)
{
    if (QFileInfo::exists(path))
        return Done{};
    QDir().mkpath(QFileInfo(path).path());
    return saveSplit(split, dataset, path);
}

}  // namespace

Session::Session(const QString& runsDir, QObject* parent) : QObject(parent), m_runsDir(runsDir) {}

ResourceFeed& Session::resources()
{
    if (!m_resources)
        m_resources = std::make_unique<ResourceFeed>();
    return *m_resources;
}

Outcome<Session::Opened> Session::open(const QString& folder, const JobContext& context)
{
    const Outcome<DatasetPtr> scanned = scanDataset(folder, context);
    if (!scanned)
        return scanned.as<Opened>();
    const DatasetPtr& dataset = scanned.value();
    Outcome<Split> split = makeSplit(*dataset, defaultSplit(*dataset));
    if (!split)
        return split.as<Opened>();
    return Opened{dataset, std::make_shared<const Split>(std::move(split).value())};
}

void Session::openDataset(const QString& folder)
{
    m_opening.cancel();
    const quint64 opening = ++m_lastOpening;
    emit datasetOpening(folder);
    m_opening = m_jobs.startSide<Opened>(
        this, [folder](const JobContext& context) { return open(folder, context); },
        [this, opening](Outcome<Opened> outcome) { takeOpened(opening, std::move(outcome)); });
}

void Session::takeOpened(quint64 opening, Outcome<Opened> outcome)
{
    // A later openDataset has taken over.
    if (opening != m_lastOpening || outcome.cancelled())
        return;
    if (outcome.failed()) {
        emit datasetFailed(outcome.error());
        return;
    }
    m_dataset = outcome->dataset;
    m_split = outcome->split;
    emit datasetChanged();
    emit splitChanged();
}

void Session::setSplit(std::shared_ptr<const Split> split)
{
    if (!m_dataset || !split || split->assignment.size() != m_dataset->images.size())
        return;
    m_split = std::move(split);
    if (m_split->options.mode == SplitOptions::Mode::Leaves) {
        const auto save = [split = m_split, dataset = m_dataset, path = splitFile()](const JobContext&) -> Outcome<Done> {
            return saveOnce(*split, *dataset, path);
        };
        m_jobs.startSide<Done>(this, save, [](const Outcome<Done>&) {});
    }
    emit splitChanged();
}

/// The same split has the same name, another one another.
QString Session::splitFile() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(m_dataset->root.toUtf8());
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(m_split->assignment.data()), qsizetype(m_split->assignment.size())));
    return QDir(m_runsDir).absoluteFilePath(QStringLiteral("splits/leaf-clean-seed%1-%2.csv")
                                                .arg(m_split->options.seed)
                                                .arg(QLatin1String(hash.result().toHex().left(12))));
}

void Session::refreshRuns()
{
    if (m_readingRuns) {
        m_readRunsAgain = true;
        return;
    }
    m_readingRuns = true;
    m_jobs.startSide<std::vector<Run>>(
        this,
        [dir = m_runsDir, guests = m_guestRuns](const JobContext&) -> Outcome<std::vector<Run>> {
            return readRuns(dir, guests);
        },
        [this](Outcome<std::vector<Run>> outcome) {
            m_readingRuns = false;
            takeRuns(outcome ? std::move(outcome).value() : std::vector<Run>());
            if (std::exchange(m_readRunsAgain, false))
                refreshRuns();
        });
}

std::vector<Run> Session::readRuns(const QString& dir, const QStringList& guests)
{
    std::vector<Run> runs = listRuns(dir);
    for (const QString& path : guests) {
        if (Outcome<Run> guest = openRun(path))
            runs.push_back(std::move(guest).value());
    }
    std::stable_sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.started > b.started; });
    return runs;
}

bool Session::knowsRun(const QString& path) const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [&](const Run& r) { return r.path == path; });
}

void Session::takeRuns(std::vector<Run> runs)
{
    m_runs = std::move(runs);
    emit runsChanged();
    // A guest that came while the runs were read is among them the next time.
    if (knowsRun(m_currentRun) || (m_readRunsAgain && m_guestRuns.contains(m_currentRun)))
        return;
    const auto newest = std::find_if(m_runs.begin(), m_runs.end(), [](const Run& r) { return r.hasBest; });
    setCurrentRun(newest == m_runs.end() ? QString() : newest->path);
}

void Session::setCurrentRun(const QString& path)
{
    if (m_currentRun == path)
        return;
    m_currentRun = path;
    const bool inRunsDir = QFileInfo(path).path() == QDir(m_runsDir).absolutePath();
    if (!path.isEmpty() && !inRunsDir && !m_guestRuns.contains(path)) {
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
        // A file that cannot be written fails the training that wants it, with its name.
        (void)saveOnce(*m_split, *m_dataset, recipe.split);
        return recipe;
    }
    SplitOptions automatic = defaultSplit(*m_dataset);
    automatic.seed = wanted.seed;
    const bool isAutomatic = automatic == wanted;
    recipe.split = isAutomatic                                   ? QStringLiteral("auto")
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

void Session::offerImages(const QStringList& paths)
{
    m_offeredImages += paths;
    emit imagesOffered();
}

QStringList Session::takeOfferedImages()
{
    return std::exchange(m_offeredImages, {});
}

void Session::offerStudy(const QString& path)
{
    m_offeredStudy = path;
    emit studyOffered();
}

QString Session::takeOfferedStudy()
{
    return std::exchange(m_offeredStudy, {});
}

void Session::offerRecipe(const Recipe& recipe)
{
    m_offeredRecipe = recipe;
    emit recipeOffered();
}

std::optional<Recipe> Session::takeOfferedRecipe()
{
    return std::exchange(m_offeredRecipe, std::nullopt);
}

}  // namespace leafbench::ui
