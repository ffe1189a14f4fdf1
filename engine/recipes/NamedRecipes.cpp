#include "engine/recipes/NamedRecipes.h"

#include "engine/common/TextFile.h"
#include "engine/replay/Replay.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench {
namespace {

constexpr double quickSeconds = 60;
constexpr double tenMinutes = 600;

/// Keys that belong to the dataset, not to the recipe's name.
const QStringList& ownKeys()
{
    static const QStringList keys{"data", "split", "train_share", "valid_share", "test_share"};
    return keys;
}

/// The most epochs of 1 .. most that are likely to fit; none: not one, or no rate is known.
std::optional<int> epochsThatFit(Recipe recipe, double seconds, int most, const RecipeRoom& room)
{
    for (int epochs = most; epochs >= 1; --epochs) {
        recipe.epochs = epochs;
        const Forecast forecast = forecastTraining(recipe, room.images, room.rates, room.host);
        if (!forecast.seconds)
            return {};
        if (forecast.seconds->likely <= seconds)
            return epochs;
    }
    return {};
}

bool hasRate(const RecipeRoom& room) { return room.images.train > 0 && !room.rates.trainings.empty(); }

Recipe quickRecipe(const RecipeRoom& room)
{
    constexpr int most = 3, unknown = 2;
    Recipe recipe;
    recipe.inputSize = 32;
    recipe.startSize = 0;
    recipe.learningRate = 0.1;
    recipe.epochs = hasRate(room) ? epochsThatFit(recipe, quickSeconds, most, room).value_or(1) : unknown;
    return recipe;
}

/// The largest pictures with which enough epochs fit.
Recipe tenMinutesRecipe(const RecipeRoom& room)
{
    constexpr int most = 60, enough = 8, unknown = 12;
    Recipe recipe;
    recipe.epochs = unknown;
    if (!hasRate(room))
        return recipe;
    for (const int size : {64, 48, 32}) {
        recipe.inputSize = size;
        recipe.startSize = size > 32 ? 32 : 0;
        recipe.epochs = epochsThatFit(recipe, tenMinutes, most, room).value_or(1);
        if (recipe.epochs >= enough)
            break;
    }
    return recipe;
}

QString fileOf(const QString& name, const QString& runsDir)
{
    return recipesDirOf(runsDir) + QLatin1Char('/') + name + QStringLiteral(".json");
}

bool isGoodName(const QString& name)
{
    return !name.isEmpty() && name.size() <= 80 && !name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.'))
        && !fromWord<StandardRecipe>(name);
}

}  // namespace

Recipe standardRecipe(StandardRecipe which, const RecipeRoom& room)
{
    switch (which) {
    case StandardRecipe::Quick: return quickRecipe(room);
    case StandardRecipe::TenMinutes: return tenMinutesRecipe(room);
    case StandardRecipe::Paper: return replayPlan(ReplayScale::Full).initial;
    case StandardRecipe::Default: break;
    }
    return {};
}

QString recipesDirOf(const QString& runsDir) { return runsDir + QStringLiteral("/recipes"); }

std::vector<NamedRecipe> namedRecipes(const QString& runsDir, const RecipeRoom& room, UnreadableList* unreadable)
{
    std::vector<NamedRecipe> all;
    for (const StandardRecipe standard : enumerators<StandardRecipe>())
        all.push_back({toWord(standard), standard, standardRecipe(standard, room), {}});
    const QDir dir(recipesDirOf(runsDir));
    for (const QString& file : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (auto recipe = readRecipe(dir.filePath(file)))
            all.push_back({QFileInfo(file).completeBaseName(), {}, std::move(recipe).value(), dir.filePath(file)});
        else
            addUnreadable(unreadable, dir.filePath(file), recipe.error());
    }
    return all;
}

Result<Recipe> recipeByName(const QString& nameOrFile, const QString& runsDir, const RecipeRoom& room)
{
    if (const auto standard = fromWord<StandardRecipe>(nameOrFile))
        return standardRecipe(*standard, room);
    const QString own = fileOf(nameOrFile, runsDir);
    if (isGoodName(nameOrFile) && QFileInfo(own).isFile())
        return readRecipe(own);
    auto read = readRecipe(nameOrFile);
    if (!read.failed() || read.error().code != ErrorCode::NotFound)
        return read;
    Error unknown = read.error();
    for (const NamedRecipe& known : namedRecipes(runsDir))
        unknown.choices << known.name;
    return unknown;
}

Result<QString> saveNamedRecipe(const QString& name, const Recipe& recipe, const QString& runsDir)
{
    if (!isGoodName(name))
        return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("name"), .detail = name};
    if (!QDir().mkpath(recipesDirOf(runsDir)))
        return Error{.code = ErrorCode::NotWritable, .subject = recipesDirOf(runsDir)};
    QJsonObject json = toJson(recipe);
    for (const QString& key : ownKeys())
        json.remove(key);
    const auto written = writeJson(fileOf(name, runsDir), json);
    return written ? Result<QString>(fileOf(name, runsDir)) : written.as<QString>();
}

Status removeNamedRecipe(const QString& name, const QString& runsDir)
{
    const QString file = fileOf(name, runsDir);
    if (!isGoodName(name) || !QFileInfo::exists(file))
        return Error{.code = ErrorCode::NotFound, .subject = file};
    return QFile::remove(file) ? Status(Ok{}) : Error{.code = ErrorCode::NotWritable, .subject = file};
}

Result<QString> importNamedRecipe(const QString& file, const QString& runsDir)
{
    const auto recipe = readRecipe(file);
    if (!recipe)
        return recipe.as<QString>();
    const QString base = QFileInfo(file).completeBaseName();
    QString name = base;
    for (int i = 2; fromWord<StandardRecipe>(name) || QFileInfo::exists(fileOf(name, runsDir)); ++i)
        name = QStringLiteral("%1 %2").arg(base, QString::number(i));
    const auto saved = saveNamedRecipe(name, *recipe, runsDir);
    return saved ? Result<QString>(name) : saved;
}

QStringList changedKeys(const Recipe& from, const Recipe& to)
{
    QStringList changed;
    for (const RecipeKey& key : recipeKeys()) {
        if (!ownKeys().contains(key.name) && changesResult(key.name) && from.get(key.name) != to.get(key.name))
            changed << key.name;
    }
    return changed;
}

Recipe withNamedRecipe(const Recipe& named, const Recipe& mine)
{
    Recipe recipe = named;
    for (const QString& key : ownKeys())
        (void)recipe.set(key, mine.get(key));
    return recipe;
}

}  // namespace leafbench
