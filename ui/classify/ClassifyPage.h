#pragma once

#include "ui/classify/ClassifyWorker.h"
#include "ui/classify/PictureIntake.h"
#include "ui/classify/camera/CameraSource.h"
#include "ui/shared/Page.h"

#include <QImage>
#include <QSet>

class QMimeData;
class QToolButton;

namespace leafbench::ui {

class AnswerView;
class Card;
class DatasetQuestion;
class FlowRow;
class SaliencyCard;
class PictureListCard;
class RunChoice;
class Session;

/// Classifies pictures with a run: dropped, pasted or opened, one or ten thousand. ClassifyPageLayout.cpp builds and connects the
/// widgets and accepts the pictures; ClassifyPageRun.cpp is about who answers: the run and its feature bank.
class ClassifyPage : public Page {
    Q_OBJECT
    /// No search runs, and the chosen picture is shown and, if a run is usable, classified.
    Q_PROPERTY(bool idle READ idle)
public:
    explicit ClassifyPage(Session& session, QWidget* parent = nullptr);
    ~ClassifyPage() override;

    void classifyFile(const QString& path) { classifyPaths({path}); }
    void classifyPaths(const QStringList& paths);  ///< files and folders
    /// Shows a picture with a known answer.
    void showAnswer(const Classification& answer, const QImage& picture);
    void paste();
    void setCameras(CameraMaker cameras);  ///< empty: no picture can be taken here
    void exportTo(const QString& path);    ///< the list, as CSV
    PictureListCard& list() { return *m_list; }
    SaliencyCard& saliencyCard() { return *m_saliencyCard; }
    bool idle() const;

signals:
    void answered();  ///< idle again

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
    void fitAnswer();
    void connectIntake();
    void connectWorker();
    void connectSession();
    bool take(const QMimeData& data);
    void takeOffered();
    void addFiles(const std::vector<PictureFile>& files);
    void endIntake(qint64 files);
    void openCamera();
    void openFiles();
    void openFolder();
    void clearList();

    void choose(quint64 id);
    void loadPicture(const PictureSource& source, const QString& name);
    void showRow();
    void showWaiting();
    void showMap(const PictureMap& map);
    void updateList();
    void updateIdle();

    void updateRuns();
    void chooseAnsweringRun();
    void useRun();
    void onOpened(const OpenedRun& opened);
    void feedWorker();
    void buildFeatureBank();
    void buildFeatureBankIfIdle();
    void onFeatureBank(const QString& runPath, const Result<FeatureBankPtr>& result);
    void updateBankState();

    Session& m_session;
    RunChoice* m_runChoice;
    PictureIntake* m_intake;
    ClassifyWorker* m_worker;
    SaliencyCard* m_saliencyCard;
    PictureListCard* m_list;
    AnswerView* m_answer;
    DatasetQuestion* m_question;
    Card* m_answerCard = nullptr;
    QToolButton* m_cameraButton = nullptr;
    CameraMaker m_cameras;
    FlowRow* m_row = nullptr;

    quint64 m_chosen = 0;       ///< id of the shown picture; 0: none
    bool m_chooseNext = false;  ///< choose the first of the next found pictures
    quint64 m_pictureRequest = 0;
    CancellationToken m_loading;
    bool m_pictureComing = false;
    bool m_wasIdle = true;

    RunState m_runState = RunState::Unasked;
    QString m_usedRun;  ///< path
    std::optional<Error> m_runError;
    FeatureBankPtr m_featureBank;   ///< of the run that is used
    QString m_bankRun;              ///< path; empty: this page builds no feature bank
    QSet<QString> m_attemptedRuns;  ///< the build started once without a request
    QString m_bankError;
};

}  // namespace leafbench::ui
