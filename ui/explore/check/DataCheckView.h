#pragma once

#include "engine/audit/DatasetCheck.h"
#include "engine/runs/answers/StarterOverlap.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace leafbench::ui {

class BiasCard;
class EmptyState;
class FaultyCard;
class LeakCard;
class Session;

/// What to know about the open dataset before trusting a score on it: leaks, background, faulty files. Follows the session; when
/// first shown, it loads cached facts from runsDir/facts. The session outlives it.
class DataCheckView : public QWidget {
    Q_OBJECT
    /// Nothing loads.
    Q_PROPERTY(bool idle READ idle)
public:
    explicit DataCheckView(Session& session, QWidget* parent = nullptr);

    const DatasetCheckPtr& check() const { return m_check; }  ///< null before the first
    void startCheck();                                        ///< the main job; no effect while another one runs
    bool idle() const;

signals:
    /// The user chose this split for the session; the view does not set it.
    void splitRequested(std::shared_ptr<const leafbench::Split> split);
    void imageRequested(quint32 image);  ///< show this picture

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildContent();
    void onDataset();
    void recall();
    void take(const DatasetPtr& dataset, Result<DatasetCheckPtr> result);
    void showCheck();
    void refreshButtons();

    Session& m_session;
    DatasetCheckPtr m_check;
    StarterOverlap m_overlap;
    CancellationToken m_cacheLoad;
    bool m_cacheLoadDue = false;
    bool m_busy = false;  ///< loading cached facts
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    QPushButton* m_start;
    QPushButton* m_again;
    QLabel* m_summary;
    QLabel* m_message;
    LeakCard* m_leaks;
    BiasCard* m_bias;
    FaultyCard* m_faulty;
};

}  // namespace leafbench::ui
