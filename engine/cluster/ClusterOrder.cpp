#include "engine/cluster/ClusterOrder.h"

#include "engine/common/Paths.h"
#include "engine/common/sql/DatabaseUrl.h"
#include "engine/recipes/NamedRecipes.h"
#include "engine/replay/Replay.h"
#include "engine/speedup/SpeedupStudy.h"
#include "engine/training/Recipe.h"
#include "engine/tuning/tuner/Tune.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace leafbench {
namespace {

QByteArray jsonBytes(const QJsonObject& json) { return QJsonDocument(json).toJson(); }

/// A local file that goes along: its name there. What is no local file is left as it is.
QString carried(ClusterOrder& order, const QString& path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.isFile())
        return path;
    // Two files of one name lie in folders of their numbers.
    const QString name = QStringLiteral("inputs/%1/%2").arg(QString::number(order.files.size() + 1), file.fileName());
    order.files.push_back({.name = name, .path = file.absoluteFilePath()});
    return name;
}

void carryRecipe(ClusterOrder& order, Recipe recipe)
{
    recipe.split = carried(order, recipe.split);
    recipe.weights = carried(order, recipe.weights);
    recipe.ranks = 1;  // as many as the cluster's profile says
    if (order.data.isEmpty())
        order.data = recipe.data;
    recipe.data.clear();
    const QString name = QStringLiteral("inputs/recipe.json");
    order.files.push_back({.name = name, .bytes = jsonBytes(toJson(recipe))});
    order.words << QStringLiteral("--recipe") << name;
}

/// The words of an option and its value: "--set", "a=b" or "--set=a=b".
struct Option {
    QString name;
    QString value;
    qsizetype words = 1;
};

Option optionAt(const QStringList& words, qsizetype at)
{
    const QString& word = words[at];
    if (!word.startsWith(QLatin1String("--")))
        return {};
    if (const qsizetype equals = word.indexOf(QLatin1Char('=')); equals > 0)
        return {word.left(equals), word.mid(equals + 1), 1};
    return {word, words.value(at + 1), 2};
}

/// "split=FILE" and "weights=FILE" send the file along.
QString carriedSetting(ClusterOrder& order, const QString& setting)
{
    const QString key = setting.section(QLatin1Char('='), 0, 0).trimmed();
    if (key != QLatin1String("split") && key != QLatin1String("weights"))
        return setting;
    return key + QLatin1Char('=') + carried(order, setting.section(QLatin1Char('='), 1));
}

/// A relative path is one of this machine.
void nameData(ClusterOrder& order, const QString& folder)
{
    order.data = QFileInfo(folder).isRelative() && !folder.startsWith(QLatin1Char('~')) ? absolutePath(folder) : folder;
    order.dataIsFixed = true;
}

bool takesFolderFirst(ClusterJobKind kind) { return kind != ClusterJobKind::Train && kind != ClusterJobKind::Tune; }

/// Takes over one option of a command line. False: it is an ordinary word.
Result<bool> takeOption(ClusterOrder& order, const Option& option)
{
    if (option.name == QLatin1String("--recipe")) {
        const auto recipe = recipeByName(option.value, defaultRunsDir());
        if (!recipe)
            return recipe.as<bool>();
        carryRecipe(order, *recipe);
    } else if (option.name == QLatin1String("--space")) {
        if (!QFileInfo(option.value).isFile())
            return Error{.code = ErrorCode::NotFound, .subject = option.value};
        order.words << option.name << carried(order, option.value);
    } else if (option.name == QLatin1String("--set")) {
        order.words << option.name << carriedSetting(order, option.value);
    } else if (option.name == QLatin1String("--data")) {
        nameData(order, option.value);
    } else if (option.name != QLatin1String("--runs")) {
        return false;
    }
    return true;
}

void add(QStringList& words, const char* name, const QString& value) { words << QLatin1String(name) << value; }
void add(QStringList& words, const char* name, qint64 value) { add(words, name, QString::number(value)); }

void addChoicesOf(const TuneSettings& settings, QStringList& words)
{
    add(words, "--sampler", toWord(settings.sampler.kind));
    add(words, "--pruner", toWord(settings.pruner.kind));
    add(words, "--pruner-warmup", settings.pruner.warmupSteps);
    add(words, "--metric", toWord(settings.metric));
    add(words, "--seed", QString::number(settings.sampler.seed));
    add(words, "--startup-trials", settings.sampler.startupTrials);
    add(words, "--look-back", settings.suggestionLag);
    if (!settings.reproducible)
        words << QStringLiteral("--as-fast-as-possible");
    add(words, "--cores-per-trial", settings.coresPerTrial);
}

QString optionValue(const QStringList& words, const char* name)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (const Option option = optionAt(words, at); option.name == QLatin1String(name))
            return option.value;
    }
    return {};
}

/// How large a job a measurement over nodes needs.
void takePlaces(ClusterOrder& order)
{
    const auto workload = fromWord<Workload>(optionValue(order.words, "--of"));
    const auto counts = workload ? parseCounts(optionValue(order.words, "--workers"), *workload)
                                 : Result<std::vector<WorkerCount>>(std::vector<WorkerCount>());
    if (order.kind != ClusterJobKind::Speedup || !counts)
        return;
    for (const WorkerCount count : *counts) {
        if (count.nodes == 0)
            continue;
        order.nodes = std::max(order.nodes, count.nodes);
        order.ranksPerNode = std::max(order.ranksPerNode, workersOfANode(count));
    }
}

}  // namespace

Result<ClusterOrder> orderOf(ClusterJobKind kind, const QStringList& words)
{
    ClusterOrder order{.kind = kind};
    qsizetype at = 0;
    if (takesFolderFirst(kind) && !words.isEmpty() && !words.front().startsWith(QLatin1Char('-')))
        nameData(order, words[at++]);
    while (at < words.size()) {
        if (words[at] == QLatin1String("--json")) {
            ++at;
            continue;
        }
        const Option option = optionAt(words, at);
        const auto taken = takeOption(order, option);
        if (!taken)
            return taken.as<ClusterOrder>();
        if (*taken) {
            at += option.words;
            continue;
        }
        order.words << words[at++];
    }
    takePlaces(order);
    return order;
}

ClusterOrder trainOrder(Recipe recipe)
{
    ClusterOrder order{.kind = ClusterJobKind::Train};
    carryRecipe(order, std::move(recipe));
    return order;
}

ClusterOrder tuneOrder(const TuneOptions& options)
{
    ClusterOrder order{.kind = ClusterJobKind::Tune};
    carryRecipe(order, options.settings.recipe);
    const QString space = QStringLiteral("inputs/space.json");
    order.files.push_back({.name = space, .bytes = QJsonDocument(options.settings.space.toJson()).toJson()});
    add(order.words, "--space", space);
    add(order.words, "--trials", options.trials);
    add(order.words, "--parallel", options.parallel);
    addChoicesOf(options.settings, order.words);
    if (isDatabaseUrl(options.studyFile))
        add(order.words, "--study", options.studyFile);
    if (options.keepAllModels)
        order.words << QStringLiteral("--keep-models");
    return order;
}

ClusterOrder speedupOrder(const SpeedupOptions& options)
{
    ClusterOrder order{.kind = ClusterJobKind::Speedup, .data = options.data};
    carryRecipe(order, options.recipe);
    add(order.words, "--of", toWord(options.workload));
    add(order.words, "--workers", countsText(options.counts()).replace(QLatin1Char(' '), QLatin1Char(',')));
    add(order.words, "--repeats", options.repeats);
    add(order.words, "--limit", options.limit);
    add(order.words, "--trials", options.trials);
    add(order.words, "--cores-per-trial", options.coresPerTrial);
    if (options.cache == FileCache::Cold)
        order.words << QStringLiteral("--cold");
    if (!options.database.isEmpty())
        add(order.words, "--study", options.database);
    takePlaces(order);
    return order;
}

ClusterOrder replayOrder(const QString& data, ReplayScale scale)
{
    return {.kind = ClusterJobKind::Replay, .data = data, .words = {QStringLiteral("--scale"), toWord(scale)}};
}

bool isByRanks(const ClusterOrder& order)
{
    if (order.kind == ClusterJobKind::Tune) {
        return std::any_of(order.words.begin(), order.words.end(),
                           [](const QString& word) { return word.contains(QLatin1String("postgresql://")); });
    }
    return order.kind == ClusterJobKind::Train || order.kind == ClusterJobKind::Stats;
}

}  // namespace leafbench
