#pragma once

#include "engine/speedup/SpeedupStudy.h"
#include "ui/shared/Page.h"
#include "ui/speedup/StudyExportButton.h"

#include <memory>

class QStackedWidget;

namespace leafbench::ui {

class Session;
class SpeedupFeed;
class SpeedupForm;
class SpeedupView;
class StudyChoice;

/// The speedup lab: measures a workload at several worker counts with live results; shows and exports earlier studies; lets a class
/// guess the curve before it is revealed.
class SpeedupPage : public Page {
    Q_OBJECT
    /// The newest stored study is shown, or there is none.
    Q_PROPERTY(bool idle READ idle)
public:
    explicit SpeedupPage(Session& session, QWidget* parent = nullptr);

    SpeedupForm& form() { return *m_form; }
    SpeedupView& view() { return *m_view; }
    bool idle() const { return m_idle; }

    void measure();  ///< no effect without a dataset, with wrong counts, or while another job runs
    void showStudy(std::shared_ptr<const SpeedupStudy> study);
    void openStored(const QString& path);
    void setLecture(bool lecture);
    void setGuessing(bool guessing);                                     ///< false reveals the measurements
    void exportTo(const QString& folder, StudyExportButton::What what);  ///< into a folder, created if missing

private:
    void makeHead();
    QWidget* makeForm();
    void connectSession();
    void handleEvents();
    void end(const Result<SpeedupStudy>& result);
    void endWithWords(const Result<SpeedupStudy>& result);
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
    std::shared_ptr<SpeedupFeed> m_feed;  ///< null: this page measures nothing now
    QString m_running;                    ///< "8 workers, repeat 2 of 3"
    quint64 m_lastOpen = 0;
    bool m_begun = false;  ///< the shown study is the last measured one
    bool m_lecture = false;
    bool m_idle = false;
};

}  // namespace leafbench::ui
