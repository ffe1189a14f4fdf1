#pragma once

#include "engine/tuning/study/Importance.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QPlainTextEdit;

namespace leafbench::ui {

class BestCard;
class ContourPlot;
class FoldingTabs;
class ImportanceBars;
class LiveMachineCard;
class ParallelCoordinates;
class SlicePlot;
class TrialPlot;
class TrialTimeline;
class TrialsCard;

/// A running or stored study: best trial, plots, table of trials, log. Hovering or choosing in one of them shows in all.
class TuneView : public QWidget {
    Q_OBJECT
public:
    enum Tab { Overview, Parameters, Trials, Log };

    explicit TuneView(QWidget* parent = nullptr);

    void showStudy(std::shared_ptr<const TuningStudy> study);
    std::shared_ptr<const TuningStudy> study() const { return m_study; }
    void setLive(bool live);  ///< running trials grow with the clock
    void setLog(const QString& text);
    void addLog(const QStringList& lines);
    QString log() const;

    void showTab(Tab tab);
    void choose(std::optional<int> number);  ///< a trial, in all plots and the table
    std::optional<int> chosen() const { return m_chosen; }
    void setImportance(const std::vector<ParameterImportance>& importance);
    std::vector<TrialPlot*> plots() const;

    BestCard& best() { return *m_best; }
    TrialsCard& trials() { return *m_trials; }
    LiveMachineCard& machine() { return *m_machine; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Two cards side by side, or below each other in a narrow window.
    QLayout* makePair(QWidget* left, QWidget* right, int leftShare, int rightShare);
    QWidget* makeOverview();
    QWidget* makeParameters();
    QWidget* makeLog();
    /// widget: shows a study; plot: draws its trials, the widget or a part of it.
    template <class Widget>
    Widget* addPlot(Widget* widget, TrialPlot* plot, Tab tab);
    void highlight(std::optional<int> number);
    void brush(const std::optional<std::vector<int>>& numbers);
    void refreshTab();

    std::shared_ptr<const TuningStudy> m_study;
    std::vector<QBoxLayout*> m_pairs;
    BestCard* m_best;
    FoldingTabs* m_tabs;
    struct Linked {
        TrialPlot* plot;
        Tab tab;
        std::function<void(std::shared_ptr<const TuningStudy>)> show;
    };
    std::vector<Linked> m_plots;
    TrialTimeline* m_timeline = nullptr;
    ImportanceBars* m_importance = nullptr;
    ContourPlot* m_contour = nullptr;
    SlicePlot* m_slice = nullptr;
    ParallelCoordinates* m_coordinates = nullptr;
    TrialsCard* m_trials;
    LiveMachineCard* m_machine;
    QPlainTextEdit* m_log;
    std::optional<int> m_chosen;
};

}  // namespace leafbench::ui
