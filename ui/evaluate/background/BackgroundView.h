#pragma once

#include "engine/runs/evaluation/SwapBackgrounds.h"
#include "ui/evaluate/request/EvaluateRequest.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace leafbench::ui {

class Page;
class PictureView;
class Session;
class SwapPlot;

/// How much a run goes by what lies beside the leaf: starts the test, shows its accuracies, what they mean, and examples.
class BackgroundView : public QWidget {
    Q_OBJECT
public:
    BackgroundView(Page& page, Session& session);

    /// Shows the run's stored result, if it has one. Null: no run.
    void setRun(const Run* run);
    void swapBackgrounds();                    ///< after the jobs before it; no effect without a run
    void swapNow(const SwapRequest& request);  ///< no other main job may run
    bool running() const { return m_running; }
    const std::optional<BackgroundSwap>& shown() const { return m_swap; }

private:
    struct Loaded {
        std::optional<BackgroundSwap> swap;
        std::vector<QImage> examples;
    };
    static Loaded load(const Run& run);
    QWidget* makeResults();
    QWidget* makeExamples();
    void show(const Loaded& loaded);
    void updateState();

    Page& m_page;
    Session& m_session;
    QStackedWidget* m_pages;
    QPushButton* m_first;
    QPushButton* m_again = nullptr;
    SwapPlot* m_plot = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_notes = nullptr;
    std::vector<PictureView*> m_examples;
    std::optional<Run> m_run;
    std::optional<BackgroundSwap> m_swap;
    quint64 m_lastLoad = 0;
    bool m_running = false;
    QString m_swappedRun;  ///< the run of the last job
};

}  // namespace leafbench::ui
