#pragma once

#include "engine/runs/training/TrainRun.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace leafbench::ui {

class Card;
class EpochTableModel;
class FlowRow;
class LinePlot;
class MachineCard;
struct TrainingEvents;

/// A running or finished training: loss and accuracy curves, epochs, skipped files, resource use.
class TrainingView : public QWidget {
    Q_OBJECT
public:
    explicit TrainingView(QWidget* parent = nullptr);

    void showRun(const Run& run);
    void showStoredSamples(std::vector<ResourceSample> samples);  ///< of the shown run, which does not train
    void showEvents(const TrainingEvents& events);                ///< adds to the view; a start event clears it
    void showSample(const ResourceSample& sample);                ///< machine sample, for a live training
    void hideMachine();                                           ///< of the shown training: another one, whose use is not known
    void endLive();                                               ///< the training ended
    void setStored(const Run& run);  ///< the shown run as stored: marks the epoch of its weights as best
    const MachineCard& machine() const { return *m_machine; }
    const EpochTableModel& epochs() const { return *m_epochs; }
    const LinePlot& lossPlot() const { return *m_loss; }
    const LinePlot& accuracyPlot() const { return *m_accuracy; }
    QStringList refusedTexts() const { return m_refused; }
    FlowRow* header() const;  ///< room for a chooser beside the epochs' title

private:
    QWidget* makePlots();
    QWidget* makeEpochs();
    QWidget* makeFooter();
    void begin(const Run& run);
    void addEpoch(const EpochRecord& record);
    void updateHints();
    void showRefused();
    void updateFooter();

    LinePlot* m_loss;
    LinePlot* m_accuracy;
    EpochTableModel* m_epochs;
    Card* m_lossCard;
    Card* m_accuracyCard;
    Card* m_epochCard;
    MachineCard* m_machine;
    QLabel* m_footer;
    QLabel* m_refusedLine;
    QStringList m_refused;  ///< a sentence a file
    Run m_run;
    bool m_live = false;  ///< watched since its start
};

}  // namespace leafbench::ui
