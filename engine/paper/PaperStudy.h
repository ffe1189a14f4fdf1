#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace leafbench {

/// A row of the paper's Table 1, in its words.
struct PaperRoadmapRow {
    int step = 0;
    QString title;
    QString focus;
    QString tools;
    bool compared = false;  ///< "Parallelization Comparison"
};

/// Tables 3, 6, 8 and 11, and Appendix C.
struct PaperHardware {
    int table = 0;
    QString experiments;  ///< Appendix C's words
    QString title;
    QString cpu;
    QString architecture;
    int cpus = 0;
    QString gpu;  ///< empty without a GPU
    int gpus = 0;
    QString driver;
};

/// A line of Appendix A. Accuracies 0 .. 1.
struct PaperEpoch {
    double trainLoss = 0;
    double trainAccuracy = 0;
    double validLoss = 0;
    double validAccuracy = 0;
    double seconds = 0;
};

/// A training of Appendix A.
struct PaperTraining {
    QString label;
    double seconds = 0;
    double bestValidAccuracy = 0;
    std::vector<PaperEpoch> epochs;
};

/// A tuning of Appendix B.
struct PaperTuning {
    int threads = 1;
    int firstTrial = 0;
    int lastTrial = 0;
    double seconds = 0;

    int trials() const { return lastTrial - firstTrial + 1; }
};

/// The paper's numbers other than its tables of times (PaperTables.h) and Figure 15 (PaperReport.h). From
/// resources/paper/study.json.
struct PaperStudy {
    std::vector<PaperRoadmapRow> roadmap;  ///< Table 1
    std::array<qint64, 3> subsets{};       ///< Table 2: train, valid, test
    qint64 images = 0;                     ///< its total
    int imageSize = 256;                   ///< pixels a side
    std::vector<qint64> classImages;       ///< Figure 2: training images by class, in the order of paperClasses()
    std::vector<PaperHardware> hardware;
    double leastSerialSeconds = 0;  ///< shortest epoch of the serial training (4.2.1)
    double mostSerialSeconds = 0;
    std::vector<PaperTraining> trainings;
    std::vector<PaperTuning> tunings;
    int finalEpochs = 0;  ///< Figure 14 and the text below it
    double bestTrainAccuracy = 0;
    double bestValidAccuracy = 0;
    /// The paper's training, by the keys of a Recipe. Gaps are filled with what matches its results: ResNet-18 starts without
    /// weights and trains only the last layer (Figure 8: 19,494 of 11,196,006 parameters, followed by dropout); the losses drop
    /// after the third epoch, as with a step schedule (Appendix A); the images are augmented already (4.1); the test share gives
    /// the counts of Figure 2. The paper does not state learning rate, momentum, weight decay or batch size before tuning.
    QJsonObject recipe;
    QStringList contradictions;  ///< contradictions in the paper, in addition to PaperTable::note; English

    const PaperHardware* findHardware(int table) const;  ///< null if the paper has none
};

/// Thread: any; read once.
const PaperStudy& paperStudy();

}  // namespace leafbench
