#include "ui/bridge/Session.h"

#include "engine/dataset/Scanner.h"

#include <algorithm>

namespace leafbench::ui {

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
    emit splitChanged();
}

void Session::refreshRuns()
{
    if (m_readingRuns) {
        m_readRunsAgain = true;
        return;
    }
    m_readingRuns = true;
    m_jobs.startSide<std::vector<Run>>(
        this, [dir = m_runsDir](const JobContext&) -> Outcome<std::vector<Run>> { return listRuns(dir); },
        [this](Outcome<std::vector<Run>> outcome) {
            m_readingRuns = false;
            takeRuns(outcome ? std::move(outcome).value() : std::vector<Run>());
            if (std::exchange(m_readRunsAgain, false))
                refreshRuns();
        });
}

void Session::takeRuns(std::vector<Run> runs)
{
    m_runs = std::move(runs);
    emit runsChanged();
    const bool known = std::any_of(m_runs.begin(), m_runs.end(), [this](const Run& r) { return r.path == m_currentRun; });
    if (known)
        return;
    const auto newest = std::find_if(m_runs.begin(), m_runs.end(), [](const Run& r) { return r.hasBest; });
    setCurrentRun(newest == m_runs.end() ? QString() : newest->path);
}

void Session::setCurrentRun(const QString& path)
{
    if (m_currentRun == path)
        return;
    m_currentRun = path;
    emit currentRunChanged();
}

void Session::offerImage(const QString& path)
{
    m_offeredImage = path;
    emit imageOffered(path);
}

QString Session::takeOfferedImage()
{
    return std::exchange(m_offeredImage, {});
}

}  // namespace leafbench::ui
