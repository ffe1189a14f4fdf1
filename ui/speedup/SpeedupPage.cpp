#include "ui/speedup/SpeedupPage.h"

#include "engine/exchange/SpeedupExport.h"
#include "engine/speedup/SpeedupProcess.h"
#include "ui/bridge/Session.h"
#include "ui/plots/LiveMachineCard.h"
#include "ui/plots/speedup/SpeedupPlot.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/StudyChoice.h"
#include "ui/speedup/PaperButton.h"
#include "ui/speedup/SpeedupFeed.h"
#include "ui/speedup/SpeedupForm.h"
#include "ui/speedup/SpeedupTableModel.h"
#include "ui/speedup/SpeedupView.h"
#include "ui/theme/StyleSheet.h"
#include "ui/words/ErrorText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr double lectureScale = 1.6;

std::vector<StudyItem> storedStudies(const QString& dir)
{
    std::vector<StudyItem> items;
    for (const SpeedupStudy& study : listStudies(dir))
        items.push_back({studyName(study), study.path});
    return items;
}

}  // namespace

SpeedupPage::SpeedupPage(Session& session, QWidget* parent)
    : Page(tr("Speedup lab"), {}, parent),
      m_session(session),
      m_form(new SpeedupForm),
      m_view(new SpeedupView),
      m_pages(new QStackedWidget),
      m_choice(new StudyChoice(session.jobs(), [dir = studiesDirOf(session.runsDir())] { return storedStudies(dir); }))
{
    makeHead();
    body()->addWidget(makeForm());
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(new EmptyState(QStringLiteral("folder"), tr("Nothing to measure on yet"),
                                      tr("Open a dataset in Explore, or drop its folder anywhere in this window.")));
    m_pages->addWidget(new EmptyState(QStringLiteral("speedup"), tr("Ready to measure"),
                                      tr("Choose what and with how many workers, then press Measure: the same work is timed at "
                                         "each count, and the curves grow here.")));
    m_pages->addWidget(scroll);
    body()->addWidget(m_pages, 1);
    m_view->results().header()->addWidget(new PaperButton(session.jobs(), studiesDirOf(session.runsDir())));
    connectSession();
    updateState();
    m_choice->refresh();
}

void SpeedupPage::makeHead()
{
    addHeadWidget(m_choice);
    m_export = new StudyExportButton;
    m_export->setObjectName(QStringLiteral("exportStudy"));
    addHeadWidget(m_export);
    m_lectureButton = addButton(tr("Lecture"));
    m_lectureButton->setObjectName(QStringLiteral("lecture"));
    m_lectureButton->setCheckable(true);
    m_lectureButton->setToolTip(tr("Large type, and a guess before the measurement is revealed (Ctrl+L)"));
    m_measure = addPrimaryButton(tr("Measure"));
    m_measure->setObjectName(QStringLiteral("measure"));

    connect(m_choice, &StudyChoice::chosen, this, &SpeedupPage::openStored);
    connect(m_choice, &StudyChoice::listed, this, [this](const QString& newest) {
        // A running study is shown from its events, not from its file.
        m_idle = m_feed || m_view->study() || newest.isEmpty();
        if (!m_idle)
            openStored(newest);
        updateState();
    });
    connect(m_export, &StudyExportButton::chosen, this, &SpeedupPage::exportTo);
    connect(m_export, &StudyExportButton::copyRequested, this,
            [this] { QApplication::clipboard()->setText(tableText(m_view->table())); });
    connect(m_lectureButton, &QPushButton::toggled, this, &SpeedupPage::setLecture);
    connect(m_measure, &QPushButton::clicked, this, &SpeedupPage::measure);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    connect(key, &QShortcut::activated, m_lectureButton, &QPushButton::toggle);
}

QWidget* SpeedupPage::makeForm()
{
    m_guess = new QPushButton(tr("Predict first"));
    m_guess->setObjectName(QStringLiteral("predictFirst"));
    m_guess->setToolTip(tr("Hide what was measured, and draw your own guess of the curve"));
    m_reveal = new QPushButton(tr("Reveal"));
    m_reveal->setObjectName(QStringLiteral("reveal"));
    m_reveal->setToolTip(tr("Show what was measured over the guess"));
    auto* row = qobject_cast<QHBoxLayout*>(m_form->fields()->layout());
    row->addWidget(m_guess);
    row->addWidget(m_reveal);
    connect(m_guess, &QPushButton::clicked, this, [this] { setGuessing(true); });
    connect(m_reveal, &QPushButton::clicked, this, [this] { setGuessing(false); });
    connect(m_form, &SpeedupForm::changed, this, [this] {
        // A guess is about the next measurement.
        if (m_view->guessing() && m_form->isValid() && !m_feed)
            setGuessing(true);
        updateState();
    });
    return m_form;
}

void SpeedupPage::connectSession()
{
    connect(&m_session, &Session::datasetChanged, this, &SpeedupPage::updateState);
    connect(&m_session.resources(), &ResourceFeed::sampled, this, [this](const ResourceSample& sample) {
        if (m_feed)
            m_view->machine().add(sample);
    });
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &SpeedupPage::updateState);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &SpeedupPage::updateState);
}

void SpeedupPage::measure()
{
    if (!m_session.dataset() || !m_form->isValid() || m_session.jobs().mainRunning())
        return;
    clearMessage();
    SpeedupOptions options = m_form->options();
    options.data = m_session.dataset()->root;
    ++m_lastOpen;
    m_begun = false;
    m_view->machine().begin();
    m_view->machine().setVisible(!m_view->guessing());
    m_feed = SpeedupFeed::make();
    connect(m_feed.get(), &SpeedupFeed::eventsArrived, this, &SpeedupPage::handleEvents, Qt::QueuedConnection);
    m_session.jobs().startMain<SpeedupStudy>(
        tr("Measuring"), this,
        [feed = m_feed, options, dir = studiesDirOf(m_session.runsDir())](const JobContext& context) {
            return measureInProcess(options, dir, *feed, context);
        },
        [this](Result<SpeedupStudy> result) { end(result); });
    updateState();
}

void SpeedupPage::handleEvents()
{
    if (!m_feed)
        return;
    const SpeedupEvents events = m_feed->take();
    if (events.study) {
        m_running.clear();
        m_begun = true;
        showStudy(std::make_shared<const SpeedupStudy>(*events.study));
    }
    if (events.running && m_view->study()) {
        m_running = tr("%1 %2, repeat %3 of %4")
                        .arg(*events.running)
                        .arg(workersWord(m_view->study()->options.workload).toLower())
                        .arg(events.repeat + 1)
                        .arg(m_view->study()->options.repeats);
        m_view->setRunning(events.running);
    }
    updateState();
}

void SpeedupPage::end(const Result<SpeedupStudy>& result)
{
    handleEvents();
    m_feed.reset();
    m_running.clear();
    m_view->setRunning({});
    if (result)
        showStudy(std::make_shared<const SpeedupStudy>(*result));
    endWithWords(result);
    m_choice->refresh();
    updateState();
}

void SpeedupPage::endWithWords(const Result<SpeedupStudy>& result)
{
    const SpeedupStudy* study = m_view->study();
    const bool kept = m_begun && study && !study->measurements.empty();
    if (result.failed())
        showErrorText(kept ? tr("%1 What was measured before is kept.").arg(words::errorText(result.error()))
                           : words::errorText(result.error()));
    else if (result.cancelled())
        showWarningText(kept ? tr("Measuring stopped. What was measured is kept and shown.")
                             : tr("Measuring stopped before the first measurement ended."));
}

void SpeedupPage::showStudy(std::shared_ptr<const SpeedupStudy> study)
{
    m_view->showStudy(std::move(study));
    if (m_view->study())
        m_choice->select(m_view->study()->path);
    updateState();
}

void SpeedupPage::openStored(const QString& path)
{
    clearMessage();
    const quint64 open = ++m_lastOpen;
    m_session.jobs().startSide<SpeedupStudy>(
        this, [path](const JobContext&) { return openStudy(path); },
        [this, open](Result<SpeedupStudy> result) {
            // Another one was chosen, or a measurement started, meanwhile.
            if (open != m_lastOpen)
                return;
            m_idle = true;
            if (result.failed())
                showError(result.error());
            if (!result)
                return;
            m_view->machine().putAway();
            m_form->setOptions(result->options);
            showStudy(std::make_shared<const SpeedupStudy>(std::move(result).value()));
        });
}

void SpeedupPage::setLecture(bool lecture)
{
    m_lecture = lecture;
    m_lectureButton->setChecked(lecture);
    setStyleSheet(lecture ? lectureStyleSheet() : QString());
    m_view->setScale(lecture ? lectureScale : 1);
    m_form->setLecture(lecture);
    m_choice->setVisible(!lecture);
    m_export->setVisible(!lecture);
    if (!lecture)
        m_view->forgetGuess();
    updateState();
}

void SpeedupPage::setGuessing(bool guessing)
{
    if (guessing) {
        const SpeedupOptions options = m_form->options();
        m_view->beginGuess(options.workload, m_form->isValid() ? options.workers : defaultWorkerCounts(options.workload),
                           availableCores());
    } else {
        m_view->endGuess();
    }
    updateState();
}

QString SpeedupPage::sentence() const
{
    if (!m_running.isEmpty())
        return tr("Measuring: %1").arg(m_running);
    if (m_view->guessing())
        return tr("How much faster will it be? Draw your guess, then measure and reveal");
    if (m_view->study())
        return studySentence(*m_view->study());
    return tr("The same work with more and more workers: how much faster, and why no faster");
}

void SpeedupPage::updateState()
{
    const bool guessing = m_view->guessing();
    const bool hasStudy = m_view->study() != nullptr;
    m_pages->setCurrentIndex(hasStudy || guessing || m_feed ? 2 : m_session.dataset() ? 1 : 0);
    m_guess->setVisible(m_lecture && !guessing);
    m_reveal->setVisible(m_lecture && guessing);
    // A guess belongs to its workload.
    m_reveal->setEnabled(hasStudy && m_view->study()->options.workload == m_form->options().workload);
    updateButtons();
    setSentence(sentence());
}

void SpeedupPage::updateButtons()
{
    const bool busy = m_session.jobs().mainRunning();
    const bool hasData = m_session.dataset() != nullptr;
    m_measure->setText(m_feed ? tr("Measuring\u2026") : tr("Measure"));
    m_measure->setEnabled(!busy && hasData && m_form->isValid());
    m_measure->setToolTip(!hasData                 ? tr("Open a dataset in Explore first")
                              : busy && !m_feed    ? tr("Wait until the job below has ended")
                              : !m_form->isValid() ? tr("Set the worker counts right first")
                                                   : QString());
    m_form->setEnabled(!m_feed || m_lecture);
    m_choice->setEnabled(m_choice->count() > 0 && !m_feed);
    m_export->setEnabled(m_view->study() && !m_view->study()->measurements.empty());
}

void SpeedupPage::exportTo(const QString& folder, StudyExportButton::What what)
{
    if (!m_view->study())
        return;
    clearMessage();
    Status written = Ok{};
    if (what != StudyExportButton::What::Plots)
        written = exportStudy(*m_view->study(), folder);
    else if (!QDir().mkpath(folder))
        written = Error{.code = ErrorCode::NotWritable, .subject = folder};
    if (written && what != StudyExportButton::What::Tables)
        written = m_view->exportPlots(folder);
    if (written)
        showDoneText(tr("Exported to %1").arg(QDir::toNativeSeparators(folder)));
    else
        showErrorText(tr("The export is not complete. %1 The study itself is kept.").arg(words::errorText(written.error())));
}

}  // namespace leafbench::ui
