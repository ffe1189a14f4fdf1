#pragma once

#include "engine/runs/RunClassifier.h"
#include "ui/pages/Page.h"

#include <QImage>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QMimeData;
class QStackedWidget;

namespace leafbench::ui {

class Card;
class PictureView;
class ProbabilityBars;
class RunListModel;
class Session;

/// Asks a run about single pictures: dropped, pasted or opened.
class ClassifyPage : public Page {
    Q_OBJECT
    Q_PROPERTY(bool settled READ settled)
public:
    explicit ClassifyPage(Session& session, QWidget* parent = nullptr);
    ~ClassifyPage() override;

    void classifyFile(const QString& path);
    void classifyImage(const QImage& image);  ///< a pasted one
    void showAnswer(const Classification& answer, const QImage& picture, QSize size);
    void paste();
    bool busy() const { return m_busy; }
    bool settled() const { return !m_busy; }  ///< for pictures of the page

signals:
    void answered();  ///< or failed: the last picture asked about is done with

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Model;   // the run that is loaded, shared with the job that uses it
    struct Source;  // a path, or a pasted picture
    struct Answer;
    static Outcome<Answer> answer(const Source& source, const QString& runPath, Model& model, const JobContext& context);

    void makeHead();
    QWidget* makePictureCard();
    QWidget* makeAnswerCard();
    void classify(Source source);
    void take(quint64 request, const Outcome<Answer>& outcome);
    bool takeMime(const QMimeData* data);
    void openFile();
    void updateRuns();
    void chooseCurrent();
    void updateEmpty();
    QString runPath() const;

    Session& m_session;
    RunListModel* m_runs;
    QComboBox* m_runChoice;
    PictureView* m_picture;
    ProbabilityBars* m_bars;
    Card* m_pictureCard = nullptr;
    QStackedWidget* m_answers;
    QLabel* m_empty;
    QLabel* m_heading;
    QLabel* m_details;
    QLabel* m_unsure;
    std::shared_ptr<Model> m_model;
    std::unique_ptr<Source> m_last;  ///< asked about last; asked again when another run is chosen
    CancellationToken m_token;
    QString m_askedRun;  ///< path of the run that it was asked of
    quint64 m_lastRequest = 0;
    bool m_busy = false;
};

}  // namespace leafbench::ui
