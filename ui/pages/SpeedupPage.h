#pragma once

#include "engine/speedup/SpeedupStudy.h"
#include "ui/pages/Page.h"
#include "ui/widgets/StudyExportButton.h"

#include <memory>

class QStackedWidget;

namespace leafbench::ui {

class Session;
class SpeedupFeed;
class SpeedupForm;
class SpeedupView;
class StudyChoice;

/// The speedup lab: measures one workload at several worker counts and shows what came of it, live; shows earlier
/// studies; exports them; and lets a class guess the curve before it is revealed.
class SpeedupPage : public Page {
    Q_OBJECT
    /// The newest stored study is shown, or there is none.
    Q_PROPERTY(bool settled READ settled)
public:
    explicit SpeedupPage(Session& session, QWidget* parent = nullptr);

    SpeedupForm& form() { return *m_form; }
    SpeedupView& view() { return *m_view; }
    bool settled() const { return m_settled; }

    void measure();  ///< nothing happens without a dataset, with wrong counts, or while another job runs
    void showStudy(std::shared_ptr<const SpeedupStudy> study);
    void openStored(const QString& path);
    void setLecture(bool lecture);
    void setGuessing(bool guessing);  ///< false reveals what was measured
    void exportTo(const QString& folder, StudyExportButton::What what);  ///< into a folder that is made when missing

private:
    void makeHead();
    QWidget* makeForm();
    void connectSession();
    void takeNews();
    void end(const Outcome<SpeedupStudy>& outcome);
    void endWithWords(const Outcome<SpeedupStudy>& outcome);
    void updateState();
    void updateButtons();
    QString sentence() const;

    Session& m_session;
    SpeedupForm* m_form;
    SpeedupView* m_view;
    QStackedWidget* m_pages;
    StudyChoice* m_choice;
    StudyExportButton* m_export = nullptr;
    QPushButton* m_lectureButton = nullptr;
    QPushButton* m_guess = nullptr;
    QPushButton* m_reveal = nullptr;
    QPushButton* m_measure = nullptr;
    std::shared_ptr<SpeedupFeed> m_feed;  ///< null: nothing of this page is measured now
    QString m_running;                    ///< "8 workers, repeat 2 of 3"
    quint64 m_lastOpen = 0;
    bool m_begun = false;                 ///< the study that is shown is the one measured last
    bool m_lecture = false;
    bool m_settled = false;
};

}  // namespace leafbench::ui
