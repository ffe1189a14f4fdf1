#pragma once

#include "engine/common/Fields.h"
#include "engine/dataset/Split.h"
#include "engine/imaging/augment/Transform.h"
#include "engine/model/Precision.h"
#include "engine/model/ResNet18.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace leafbench {

enum class OptimizerKind : quint8 { Sgd, AdamW };
enum class ScheduleKind : quint8 { Constant, Step, OneCycle };
enum class Anneal : quint8 { Cos, Linear };
constexpr const char* unusualWord(OptimizerKind kind) { return kind == OptimizerKind::AdamW ? "adamw" : nullptr; }
constexpr WordStyle wordStyle(ScheduleKind) { return WordStyle::Snake; }

/// Everything that decides a result besides the dataset's files. Complete, plain JSON, reloadable. Defaults: the recipe whose
/// accuracy the README states. Ranges: recipeKeys().
struct Recipe {
    // data
    QString data;                            ///< dataset folder, absolute once resolved
    QString split = QStringLiteral("auto");  ///< "auto", "folders", "stratified", or a saved split file
    double trainShare = 0.7;
    double validShare = 0.2;
    double testShare
        = 0.1;           ///< of all (stratified) or of train/ (folders); "auto" keeps folders and takes no test images from train
    int inputSize = 64;  ///< pixels a side
    int startSize = 32;  ///< from scratch, pixels a side in the first epoch; they grow to inputSize (inputSizeAt()); 0: they do not
    Augment augment{.flips = true, .rotations = true, .crop = true, .jitter = false};
    double cropScale = 0.8;  ///< least share of a picture's area that a random crop keeps

    // model
    Trainable trainable = Trainable::All;
    BatchNorm batchNorm = BatchNorm::Train;  ///< the paper's setting, also with Trainable::Head
    double dropout = 0;                      ///< after the last Linear, as in the paper
    bool zeroInitResidual = true;            ///< whole network, from scratch: each block starts as its shortcut (ResNet18Module.h)
    QString weights;                         ///< initial weights; empty: from scratch

    // optimiser and schedule
    OptimizerKind optimizer = OptimizerKind::Sgd;
    double learningRate = 0.2;  ///< maximum, for one-cycle
    double momentum = 0.9;
    bool nesterov = true;
    double weightDecay = 2e-3;
    bool decayNorms = false;  ///< weight decay also of BatchNorm's weights and of all biases
    double labelSmoothing = 0.1;
    ScheduleKind schedule = ScheduleKind::OneCycle;
    double pctStart = 0.2;           ///< share of the steps in which the rate rises; OneCycle only
    Anneal anneal = Anneal::Linear;  ///< how it rises and falls; OneCycle only
    int stepSize = 7;                ///< epochs; Step only
    double gamma = 0.1;              ///< Step only
    int epochs = 24;
    int batchSize = 64;

    // how it runs
    Precision precision = Precision::BFloat16;  ///< resolved to Float32 if the CPU has no bfloat16 units
    int cacheMb = -1;            ///< for decoded pictures; 0: none; -1: by the memory (PictureCache.h). Does not change the result
    int workers = -1;            ///< loader threads; 0: the training thread loads; -1: by the number of cores
    int replicas = 1;            ///< model copies that share each batch
    bool syncBatchNorm = false;  ///< with several ranks: by the whole batch; false: each rank by its own share
    int ranks = 1;               ///< processes that share each batch, on this machine or, by a launcher, on several (engine/ranks)
    quint64 seed = 42;
    double checkpointSeconds = 60;  ///< maximum loss in a crash; 0: a checkpoint after every batch. Does not change the result

    Recipe();
    bool operator==(const Recipe&) const = default;

    /// Sets one key from JSON or text ("0.05"). Errors: UnknownKey, BadValue (names key and range).
    Status set(const QString& key, const QJsonValue& value);
    QJsonValue get(const QString& key) const;

    /// Only the head trains, on constant features: they are computed once for all epochs (FeatureTable.h); replicas and loader
    /// workers have no effect.
    bool hasFixedFeatures() const;

    SplitOptions splitOptions(const DatasetIndex& index) const;  ///< for "auto", "folders" and "stratified"
};

/// Its keys with their ranges, in the order in which people think of them.
void fields(Recipe& recipe, auto&& visit)
{
    visit("data", recipe.data);
    visit("split", recipe.split);
    visit("train_share", recipe.trainShare, Range{0, 1});
    visit("valid_share", recipe.validShare, Range{0, 1});
    visit("test_share", recipe.testShare, Range{0, 1});
    visit("input_size", recipe.inputSize, Range{32, 512});
    visit("start_size", recipe.startSize, Range{0, 512});
    visit("augment", recipe.augment);
    visit("crop_scale", recipe.cropScale, Range{0.08, 1});
    visit("trainable", recipe.trainable);
    visit("batch_norm", recipe.batchNorm);
    visit("dropout", recipe.dropout, Range{0, 0.95});
    visit("weights", recipe.weights);
    visit("zero_init_residual", recipe.zeroInitResidual);
    visit("optimizer", recipe.optimizer);
    visit("learning_rate", recipe.learningRate, Range{1e-7, 10});
    visit("momentum", recipe.momentum, Range{0, 0.999});
    visit("nesterov", recipe.nesterov);
    visit("weight_decay", recipe.weightDecay, Range{0, 1});
    visit("decay_norms", recipe.decayNorms);
    visit("label_smoothing", recipe.labelSmoothing, Range{0, 0.9});
    visit("schedule", recipe.schedule);
    visit("pct_start", recipe.pctStart, Range{0, 1});
    visit("anneal_strategy", recipe.anneal);
    visit("step_size", recipe.stepSize, Range{1, 10'000});
    visit("gamma", recipe.gamma, Range{0, 1});
    visit("epochs", recipe.epochs, Range{1, 10'000});
    visit("batch_size", recipe.batchSize, Range{2, 4'096});
    visit("precision", recipe.precision);
    visit("cache_mb", recipe.cacheMb, Range{-1, 1'000'000});
    visit("workers", recipe.workers, Range{-1, 256});
    visit("replicas", recipe.replicas, Range{1, 64});
    visit("ranks", recipe.ranks, Range{1, 1024});
    visit("sync_batch_norm", recipe.syncBatchNorm);
    visit("seed", recipe.seed, Range{0, 9007199254740991});  // what JSON's numbers hold exactly
    visit("checkpoint_seconds", recipe.checkpointSeconds, Range{0, 86'400});
}
QCborValue toField(const Recipe& recipe);
/// Of a record of this program. Keys that it lacks are younger than it is: they get values that do what the program did before.
/// Errors: the first of Recipe::set(); the other keys are still set.
Status fromField(const QCborValue& field, Recipe& recipe);

/// The split of the recipe, made or read from its file. Errors: those of makeSplit() and loadSplit().
Result<Split> splitOf(const Recipe& recipe, const DatasetIndex& index);

/// The valid values of a key: the single source of ranges for files, --set and the form.
struct RecipeKey {
    enum class Kind : quint8 { Integer, Real, Choice, Flag, Words, Text };
    QString name;  ///< "learning_rate"
    Kind kind = Kind::Real;
    double low = 0;  ///< Integer, Real
    double high = 0;
    QStringList choices;  ///< Choice; Words: any of them separated by commas, or "none"
};

const std::vector<RecipeKey>& recipeKeys();
const RecipeKey* findRecipeKey(const QString& name);
/// False for the keys that only say how a training runs, whatever it gives: checkpoint_seconds, cache_mb.
bool changesResult(const QString& key);

/// Reads a recipe that a user wrote; missing keys keep their defaults. Errors: NotFound, NotReadable, BadFile, UnknownKey,
/// BadValue.
Result<Recipe> readRecipe(const QString& path);
/// Reads what writeRecipe() wrote, as fromField() does. Errors: likewise.
Result<Recipe> readStoredRecipe(const QString& path);
Status writeRecipe(const Recipe& recipe, const QString& path);

}  // namespace leafbench
