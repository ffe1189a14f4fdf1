#pragma once

#include "engine/common/Outcome.h"
#include "engine/dataset/Split.h"
#include "engine/imaging/Transform.h"
#include "engine/model/ResNet18.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace leafbench {

enum class OptimizerKind : quint8 { Sgd, AdamW };
enum class ScheduleKind : quint8 { Constant, Step, OneCycle };
enum class Precision : quint8 { Float32, BFloat16 };

/// Everything that decides a result, beside the dataset's own files. Complete, plain JSON, reloadable.
/// Defaults: the recipe that the README states the accuracy of. Ranges: recipeKeys().
struct Recipe {
    // data
    QString data;                ///< dataset folder, absolute once resolved
    QString split = QStringLiteral("auto");  ///< "auto", "folders", "stratified", or a saved split file
    double trainShare = 0.7;
    double validShare = 0.2;
    double testShare = 0.1;      ///< of all (stratified) or of train/ (folders); "auto" keeps folders and cuts none
    int inputSize = 64;          ///< pixels a side
    Augment augment{.flips = true, .rotations = true, .crop = true, .jitter = true};

    // model
    Trainable trainable = Trainable::All;
    BatchNorm batchNorm = BatchNorm::Train;  ///< the paper's setting, also where the head alone learns
    double dropout = 0;          ///< after the last Linear, as the paper's head
    QString weights;             ///< file to start from; empty: from scratch

    // optimiser and schedule
    OptimizerKind optimizer = OptimizerKind::Sgd;
    double learningRate = 0.05;  ///< the peak, for one-cycle
    double momentum = 0.9;
    bool nesterov = true;
    double weightDecay = 5e-4;
    double labelSmoothing = 0.05;
    ScheduleKind schedule = ScheduleKind::OneCycle;
    int stepSize = 7;            ///< epochs; Step only
    double gamma = 0.1;          ///< Step only
    int epochs = 26;
    int batchSize = 32;

    // how it runs
    Precision precision = Precision::BFloat16;  ///< resolved to Float32 where the CPU has no bfloat16 units
    int workers = -1;            ///< loader threads; 0: the training thread loads; -1: chosen from the cores
    int replicas = 1;            ///< model copies that share each batch
    quint64 seed = 42;
    double checkpointSeconds = 60;  ///< most that a crash costs; 0: a state after every batch. Changes no result

    Recipe();
    bool operator==(const Recipe&) const = default;

    QJsonObject toJson() const;

    /// Sets one key from JSON or from text ("0.05"). Errors: UnknownKey, BadValue (names key and range).
    Outcome<Done> set(const QString& key, const QJsonValue& value);
    QJsonValue get(const QString& key) const;

    /// The head alone learns, from features of each picture that never change: they are computed once for all epochs
    /// (FeatureTable.h), and replicas and loader workers have nothing to do.
    bool hasFixedFeatures() const;

    SplitOptions splitOptions(const DatasetIndex& index) const;  ///< for "auto", "folders" and "stratified"
};

/// The split that the recipe names: made, or read from its file. Errors: those of makeSplit() and loadSplit().
Outcome<Split> splitOf(const Recipe& recipe, const DatasetIndex& index);

/// What a key accepts; the one source of ranges for files, --set and the form of the window.
struct RecipeKey {
    enum class Kind : quint8 { Integer, Real, Choice, Flag, Words, Text };
    QString name;         ///< "learning_rate"
    Kind kind = Kind::Real;
    double low = 0;       ///< Integer, Real
    double high = 0;
    QStringList choices;  ///< Choice; Words: any of them between commas, or "none"
};

/// In the order in which people think of them.
const std::vector<RecipeKey>& recipeKeys();
const RecipeKey* findRecipeKey(const QString& name);

/// Reads a recipe file; keys it lacks keep their defaults. Errors: NotFound, NotReadable, BadFile, UnknownKey, BadValue.
Outcome<Recipe> readRecipe(const QString& path);
Outcome<Done> writeRecipe(const Recipe& recipe, const QString& path);

}  // namespace leafbench
