#pragma once

#include "engine/common/Error.h"
#include "engine/labs/LabRun.h"
#include "ui/labs/LabProgress.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace leafbench::ui {

class ControlMarker;
class LabStepView;
class Session;

/// The guide beside the pages: the list of labs, then one lab step by step, then its worksheet. It opens pages, points at controls
/// and, where a button of its own says so, fills in fields; it starts no job. What the pages' jobs stored is read when one ends.
class LabPanel : public QWidget {
    Q_OBJECT
public:
    using PageOf = std::function<QWidget*(const QString& id)>;

    /// page: the widget of a page that was visited; else null. The session outlives it.
    LabPanel(Session& session, PageOf page, QWidget* parent = nullptr);

    void begin(const Lab& lab);
    void openFile(const QString& path);  ///< a mistake in it is shown
    void showList();
    void next();
    void back();

    /// The lab in the middle and how far it is; empty: none was begun.
    QByteArray keptState() const;
    /// Goes on with it, without opening its page; what keptState() did not give changes nothing.
    void restoreState(const QByteArray& state);

    bool running() const { return m_run.has_value(); }
    const LabRun& run() const { return *m_run; }  ///< only while running
    std::size_t step() const { return m_index; }  ///< as many as there are steps: the worksheet
    const ControlMarker& marker() const { return *m_marker; }

    QSize sizeHint() const override { return {360, 600}; }

signals:
    void progressed();  ///< keptState() is another one

private:
    QWidget* makeList();
    QWidget* makeRunning();
    void fillList();
    enum class Arrival { ByHand, AtStart };  ///< AtStart: page and focus stay where they are
    void showStep(Arrival arrival = Arrival::ByHand);
    void showRunning();
    void goOn(const LabProgress& progress, const Lab& lab);
    void showPlace(Arrival arrival);
    void point();
    void fillIn();
    void handIn(const std::vector<double>& value);
    void measure();
    void takeMeasured(const LabValues& measured);
    void showStatus();
    void updateButtons();
    void showMistake(const Error& error);

    Session& m_session;
    PageOf m_page;
    ControlMarker* m_marker;
    std::optional<LabRun> m_run;
    std::size_t m_index = 0;
    std::map<std::size_t, QDateTime> m_since;  ///< when a measuring step was first shown
    quint64 m_measuring = 0;                   ///< drops late results
    QStackedWidget* m_stack;
    QVBoxLayout* m_labs = nullptr;
    QLabel* m_message;
    QLabel* m_title;
    QProgressBar* m_progress;
    QScrollArea* m_scroll;
    QPointer<LabStepView> m_view;
    QPushButton* m_back;
    QPushButton* m_next;
};

}  // namespace leafbench::ui
