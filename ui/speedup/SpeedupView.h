#pragma once

#include "engine/speedup/SpeedupStudy.h"
#include "ui/plots/speedup/SpeedupSeries.h"
#include "ui/speedup/PredictionEditor.h"

#include <QWidget>

#include <functional>
#include <memory>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QLabel;

namespace leafbench::ui {

class Card;
class ElapsedBars;
class LiveMachineCard;
class SpeedupPlot;
class SpeedupTableModel;
class TableView;
class TimelineCard;

/// A study: curves, elapsed times, timeline, table, and findings. Updates during a measurement.
class SpeedupView : public QWidget {
    Q_OBJECT
public:
    explicit SpeedupView(QWidget* parent = nullptr);

    void showStudy(std::shared_ptr<const SpeedupStudy> study);
    const SpeedupStudy* study() const { return m_study.get(); }  ///< null: none yet
    void setRunning(std::optional<WorkerCount> count);           ///< the count being measured

    /// The class guesses: only the plot is shown, without measurements, with draggable points.
    void beginGuess(Workload workload, const std::vector<int>& workers, int cores);
    void endGuess();  ///< shows the measurements beside the guess
    void forgetGuess();
    bool guessing() const { return m_editor->editing(); }

    void setScale(double scale);  ///< of plots and rows; 1 at a desk
    void setPredicting(bool predicting);
    void setQuantity(SpeedupQuantity quantity);

    /// Curves, elapsed times and the timeline as SVG, PDF and PNG. Errors: NotWritable.
    /// Writes the plots as they are shown now into a folder; on any thread.
    std::function<Status(const QString& folder)> plotExport() const;

    SpeedupPlot& plot() const { return *m_plot; }
    ElapsedBars& bars() const { return *m_bars; }
    TimelineCard& timeline() const { return *m_timelineCard; }
    SpeedupTableModel& table() const { return *m_table; }
    LiveMachineCard& machine() const { return *m_machineCard; }
    Card& results() const { return *m_resultCard; }
    PredictionEditor& editor() const { return *m_editor; }

private:
    QWidget* makeCurves();
    QWidget* makeResults();
    std::vector<QWidget*> answers() const;
    void addQuantity(SpeedupQuantity quantity, const QString& text);
    void showWords();
    void fitTable();

    std::shared_ptr<const SpeedupStudy> m_study;
    SpeedupCurve m_curve;
    SpeedupPlot* m_plot;
    PredictionEditor* m_editor;
    ElapsedBars* m_bars;
    SpeedupTableModel* m_table;
    TableView* m_rows;
    TimelineCard* m_timelineCard;
    Card* m_curveCard;
    Card* m_barCard;
    LiveMachineCard* m_machineCard;
    Card* m_resultCard;
    QButtonGroup* m_quantities;
    QCheckBox* m_predict;
    QLabel* m_verdict;
    QLabel* m_fits;
    QLabel* m_facts;
    double m_scale = 1;
};

}  // namespace leafbench::ui
