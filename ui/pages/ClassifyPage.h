#pragma once

#include "ui/bridge/ClassifyWorker.h"
#include "ui/bridge/PictureIntake.h"
#include "ui/pages/Page.h"

#include <QImage>
#include <QSet>

class QComboBox;
class QMimeData;

namespace leafbench::ui {

class AnswerView;
class Card;
class LookCard;
class PictureListCard;
class RunListModel;
class Session;

/// Asks a run about pictures: dropped, pasted or opened, one or ten thousand.
class ClassifyPage : public Page {
    Q_OBJECT
    /// Nothing is looked for, and the chosen picture is shown and, where a run can be asked, answered.
    Q_PROPERTY(bool settled READ settled)
public:
    explicit ClassifyPage(Session& session, QWidget* parent = nullptr);
    ~ClassifyPage() override;

    void classifyFile(const QString& path) { classifyPaths({path}); }
    void classifyPaths(const QStringList& paths);  ///< files and folders
    /// A picture with an answer that is there already.
    void showAnswer(const Classification& answer, const QImage& picture);
    void paste();
    void exportTo(const QString& path);  ///< the list, as CSV
    PictureListCard& list() { return *m_list; }
    LookCard& look() { return *m_look; }
    bool settled() const;

signals:
    void answered();  ///< it is settled again

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Shown;  // a picture for the screen
    enum class RunState { Unasked, Opening, Open, Failed };

    void makeHead();
    void makeBody();
    void connectIntake();
    void connectWorker();
    void connectSession();
    bool take(const QMimeData& data);
    void takeOffered();
    void addFiles(const std::vector<PictureFile>& files);
    void endIntake(qint64 files);
    void openFiles();
    void openFolder();
    void clearList();

    void choose(quint64 id);
    void loadPicture(const PictureSource& source, const QString& name);
    void showRow();
    void showWaiting();
    void showMap(const PictureMap& map);
    void updateList();
    void updateSettled();

    void updateRuns();
    void chooseCurrent();
    void useRun();
    void takeOpened(const OpenedRun& opened);
    void feedWorker();
    void learn();
    void learnByItself();
    void takeReference(const QString& runPath, const Outcome<ReferencePtr>& outcome);
    void updateLearning();
    const Run* run() const;
    QString runPath() const;

    Session& m_session;
    RunListModel* m_runs;
    QComboBox* m_runChoice;
    PictureIntake* m_intake;
    ClassifyWorker* m_worker;
    LookCard* m_look;
    PictureListCard* m_list;
    AnswerView* m_answer;
    Card* m_answerCard = nullptr;

    quint64 m_chosen = 0;         ///< id of the picture that is shown; 0: none
    bool m_chooseNext = false;    ///< the first of what is found next
    quint64 m_pictureRequest = 0;
    CancellationToken m_loading;
    bool m_pictureComing = false;
    bool m_wasSettled = true;

    RunState m_runState = RunState::Unasked;
    QString m_usedRun;            ///< path
    std::optional<Error> m_runError;
    ReferencePtr m_reference;     ///< of the run that is used
    QString m_learningRun;        ///< path; empty: no reference is being made by this page
    QSet<QString> m_triedRuns;    ///< whose reference was begun once without being asked for
    QString m_learnTrouble;
};

}  // namespace leafbench::ui
