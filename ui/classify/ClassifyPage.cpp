#include "ui/classify/ClassifyPage.h"

#include "engine/common/TextFile.h"
#include "engine/imaging/decode/ImageReader.h"
#include "ui/bridge/Session.h"
#include "ui/classify/AnswerView.h"
#include "ui/classify/PictureListCard.h"
#include "ui/classify/PictureListModel.h"
#include "ui/classify/SaliencyCard.h"
#include "ui/shared/PictureView.h"
#include "ui/shared/Pictures.h"
#include "ui/shared/TableView.h"
#include "ui/shared/files/ExportsFolder.h"
#include "ui/shared/runs/DatasetQuestion.h"
#include "ui/shared/runs/RunChoice.h"
#include "ui/words/ErrorText.h"

#include <QBuffer>

#include <utility>

namespace leafbench::ui {
namespace {

constexpr int displayMinSide = 1000;  ///< pixels of the shorter side for the screen; a larger JPEG is decoded smaller
constexpr int mostShown = 2000;       ///< pixels of the longer side for the screen

}  // namespace

struct ClassifyPage::Shown {
    QImage picture{};
    QSize fullSize{};
};

ClassifyPage::ClassifyPage(Session& session, QWidget* parent)
    : Page(tr("Classify a leaf"), tr("Drop pictures anywhere in this window, paste one, or open files"), parent),
      m_session(session),
      m_runChoice(new RunChoice(session, RunListModel::Show::Usable, "classifyRunChoice", tr("Run"))),
      m_intake(new PictureIntake(session.jobs(), this)),
      m_worker(new ClassifyWorker(this)),
      m_saliencyCard(new SaliencyCard),
      m_list(new PictureListCard),
      m_answer(new AnswerView),
      m_question(new DatasetQuestion(*this, session))
{
    makeHead();
    makeBody();
    connectIntake();
    connectWorker();
    connectSession();
    updateRuns();
    showWaiting();
    takeOffered();
    setCameras(installedCameras());
}

ClassifyPage::~ClassifyPage() = default;

void ClassifyPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    // Start the slowest step before there is a picture.
    useRun();
    buildFeatureBankIfIdle();
}

void ClassifyPage::classifyPaths(const QStringList& paths)
{
    clearMessage();
    useRun();
    m_chooseNext = true;
    m_intake->addPaths(paths, false);
    updateIdle();
}

void ClassifyPage::takeOffered()
{
    if (const QStringList paths = m_session.takeOfferedImages(); !paths.isEmpty())
        classifyPaths(paths);
}

void ClassifyPage::showAnswer(const Classification& answer, const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const quint64 id = m_list->model().addPasted(answer.image.section(u'/', -1), shrunk(picture, smallSide), bytes);
    m_list->model().setAnswers({{id, answer}});
    choose(id);
    updateList();
}

void ClassifyPage::addFiles(const std::vector<PictureFile>& files)
{
    const quint64 first = m_list->model().add(files);
    updateList();
    if (std::exchange(m_chooseNext, false))
        choose(first);
    feedWorker();
}

void ClassifyPage::endIntake(qint64 files)
{
    m_chooseNext = m_chooseNext && m_intake->busy();
    if (files == 0)
        showWarningText(tr("There is no file in that folder."));
    updateIdle();
}

void ClassifyPage::clearList()
{
    clearMessage();
    m_intake->cancel();
    m_list->model().clear();
    updateIdle();
}

/// After rows were added or removed.
void ClassifyPage::updateList()
{
    PictureListModel& model = m_list->model();
    m_list->setVisible(model.rowCount() > 1);
    if (m_chosen != 0 && !model.find(m_chosen))
        choose(m_list->chosenId());
    feedWorker();
}

void ClassifyPage::choose(quint64 id)
{
    const PictureRow* row = m_list->model().find(id);
    if (row && id == m_chosen)
        return;
    m_chosen = row ? id : 0;
    m_loading.cancel();
    ++m_pictureRequest;
    m_pictureComing = false;
    m_saliencyCard->clear();
    if (row) {
        m_list->choose(id);
        if (row->state != PictureState::Refused)
            loadPicture(row->source, row->name);
    }
    showRow();
    feedWorker();
    updateIdle();
}

void ClassifyPage::loadPicture(const PictureSource& source, const QString& name)
{
    m_pictureComing = true;
    m_loading = m_session.jobs().startSide<Shown>(
        this,
        [source](const JobContext& context) -> Result<Shown> {
            ImageReader reader;
            const auto bytes = source.read(reader);
            if (!bytes)
                return bytes.as<Shown>();
            if (!context.token.checkpoint())
                return Cancelled{};
            const Result<RgbImage> picture = decodeImage(*bytes, source.path, {.minSide = displayMinSide});
            if (!picture)
                return picture.as<Shown>();
            return Shown{shrunk(toQImage(*picture), mostShown), uprightSize(*bytes)};
        },
        [this, request = m_pictureRequest, id = source.id, name](Result<Shown> result) {
            if (request != m_pictureRequest)
                return;
            m_pictureComing = false;
            if (result) {
                m_saliencyCard->showPicture(result->picture, name, result->fullSize);
            } else if (result.failed()) {
                m_list->model().setAnswers({{id, result.error()}});
                showRow();
            }
            updateIdle();
        });
}

/// Shows what is known about the chosen picture.
void ClassifyPage::showRow()
{
    const PictureRow* row = m_list->model().find(m_chosen);
    if (!row || row->state == PictureState::Waiting) {
        showWaiting();
    } else if (row->refusal) {
        m_saliencyCard->setClasses({});
        m_answer->showText(shortReason(*row->refusal));
    } else {
        m_answer->showAnswer(*row->answer, m_featureBank ? m_featureBank->validImages : 0, m_runChoice->run(),
                             m_session.dataset().get());
        QStringList classes;
        for (const ClassProbability& item : row->answer->top)
            classes << item.className;
        m_saliencyCard->setClasses(classes);
        updateBankState();
    }
}

void ClassifyPage::showWaiting()
{
    if (m_runState == RunState::Failed)
        m_answer->showText(words::errorText(*m_runError));
    else if (m_runChoice->path().isEmpty())
        m_answer->showText(tr("There is no model to ask yet. Train one first; then the pictures are answered by themselves."));
    else if (m_chosen != 0)
        m_answer->showText(m_runState == RunState::Opening ? tr("Loading the model…") : tr("Looking at it…"));
    else
        m_answer->showText(tr("The five most likely classes of your picture will stand here."));
}

void ClassifyPage::showMap(const PictureMap& map)
{
    if (map.id != m_chosen || map.className != m_saliencyCard->requestedClass())
        return;
    if (map.outcome)
        m_saliencyCard->setMap(*map.outcome);
    else if (map.outcome.failed())
        m_saliencyCard->setNoMap(shortReason(map.outcome.error()));
}

bool ClassifyPage::idle() const
{
    if (m_intake->busy() || m_pictureComing)
        return false;
    const bool asks = m_runState == RunState::Opening || m_runState == RunState::Open;
    const PictureRow* row = m_list->model().find(m_chosen);
    return !row || !asks || row->state != PictureState::Waiting;
}

void ClassifyPage::updateIdle()
{
    const bool now = idle();
    if (now && !std::exchange(m_wasIdle, now))
        emit answered();
    m_wasIdle = now;
}

void ClassifyPage::exportTo(const QString& path)
{
    m_session.jobs().startSide<Ok>(
        this, [rows = m_list->model().rows(), path](const JobContext&) { return writeFile(path, PictureListModel::csv(rows)); },
        [this, path](Status result) {
            if (result)
                tellWritten(*this, tr("The list is in %1.").arg(path), path);
            else if (result.failed())
                showError(result.error());
        });
}

}  // namespace leafbench::ui
