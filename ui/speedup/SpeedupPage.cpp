#include "ui/speedup/SpeedupPage.h"

#include "engine/estimate/Forecast.h"
#include "engine/exchange/SpeedupExport.h"
#include "engine/speedup/SpeedupProcess.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterChoice.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/plots/LiveMachineCard.h"
#include "ui/plots/speedup/SpeedupPlot.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/StudyChoice.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/files/ExportsFolder.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/speedup/PaperDialog.h"
#include "ui/speedup/SpeedupForm.h"
#include "ui/speedup/SpeedupTableModel.h"
#include "ui/speedup/SpeedupView.h"
#include "ui/theme/StyleSheet.h"
#include "ui/words/ErrorText.h"
#include "ui/words/SpeedupText.h"
#include "ui/words/SpeedupWords.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr double lectureScale = 1.6;

}  // namespace

SpeedupPage::SpeedupPage(Session& session, QWidget* parent)
    : FeedPage(session, tr("Speedup lab"), parent),
      m_form(new SpeedupForm),
      m_view(new SpeedupView),
      m_pages(new QStackedWidget),
      m_choice(new StudyChoice(session.jobs(), StudyChoice::studiesIn(studiesDirOf(session.runsDir()), listStudies, studyName)))
{
    m_idle = false;
    setQueuesOwn(true);
    makeHead();
    makeForm();
    m_pages->addWidget(makeNoDataset(tr("Nothing to measure on yet")));
    m_pages->addWidget(new EmptyState(QStringLiteral("speedup"), tr("Ready to measure"),
                                      tr("Choose what and with how many workers, then press Measure: the same work is timed at "
                                         "each count, and the curves grow here.")));
    m_pages->addWidget(makeScroll(m_view));
    body()->addWidget(m_form);
    body()->addWidget(m_pages, 1);
    m_view->results().header()->addWidget(makePaperButton(session.jobs(), studiesDirOf(session.runsDir())));
    updateState();
    m_choice->refresh();
}

void SpeedupPage::makeHead()
{
    addHeadWidget(m_choice);
    m_export = addButton(tr("Export"), "exportStudy");
    makeExportMenu();
    m_lectureButton
        = addButton(tr("Lecture"), "lecture", tr("Large type, and a guess before the measurement is revealed (Ctrl+L)"));
    m_lectureButton->setCheckable(true);
    m_cluster = std::make_unique<ClusterStart>(*this, m_session, [this] { updateState(); });
    addStart("measure", [this] { measure(); });
    connectCluster();
    connect(m_choice, &StudyChoice::chosen, this, [this](const QString& path) {
        m_cluster->leave();
        openStored(path);
    });
    connect(m_choice, &StudyChoice::listed, this, [this](const QString& newest) {
        // A running study is shown from its events, not from its file.
        m_idle = running() || m_view->study() || newest.isEmpty();
        if (!m_idle)
            openStored(newest);
        updateState();
    });
    connect(m_lectureButton, &QPushButton::toggled, this, &SpeedupPage::setLecture);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    key->setWhatsThis(tr("Lecture"));
    connect(key, &QShortcut::activated, m_lectureButton, &QPushButton::toggle);
    m_leaveLecture = new QShortcut(Qt::Key_Escape, this);
    m_leaveLecture->setEnabled(false);
    connect(m_leaveLecture, &QShortcut::activated, this, [this] { setLecture(false); });
}

/// First the content, then a folder.
void SpeedupPage::makeExportMenu()
{
    auto* menu = new QMenu(m_export);
    for (const auto& [what, text] : {std::pair(What::All, tr("Everything into a folder\u2026")),
                                     {What::Tables, tr("Tables only (CSV, Extra-P, JSON)\u2026")},
                                     {What::Plots, tr("Plots only (SVG, PDF, PNG)\u2026")}})
        connect(menu->addAction(text), &QAction::triggered, this, [this, what = what] {
            const QString folder = QFileDialog::getExistingDirectory(this, tr("Export into"), exportsFolder());
            if (!folder.isEmpty())
                exportTo(folder, what);
        });
    connect(menu->addAction(tr("Copy the table")), &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(tableText(m_view->table())); });
    m_export->setProperty("hasMenu", true);
    m_export->setMenu(menu);
}

void SpeedupPage::makeForm()
{
    m_guess = makeButton(tr("Predict first"), "predictFirst", tr("Hide what was measured, and draw your own guess of the curve"));
    m_reveal = makeButton(tr("Reveal"), "reveal", tr("Show what was measured over the guess"));
    m_form->fields()->addWidget(m_guess);
    m_form->fields()->addWidget(m_reveal);
    connect(m_guess, &QPushButton::clicked, this, [this] { setGuessing(true); });
    connect(m_reveal, &QPushButton::clicked, this, [this] { setGuessing(false); });
    connect(m_form, &SpeedupForm::changed, this, [this] {
        // A guess is about the next measurement.
        if (m_view->guessing() && m_form->isValid() && !running())
            setGuessing(true);
        updateState();
    });
}

SpeedupPage::~SpeedupPage() = default;

void SpeedupPage::measure()
{
    if (!m_form->isValid())
        return;
    if (m_cluster->isElsewhere()) {
        sendToCluster();
        return;
    }
    if (!m_session.dataset())
        return;
    SpeedupOptions options = m_form->options();
    options.data = m_session.dataset()->root;
    const QString title = tr("Measuring: %1").arg(workloadTitle(options.workload));
    startOrQueue({JobKind::Speedup, title, {options.data}, toJson(SpeedupJob::Request{options, {}})});
}

bool SpeedupPage::startJob(const JobRequest& request)
{
    const auto values = readValues<SpeedupJob::Request>(request);
    if (values)
        measureNow(values->options);
    return values.has_value();
}

void SpeedupPage::measureNow(const SpeedupOptions& options)
{
    m_begun = false;
    m_cluster->leave();
    m_view->machine().begin();
    m_view->machine().setVisible(!m_view->guessing());
    run(tr("Measuring"), [options, dir = studiesDirOf(m_session.runsDir())](SpeedupFeed& feed, const JobContext& context) {
        return measureInProcess(options, dir, feed, context);
    });
}

void SpeedupPage::showEvents(const SpeedupEvents& events)
{
    if (events.study) {
        m_running.clear();
        m_begun = true;
        showStudy(std::make_shared<const SpeedupStudy>(*events.study));
    }
    if (events.running && m_view->study()) {
        const SpeedupOptions& options = m_view->study()->options;
        m_running = tr("%1, repeat %2 of %3")
                        .arg(words::countLabel(options.workload, *events.running), QString::number(events.repeat + 1),
                             QString::number(options.repeats));
        m_view->setRunning(events.running);
    }
}

void SpeedupPage::showSample(const ResourceSample& sample) { m_view->machine().add(sample); }

void SpeedupPage::end(const Result<SpeedupStudy>& result)
{
    m_running.clear();
    m_view->setRunning({});
    if (result)
        showStudy(std::make_shared<const SpeedupStudy>(*result));
    const SpeedupStudy* study = m_view->study();
    const bool kept = m_begun && study && !study->measurements.empty();
    if (result.failed())
        showFailure(result.error(), kept ? tr("%1 What was measured before is kept.") : QString());
    else if (result.cancelled())
        showWarningText(kept ? tr("Measuring stopped. What was measured is kept and shown.")
                             : tr("Measuring stopped before the first measurement ended."));
    m_choice->refresh();
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
    open<SpeedupStudy>([path] { return openStudy(path); },
                       [this](SpeedupStudy study) {
                           m_view->machine().putAway();
                           m_form->setOptions(study.options);
                           if (study.damage)
                               showError(*study.damage);
                           showStudy(std::make_shared<const SpeedupStudy>(std::move(study)));
                       });
}

void SpeedupPage::setLecture(bool lecture)
{
    if (m_lecture == lecture)  // its own button says so again
        return;
    m_lecture = lecture;
    m_lectureButton->setChecked(lecture);
    m_leaveLecture->setEnabled(lecture);
    // The style sheet leaves its font on some of what it reached, such as the line of a spin box.
    constexpr const char* plainType = "plainType";
    const QList<QWidget*> parts = findChildren<QWidget*>();
    for (QWidget* part : lecture ? parts : QList<QWidget*>())
        part->setProperty(plainType, part->fontInfo().pixelSize());
    setStyleSheet(lecture ? lectureStyleSheet() : QString());
    m_view->setScale(lecture ? lectureScale : 1);
    m_form->setLecture(lecture);
    m_choice->setVisible(!lecture);
    m_cluster->choice().setVisible(!lecture);
    m_export->setVisible(!lecture);
    if (!lecture)
        m_view->forgetGuess();
    updateState();
    for (QWidget* part : lecture ? QList<QWidget*>() : parts) {
        const QVariant before = part->property(plainType);
        if (!before.isValid() || before.toInt() == part->fontInfo().pixelSize())
            continue;
        part->setFont(QFont());
        if (before.toInt() != part->fontInfo().pixelSize()) {  // it has a size of its own
            part->style()->unpolish(part);
            part->style()->polish(part);
        }
    }
}

void SpeedupPage::setGuessing(bool guessing)
{
    if (guessing) {
        const SpeedupOptions options = m_form->options();
        m_view->beginGuess(options.workload,
                           m_form->isValid() ? options.workers : labWorkerCounts(options.workload, availableCores()),
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
    if (m_cluster->shows())
        return m_cluster->line();
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
    m_pages->setCurrentIndex(hasStudy || guessing || running() ? 2 : m_session.dataset() ? 1 : 0);
    m_guess->setVisible(m_lecture && !guessing);
    m_reveal->setVisible(m_lecture && guessing);
    // A guess belongs to its workload.
    m_reveal->setEnabled(hasStudy && m_view->study()->options.workload == m_form->options().workload);
    const QString wrong = m_form->isValid() ? QString() : tr("Set the worker counts right first");
    setStartsElsewhere(m_cluster->isElsewhere());
    updateStart(tr("Measure"), tr("Measuring\u2026"), m_cluster->data() ? wrong : missingDataset());
    const bool foretold = m_session.split() && m_form->isValid() && !m_cluster->isElsewhere();
    showForecast(foretold ? std::optional(forecastSpeedup(m_form->options(), imageCounts(), rates(), thisHost())) : std::nullopt);
    m_choice->setEnabled(m_choice->count() > 0 && !running());
    m_export->setEnabled(hasStudy && !m_view->study()->measurements.empty());
    setSentence(sentence());
}

void SpeedupPage::exportTo(const QString& folder, What what)
{
    if (!m_view->study())
        return;
    clearMessage();
    const auto write = [study = *m_view->study(), plots = m_view->plotExport(), folder, what](const JobContext&) -> Status {
        Status written = Ok{};
        if (what != What::Plots)
            written = exportStudy(study, folder);
        else if (!QDir().mkpath(folder))
            written = Error{.code = ErrorCode::NotWritable, .subject = folder};
        return written && what != What::Tables ? plots(folder) : written;
    };
    jobs().startSide<Ok>(this, write, [this, folder](const Status& written) {
        if (written)
            tellWritten(*this, tr("Exported to %1").arg(QDir::toNativeSeparators(folder)), folder);
        else
            showErrorText(tr("The export is not complete. %1 The study itself is kept.").arg(words::errorText(written.error())));
    });
}

}  // namespace leafbench::ui
