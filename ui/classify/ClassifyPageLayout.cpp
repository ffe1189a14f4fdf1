#include "ui/classify/ClassifyPage.h"

#include "ui/bridge/Session.h"
#include "ui/classify/AnswerView.h"
#include "ui/classify/PictureListCard.h"
#include "ui/classify/PictureListModel.h"
#include "ui/classify/SaliencyCard.h"
#include "ui/classify/camera/CameraDialog.h"
#include "ui/shared/PictureView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/files/ExportsFolder.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/shared/runs/RunChoice.h"
#include "ui/theme/Theme.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int answerWidth = 376;
constexpr int narrowAnswerWidth = 328;
constexpr int narrowPage = 1000;

}  // namespace

void ClassifyPage::makeHead()
{
    addHeadWidget(m_runChoice);
    QPushButton* pasteButton = addButton(tr("Paste"));
    QPushButton* folder = addButton(tr("Fol&der…"));
    QPushButton* open = addPrimaryButton(tr("&Open images…"));
    m_cameraButton = m_saliencyCard->addTool(tr("Ta&ke a picture\u2026"), tr("Take a picture with a camera of this machine"));
    m_cameraButton->setObjectName(QStringLiteral("takeAPicture"));
    m_cameraButton->hide();
    connect(m_cameraButton, &QToolButton::clicked, this, &ClassifyPage::openCamera);
    connect(pasteButton, &QPushButton::clicked, this, &ClassifyPage::paste);
    connect(folder, &QPushButton::clicked, this, &ClassifyPage::openFolder);
    connect(open, &QPushButton::clicked, this, &ClassifyPage::openFiles);
    connect(m_runChoice, &RunChoice::chosen, &m_session, &Session::setCurrentRun);
    auto* pasteKey = new QShortcut(QKeySequence::Paste, this);
    pasteKey->setWhatsThis(tr("Paste a picture"));
    pasteKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, this, &ClassifyPage::paste);
}

void ClassifyPage::makeBody()
{
    auto* note = new QLabel(tr("A tool to study with: it knows single leaves photographed one by one, and no others. Not "
                               "advice for a farm."));
    note->setProperty("role", "muted");
    note->setWordWrap(true);
    m_answerCard = new Card(tr("Answer"));
    m_answerCard->body()->addWidget(m_answer, 1);
    m_answerCard->body()->addWidget(note);

    m_saliencyCard->view().setEmptyText(
        tr("Drop pictures of leaves here, or a folder of them; paste one with Ctrl+V, or press Open images"));
    auto* pictures = new QWidget;
    QVBoxLayout* left = makeColumn(pictures, 16);
    left->addWidget(m_saliencyCard, 5);
    left->addWidget(m_list, 4);
    m_row = new FlowRow(16);
    m_row->addWidget(pictures, 1);
    m_row->setAloneHeight(420);
    m_row->addWidget(m_answerCard);
    m_row->setAloneHeight(420);
    body()->addWidget(m_row, 1);
    fitAnswer();
    m_list->hide();
    setAcceptDrops(true);
}

void ClassifyPage::fitAnswer()
{
    m_row->setColumn(width() < Theme::instance().textPixels(narrowPage) ? narrowAnswerWidth : answerWidth);
}

void ClassifyPage::resizeEvent(QResizeEvent* event)
{
    fitAnswer();
    Page::resizeEvent(event);
}

void ClassifyPage::paste()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (!data || !take(*data))
        showWarningText(tr("The clipboard holds no picture. Copy one, or picture files, and paste again."));
}

/// False if the data holds nothing for this page.
bool ClassifyPage::take(const QMimeData& data)
{
    clearMessage();
    m_chooseNext = true;
    useRun();
    const PictureIntake::Kind kind = m_intake->take(data);
    if (kind == PictureIntake::Kind::Remote)
        showWarningText(tr("That picture lies on the web, and Leafbench fetches nothing from there. Copy the picture itself in the "
                           "browser (Copy image), then press Ctrl+V here."));
    updateIdle();
    return kind != PictureIntake::Kind::Nothing;
}

void ClassifyPage::openFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open images"), {},
                                                            tr("Pictures (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif "
                                                               "*.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;All files (*)"));
    if (!paths.isEmpty())
        classifyPaths(paths);
}

void ClassifyPage::openFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Classify all pictures of a folder"));
    if (!path.isEmpty())
        classifyPaths({path});
}

void ClassifyPage::setCameras(CameraMaker cameras)
{
    m_cameras = std::move(cameras);
    m_cameraButton->setVisible(static_cast<bool>(m_cameras));
}

void ClassifyPage::openCamera()
{
    auto* dialog = new CameraDialog(m_cameras(), this);
    connect(dialog, &CameraDialog::taken, this, [this](const QImage& picture) {
        clearMessage();
        m_chooseNext = true;
        useRun();
        m_intake->takeImage(picture, tr("Picture of %1").arg(words::dateAndTime(QDateTime::currentDateTime())));
        updateIdle();
    });
    dialog->open();
}

void ClassifyPage::dragEnterEvent(QDragEnterEvent* event)
{
    // Details are checked on the drop: ten thousand names take a while to arrive.
    if (!event->mimeData()->hasUrls() && !event->mimeData()->hasImage())
        return;
    event->acceptProposedAction();
    m_saliencyCard->view().setDropHint(true);
}

void ClassifyPage::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_saliencyCard->view().setDropHint(false);
    Page::dragLeaveEvent(event);
}

void ClassifyPage::dropEvent(QDropEvent* event)
{
    m_saliencyCard->view().setDropHint(false);
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void ClassifyPage::connectIntake()
{
    connect(m_intake, &PictureIntake::found, this, &ClassifyPage::addFiles);
    connect(m_intake, &PictureIntake::pasted, this, [this](const QString& name, const QImage& small, const QByteArray& bytes) {
        choose(m_list->model().addPasted(name.isEmpty() ? tr("Pasted picture") : name, small, bytes));
        m_chooseNext = false;
        updateList();
    });
    connect(m_intake, &PictureIntake::datasetFound, this, [this](const QString& folder) {
        m_session.requestPage(QStringLiteral("explore"));
        m_session.openDataset(folder);
    });
    connect(m_intake, &PictureIntake::studyFound, this, [this](const QString& file) {
        m_session.requestPage(QStringLiteral("tune"));
        m_session.offerStudy(file);
    });
    connect(m_intake, &PictureIntake::ended, this, &ClassifyPage::endIntake);
}

void ClassifyPage::connectWorker()
{
    connect(m_worker, &ClassifyWorker::opened, this, &ClassifyPage::onOpened);
    connect(m_worker, &ClassifyWorker::answered, this, [this](const QList<PictureAnswer>& answers) {
        m_list->model().setAnswers(answers);
        feedWorker();
        const bool about = std::any_of(answers.begin(), answers.end(), [this](const PictureAnswer& a) { return a.id == m_chosen; });
        if (about)
            showRow();
        updateIdle();
        buildFeatureBankIfIdle();
    });
    connect(m_worker, &ClassifyWorker::mapped, this, &ClassifyPage::showMap);
    const auto threads = [this] { m_worker->setThreads(m_session.jobs().mainRunning() ? 1 : 0); };
    const auto jobChanged = [this, threads] {
        threads();
        updateBankState();
        buildFeatureBankIfIdle();
    };
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, jobChanged);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, jobChanged);
    threads();
    connect(m_saliencyCard, &SaliencyCard::mapRequested, this, [this] {
        if (const PictureRow* row = m_list->model().find(m_chosen); row && m_runState == RunState::Open)
            m_worker->requestMap(row->source, m_saliencyCard->requestedClass());
    });
}

void ClassifyPage::connectSession()
{
    connect(m_runChoice, &RunChoice::runsListed, this, &ClassifyPage::updateRuns);
    connect(&m_session, &Session::answeringRunChosen, this, &ClassifyPage::chooseAnsweringRun);
    connect(&m_session, &Session::datasetChanged, this, &ClassifyPage::chooseAnsweringRun);
    connect(&m_session, &Session::imagesOffered, this, &ClassifyPage::takeOffered);
    connect(m_list, &PictureListCard::chosen, this, &ClassifyPage::choose);
    connect(m_list, &PictureListCard::clearRequested, this, &ClassifyPage::clearList);
    connect(m_list, &PictureListCard::exportRequested, this, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Export the list"), exportsPath(QStringLiteral("answers"), QStringLiteral("csv")), tr("Tables (*.csv)"));
        if (!path.isEmpty())
            exportTo(path);
    });
    connect(&m_list->model(), &QAbstractItemModel::rowsRemoved, this, &ClassifyPage::updateList);
    connect(&m_list->model(), &QAbstractItemModel::modelReset, this, &ClassifyPage::updateList);
    connect(m_answer, &AnswerView::buildFeatureBankRequested, this, &ClassifyPage::buildFeatureBank);
}

}  // namespace leafbench::ui
