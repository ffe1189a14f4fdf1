// The words of every enum that files, recipes and the command line know. They are part of the formats: a change here is a
// change of what old files mean.

#include "engine/audit/LeakReport.h"
#include "engine/common/EnumWords.h"
#include "engine/evaluation/ClassMatching.h"
#include "engine/exchange/ExportRun.h"
#include "engine/replay/Replay.h"
#include "engine/runs/answers/RunClassifier.h"
#include "engine/runs/place/WorkNotice.h"
#include "engine/runs/store/RunFilter.h"
#include "engine/speedup/SpeedupStudy.h"
#include "engine/tuning/optuna/OptunaEncoding.h"
#include "tests/testing/TestProgram.h"
#include "ui/bridge/JobRequest.h"

#include <QTest>

using namespace leafbench;

class tst_EnumWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreTheFormats()
    {
        QCOMPARE(enumWords<Subset>(), QStringList({"train", "valid", "test", "none"}));
        QCOMPARE(enumWords<SplitOptions::Mode>(), QStringList({"folders", "stratified", "leaves"}));
        QCOMPARE(enumWords<Trainable>(), QStringList({"all", "head"}));
        QCOMPARE(enumWords<BatchNorm>(), QStringList({"train", "fixed"}));
        QCOMPARE(enumWords<OptimizerKind>(), QStringList({"sgd", "adamw"}));
        QCOMPARE(enumWords<ScheduleKind>(), QStringList({"constant", "step", "one_cycle"}));
        QCOMPARE(enumWords<Precision>(), QStringList({"float32", "bfloat16"}));
        QCOMPARE(enumWords<RunState>(), QStringList({"running", "finished", "cancelled", "failed", "pruned"}));
        QCOMPARE(enumWords<ShownState>(), QStringList({"running", "broken-off", "finished", "cancelled", "failed", "pruned"}));
        QCOMPARE(enumWords<RunOrder>(), QStringList({"started", "name", "accuracy", "epochs", "time"}));
        QCOMPARE(enumWords<Activity>(), QStringList({"read", "decode", "compute", "transfer", "wait"}));
        QCOMPARE(enumWords<SamplerOptions::Kind>(), QStringList({"tpe", "random", "quasi-random", "grid"}));
        QCOMPARE(enumWords<PrunerOptions::Kind>(), QStringList({"none", "median", "successive-halving", "hyperband"}));
        QCOMPARE(enumWords<Metric>(), QStringList({"valid_accuracy", "valid_loss"}));
        QCOMPARE(enumWords<TrialState>(), QStringList({"running", "complete", "pruned", "fail", "waiting"}));
        QCOMPARE(enumWords<Direction>(), QStringList({"minimize", "maximize"}));
        QCOMPARE(enumWords<Workload>(),
                 QStringList({"stats-tasks", "stats-loader", "train-workers", "train-replicas", "tune-parallel", "train-ranks",
                              "tune-nodes"}));
        QCOMPARE(enumWords<FileCache>(), QStringList({"warm", "cold"}));
        QCOMPARE(enumWords<StudyState>(), QStringList({"running", "finished", "cancelled", "failed"}));
        QCOMPARE(enumWords<ReplayScale>(), QStringList({"smoke", "lecture", "full"}));
        QCOMPARE(enumWords<ReplayStep>(),
                 QStringList({"explore", "split", "stats-tasks", "stats-loader", "pre-training", "train-workers", "train-replicas",
                              "tune", "final-training", "evaluate"}));
        QCOMPARE(enumWords<StepState>(), QStringList({"waiting", "running", "done"}));
        QCOMPARE(enumWords<ui::JobKind>(),
                 QStringList({"training", "resuming", "tuning", "statistics", "speedup", "replay", "evaluation", "other-pictures",
                              "background-swap"}));
        QCOMPARE(enumWords<WorkKind>(), QStringList({"training", "tuning", "statistics", "speedup", "replay", "evaluation"}));
        QCOMPARE(enumWords<ExportFormat>(), QStringList({"safetensors", "state-dict", "onnx", "recipe", "csv", "tensorboard"}));
    }
    void wordsOfTheCommandLine()
    {
        QCOMPARE(enumWords<Verdict>(), QStringList({"sure", "unsure", "unlike"}));
        QCOMPARE(enumWords<PictureFlaw>(), QStringList({"none", "dark", "bright", "plain", "blurred", "small", "several"}));
        QCOMPARE(enumWords<ScanNote::Kind>(),
                 QStringList({"empty_class", "unreadable_folder", "not_an_image", "duplicate_class", "loose_images",
                              "unreadable_images", "same_folder"}));
        QCOMPARE(enumWords<SplitLeaks::Kind>(), QStringList({"default", "paper", "leaf_clean"}));
        QCOMPARE(enumWords<MatchKind>(), QStringList({"exact", "alike", "mapped", "likely", "unsure", "none"}));
        QCOMPARE(enumWords<DType>(), QStringList({"F32", "F64", "F16", "BF16", "I64", "I32", "U8", "BOOL"}));
    }
    void errorsHaveTheirOwnNames()
    {
        QCOMPARE(enumWords<ErrorCode>(),
                 QStringList({"NotFound",       "NotAFolder",         "NotReadable",     "NotWritable",     "NoClasses",
                              "EmptySubset",    "TooFewImages",       "UnknownKey",      "BadValue",        "BadFile",
                              "SplitMismatch",  "WeightsMismatch",    "BackendMissing",  "OutOfMemory",     "Diverged",
                              "NotARun",        "RunUnfinished",      "RunInUse",        "RunNewer",        "JobDied",
                              "ClassesDiffer",  "NothingShared",      "DatasetChanged",  "WorkerMissing",   "WorkerLost",
                              "NotAStudy",      "StudyInUse",         "StudyLocked",     "StudyOlder",      "StudyNewer",
                              "StudyDiffers",   "ImageBroken",        "ImageTruncated",  "ImageTooLarge",   "ImageUnsupported",
                              "ImageEmpty",     "Internal",           "DatasetGone",     "ImagesLost",      "TooLittleMemory",
                              "LimitTooLow",    "DatasetHidden",      "RunsDirGone",     "RunsMoving",      "PlaceUnusable",
                              "TooLittleSpace", "MappingUnknown",     "NoneMatches",     "StarterMissing",  "StarterDamaged",
                              "StarterNewer",   "StarterFixed",       "NoneCutOut",      "RankLost",        "RanksMissing",
                              "RanksDiffer",    "DatabaseAway",       "DatabaseRefused", "PasswordVisible", "StudyOnNetwork",
                              "TrialTaken",     "ClusterUnreachable", "ClusterDenied",   "ClusterLacks",    "ClusterRefused",
                              "ClusterFailed",  "ClusterJobGoesOn",   "NodesMissing"}));
    }
    void optunaHasThemInCapitals()
    {
        QCOMPARE(toOptuna(TrialState::Complete), QStringLiteral("COMPLETE"));
        QCOMPARE(toOptuna(Direction::Minimize), QStringLiteral("MINIMIZE"));
        QVERIFY(fromOptuna<TrialState>("PRUNED") == TrialState::Pruned);
        QVERIFY(!fromOptuna<TrialState>("pruned"));
    }
    void goThereAndBack()
    {
        for (const ReplayStep step : enumerators<ReplayStep>())
            QVERIFY(fromWord<ReplayStep>(toWord(step)) == step);
        QVERIFY(!fromWord<ReplayStep>("Explore"));
        QVERIFY(!fromWord<Metric>(""));
    }
};

LEAFBENCH_GUILESS_TEST(tst_EnumWords)
#include "tests/testing/TestProgram.h"
#include "tst_EnumWords.moc"
