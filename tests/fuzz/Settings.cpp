#include "engine/common/TextFile.h"
#include "engine/replay/ReplayFile.h"
#include "engine/speedup/SpeedupStudy.h"
#include "engine/training/Recipe.h"
#include "engine/tuning/samplers/Sampler.h"
#include "engine/tuning/space/SearchSpace.h"
#include "tests/fuzz/Files.h"
#include "tests/fuzz/Harness.h"

namespace leafbench::fuzz {
namespace {

const std::vector<QByteArray> recipeTokens{"\"learning_rate\"",
                                           "\"epochs\"",
                                           "\"batch_size\"",
                                           "\"seed\"",
                                           "\"augment\"",
                                           "\"optimizer\"",
                                           "\"adamw\"",
                                           "\"schedule\"",
                                           "\"one_cycle\"",
                                           "true",
                                           "null",
                                           "[",
                                           "{",
                                           "]",
                                           "}",
                                           ":",
                                           ",",
                                           "\"\\ud800\"",
                                           "1e400",
                                           "9007199254740993",
                                           "\"0x10\"",
                                           "\"nan\"",
                                           "flips,crop"};

}  // namespace

LEAFBENCH_FUZZ(Recipe, .longest = 4096, .memory = 2 << 20, .tokens = recipeTokens)
{
    const auto recipe = readRecipe(scratchFile(QStringLiteral("recipe.json"), input));
    // As text, as --set and the forms give it.
    Recipe other;
    for (const RecipeKey& key : recipeKeys())
        (void)other.set(key.name, QString::fromUtf8(input.left(64)));
    if (!recipe)
        return false;
    const auto again = leafbench::fromJson<Recipe>(toJson(*recipe), Strictness::MayLackFields);
    if (!again || !(*again == *recipe))
        qFatal("a recipe that is not read as it is written");
    return true;
}

LEAFBENCH_FUZZ(SearchSpace, .longest = 4096, .memory = 2 << 20,
               .tokens = {"\"name\"",
                          "\"type\"",
                          "\"float\"",
                          "\"int\"",
                          "\"categorical\"",
                          "\"low\"",
                          "\"high\"",
                          "\"log\"",
                          "\"step\"",
                          "\"choices\"",
                          "\"when\"",
                          "\"learning_rate\"",
                          "\"optimizer\"",
                          "true",
                          "null",
                          "[",
                          "]",
                          "{",
                          "}",
                          "1e308",
                          "-1e308",
                          "1e-320",
                          "9007199254740993"})
{
    const auto space = readSpace(scratchFile(QStringLiteral("space.json"), input));
    if (!space)
        return false;
    const auto again = SearchSpace::fromJson(space->toJson());
    if (!again || !(*again == *space))
        qFatal("a space that is not read as it is written");
    std::vector<TrialParameter> values;
    for (const Parameter& parameter : space->parameters) {
        for (const double at : {parameter.distribution.low, parameter.distribution.high, 0.0, 1e18})
            (void)parameter.distribution.valueOf(parameter.distribution.nearest(at));
        values.push_back({parameter.name, parameter.distribution, parameter.distribution.nearest(0)});
        (void)space->isActive(parameter, values);
    }
    for (const auto kind : {SamplerOptions::Kind::Tpe, SamplerOptions::Kind::Random, SamplerOptions::Kind::QuasiRandom}) {
        const auto sampler = makeSampler({.kind = kind, .startupTrials = 1}, *space, Direction::Maximize);
        if (!sampler)
            continue;
        for (const TrialParameter& parameter : sampler.value()->suggest(0, {})) {
            if (!parameter.distribution.contains(parameter.internal))
                qFatal("a suggestion outside its range");
        }
    }
    (void)recipeWith(Recipe(), values);
    return true;
}

LEAFBENCH_FUZZ(SpeedupStudy, .longest = 8192, .memory = 8 << 20,
               .tokens = {"\"workload\"", "\"tune-parallel\"", "\"train-replicas\"", "\"workers\"", "\"measurements\"",
                          "\"timelines\"", "\"spans\"", "\"result\"", "\"0x1p+3\"", "\"seconds\":0", "\"seconds\":-1", "null", "[",
                          "]", "{", "}", "1e308", "2147483648"})
{
    const auto study = openStudy(scratchFile(QStringLiteral("study.json"), input));
    if (!study)
        return false;
    (void)study->curve();
    (void)study->resultsAgree();
    return true;
}

LEAFBENCH_FUZZ(Replay, .longest = 16 << 10, .memory = 8 << 20,
               .tokens = {"\"steps\"", "\"state\"", "\"done\"", "\"waiting\"", "\"plan\"", "\"parallel_trials\"", "\"classes\"",
                          "[]", "null", "[", "]", "{", "}", "1e308", "2147483648"})
{
    const QString path = scratchFile(QStringLiteral("replay.json"), input);
    const auto json = readJson(path);
    const auto replay = json ? replayFromJson(*json, path) : json.as<Replay>();
    if (!replay)
        return false;
    (void)replay->finished();
    (void)replay->seconds();
    (void)replayTuningPath(*replay);
    (void)replayToJson(*replay);
    (void)openReplay(scratchFolder());  // what its finished steps made is missing
    return true;
}

}  // namespace leafbench::fuzz
