#pragma once

#include "engine/audit/DatasetCheck.h"

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

/// What to know of the open dataset before one trusts a score on it: leaks, background, faulty files. Follows the
/// session; shown for the first time it takes what earlier checks left in runsDir/facts. The session outlives it.
class DataCheckView : public QWidget {
    Q_OBJECT
    /// Nothing is being read.
    Q_PROPERTY(bool settled READ settled)
public:
    explicit DataCheckView(Session& session, QWidget* parent = nullptr);

    const DatasetCheckPtr& check() const { return m_check; }  ///< null before the first
    void startCheck();  ///< the main job; nothing while another one runs
    bool settled() const;

signals:
    /// The user wants this split for the session; the view does not set it.
    void splitWanted(std::shared_ptr<const leafbench::Split> split);
    void imageWanted(quint32 image);  ///< a look at this picture

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildContent();
    void onDataset();
    void recall();
    void take(const DatasetPtr& dataset, Outcome<DatasetCheckPtr> outcome);
    void showCheck();
    void refreshButtons();

    Session& m_session;
    DatasetCheckPtr m_check;
    CancellationToken m_recalling;
    bool m_recallDue = false;
    bool m_busy = false;  ///< a recall is under way
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
