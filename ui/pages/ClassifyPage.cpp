#include "ui/pages/ClassifyPage.h"

#include "engine/common/TextFile.h"
#include "engine/imaging/ImageReader.h"
#include "ui/bridge/Session.h"
#include "ui/models/PictureListModel.h"
#include "ui/models/Pictures.h"
#include "ui/models/RunListModel.h"
#include "ui/widgets/AnswerView.h"
#include "ui/widgets/LookCard.h"
#include "ui/widgets/PictureListCard.h"
#include "ui/widgets/PictureView.h"
#include "ui/widgets/TableView.h"
#include "ui/words/Words.h"

#include <QBuffer>
#include <QComboBox>

#include <utility>

namespace leafbench::ui {
namespace {

constexpr int enoughShown = 1000;  ///< pixels of the shorter side that the screen needs; a larger JPEG is decoded smaller
constexpr int mostShown = 2000;    ///< of the longer side that are kept
constexpr int smallSide = 96;
constexpr std::size_t askedAhead = 8;  ///< pictures that the worker knows of beforehand

}  // namespace

struct ClassifyPage::Shown {
    QImage picture{};
    QSize fullSize{};
};

ClassifyPage::ClassifyPage(Session& session, QWidget* parent)
    : Page(tr("Classify a leaf"), tr("Drop pictures anywhere in this window, paste one, or open files"), parent)
    , m_session(session)
    , m_runs(new RunListModel(RunListModel::Show::Usable, this))
    , m_runChoice(new QComboBox)
    , m_intake(new PictureIntake(session.jobs(), this))
    , m_worker(new ClassifyWorker(this))
    , m_look(new LookCard)
    , m_list(new PictureListCard(session.jobs()))
    , m_answer(new AnswerView(session.jobs()))
{
    makeHead();
    makeBody();
    connectIntake();
    connectWorker();
    connectSession();
    updateRuns();
    showWaiting();
    takeOffered();
}

ClassifyPage::~ClassifyPage() = default;

void ClassifyPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    // What takes longest before a first answer begins before there is a picture.
    useRun();
    learnByItself();
}

void ClassifyPage::classifyPaths(const QStringList& paths)
{
    clearMessage();
    useRun();
    m_chooseNext = true;
    m_intake->takePaths(paths, false);
    updateSettled();
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
    updateSettled();
}

void ClassifyPage::clearList()
{
    m_intake->cancel();
    m_list->model().clear();
    updateSettled();
}

/// After rows came or went.
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
    m_look->clear();
    if (row) {
        m_list->choose(id);
        if (row->state != PictureState::Refused)
            loadPicture(row->source, row->name);
    }
    showRow();
    feedWorker();
    updateSettled();
}

void ClassifyPage::loadPicture(const PictureSource& source, const QString& name)
{
    m_pictureComing = true;
    m_loading = m_session.jobs().startSide<Shown>(
        this,
        [source](const JobContext& context) -> Outcome<Shown> {
            ImageReader reader;
            const auto bytes = source.read(reader);
            if (!bytes)
                return bytes.as<Shown>();
            if (!context.token.checkpoint())
                return Cancelled{};
            const Outcome<RgbImage> picture = decodeImage(*bytes, source.path, {.enoughSide = enoughShown});
            if (!picture)
                return picture.as<Shown>();
            return Shown{shrunk(toQImage(*picture), mostShown), uprightSize(*bytes)};
        },
        [this, request = m_pictureRequest, id = source.id, name](Outcome<Shown> outcome) {
            if (request != m_pictureRequest)
                return;
            m_pictureComing = false;
            if (outcome) {
                m_look->showPicture(outcome->picture, name, outcome->fullSize);
            } else if (outcome.failed()) {
                m_list->model().setAnswers({{id, outcome.error()}});
                showRow();
            }
            updateSettled();
        });
}

/// What is known of the chosen picture.
void ClassifyPage::showRow()
{
    const PictureRow* row = m_list->model().find(m_chosen);
    if (!row || row->state == PictureState::Waiting) {
        showWaiting();
    } else if (row->refusal) {
        m_look->setClasses({});
        m_answer->showText(shortReason(*row->refusal));
    } else {
        const Run* asked = run();
        const EpochRecord* best = asked ? asked->best() : nullptr;
        m_answer->showAnswer(*row->answer, m_reference ? m_reference->validImages : 0,
                             best ? tr("This run was right on %1 of its validation images.").arg(words::percent(best->validAccuracy))
                                  : QString());
        QStringList classes;
        for (const ClassProbability& item : row->answer->top)
            classes << item.className;
        m_look->setClasses(classes);
        updateLearning();
    }
}

void ClassifyPage::showWaiting()
{
    if (m_runState == RunState::Failed)
        m_answer->showText(words::errorText(*m_runError));
    else if (runPath().isEmpty())
        m_answer->showText(tr("There is no model to ask yet. Train one first; then the pictures are answered by themselves."));
    else if (m_chosen != 0)
        m_answer->showText(m_runState == RunState::Opening ? tr("Loading the model…") : tr("Looking at it…"));
    else
        m_answer->showText(tr("The five most likely classes of your picture will stand here."));
}

void ClassifyPage::showMap(const PictureMap& map)
{
    if (map.id != m_chosen || map.className != m_look->lookedFor())
        return;
    if (map.outcome)
        m_look->setMap(*map.outcome);
    else if (map.outcome.failed())
        m_look->setNoMap(shortReason(map.outcome.error()));
}

bool ClassifyPage::settled() const
{
    if (m_intake->busy() || m_pictureComing)
        return false;
    const bool asks = m_runState == RunState::Opening || m_runState == RunState::Open;
    const PictureRow* row = m_list->model().find(m_chosen);
    return !row || !asks || row->state != PictureState::Waiting;
}

void ClassifyPage::updateSettled()
{
    const bool now = settled();
    if (now && !std::exchange(m_wasSettled, now))
        emit answered();
    m_wasSettled = now;
}

void ClassifyPage::exportTo(const QString& path)
{
    m_session.jobs().startSide<Done>(
        this, [rows = m_list->model().rows(), path](const JobContext&) { return writeFile(path, PictureListModel::csv(rows)); },
        [this, path](Outcome<Done> outcome) {
            if (outcome)
                showDoneText(tr("The list is in %1.").arg(path));
            else if (outcome.failed())
                showError(outcome.error());
        });
}

void ClassifyPage::updateRuns()
{
    m_runs->setRuns(m_session.runs());
    m_runChoice->setEnabled(m_runs->rowCount() > 0);
    chooseCurrent();
}

void ClassifyPage::chooseCurrent()
{
    m_runChoice->setCurrentIndex(m_runs->rowOf(m_session.currentRun()));
    if (isVisible() || m_list->model().rowCount() > 0)
        useRun();
    showRow();
    updateSettled();
}

/// Loads the chosen run, if it is not loaded; another model, other answers.
void ClassifyPage::useRun()
{
    const QString path = runPath();
    if (path == m_usedRun && m_runState != RunState::Failed && m_runState != RunState::Unasked)
        return;
    const bool another = path != std::exchange(m_usedRun, path);
    m_runState = path.isEmpty() ? RunState::Unasked : RunState::Opening;
    m_runError.reset();
    m_learnTrouble.clear();
    m_reference.reset();
    m_worker->setRun(path);
    if (another) {
        m_list->model().forgetAnswers();
        showRow();
    }
    updateSettled();
}

void ClassifyPage::takeOpened(const OpenedRun& opened)
{
    m_runState = opened.error ? RunState::Failed : RunState::Open;
    m_runError = opened.error;
    m_reference = opened.reference;
    if (opened.error && m_list->model().rowCount() > 0)
        showError(*opened.error);
    feedWorker();
    showRow();
    updateSettled();
}

void ClassifyPage::feedWorker()
{
    if (m_runState == RunState::Open)
        m_worker->want(m_list->model().waiting(askedAhead, m_chosen));
}

const Run* ClassifyPage::run() const
{
    return m_runs->find(runPath());
}

QString ClassifyPage::runPath() const
{
    return m_runChoice->currentData(RunListModel::PathRole).toString();
}

void ClassifyPage::learn()
{
    const QString path = m_usedRun;
    if (path.isEmpty() || m_session.jobs().mainRunning())
        return;
    m_learnTrouble.clear();
    m_learningRun = path;
    m_triedRuns << path;
    m_session.jobs().startMain<ReferencePtr>(
        tr("Learning what this model knows"), this, [path](const JobContext& context) { return prepareReference(path, context); },
        [this, path](Outcome<ReferencePtr> outcome) { takeReference(path, outcome); });
}

/// Once a run, when its training is over, somebody uses it and nothing else runs.
void ClassifyPage::learnByItself()
{
    const Run* asked = run();
    const PictureRow* row = m_list->model().find(m_chosen);
    const bool free = isVisible() && !m_session.jobs().mainRunning() && row && row->answer;
    if (free && asked && isOver(asked->state) && m_runState == RunState::Open && !m_reference && !m_triedRuns.contains(m_usedRun))
        learn();
}

void ClassifyPage::takeReference(const QString& runPath, const Outcome<ReferencePtr>& outcome)
{
    m_learningRun.clear();
    if (runPath != m_usedRun)
        return;
    if (outcome) {
        m_reference = *outcome;
        m_worker->setReference(m_reference);
        m_list->model().forgetAnswers();
        feedWorker();
    } else if (outcome.failed()) {
        m_learnTrouble = words::errorText(outcome.error());
    }
    updateLearning();
    updateSettled();
}

void ClassifyPage::updateLearning()
{
    using Learning = AnswerView::Learning;
    const bool open = m_runState == RunState::Open;
    const Learning learning = !open             ? Learning::None
        : m_reference                           ? Learning::Done
        : m_learningRun == m_usedRun            ? Learning::Running
        : m_session.jobs().mainRunning()        ? Learning::None
                                                : Learning::Wanted;
    m_answer->setLearning(learning, m_learnTrouble);
}

}  // namespace leafbench::ui
