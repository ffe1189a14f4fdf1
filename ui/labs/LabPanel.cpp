#include "ui/labs/LabPanel.h"

#include "engine/labs/LabFile.h"
#include "engine/labs/Measurement.h"
#include "engine/monitor/Machine.h"
#include "ui/bridge/Session.h"
#include "ui/labs/ControlMarker.h"
#include "ui/labs/FieldFiller.h"
#include "ui/labs/LabLibrary.h"
#include "ui/labs/LabStepView.h"
#include "ui/labs/LabWords.h"
#include "ui/labs/WorksheetView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/ErrorText.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int panelMargin = 16;

QLabel* panelText(const QString& text, const char* role = nullptr)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    if (role)
        label->setProperty("role", role);
    return label;
}

}  // namespace

LabPanel::LabPanel(Session& session, PageOf page, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_page(std::move(page)),
      m_marker(new ControlMarker(this)),
      m_stack(new QStackedWidget),
      m_message(panelText({}, "errorText")),
      m_title(panelText({}, "heading")),
      m_progress(new QProgressBar),
      m_scroll(makeScroll(new QWidget)),
      m_back(makeButton(tr("Back"), "labBack")),
      m_next(makeButton(tr("Next"), "labNext"))
{
    setObjectName(QStringLiteral("labPanel"));
    m_message->setObjectName(QStringLiteral("labMessage"));
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->hide();
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeRunning());
    QVBoxLayout* column = makeColumn(this, 0);
    column->addStrut(300);
    column->addWidget(m_stack);
    fillList();

    const auto look = [this] { measure(); };
    connect(&session.jobs(), &JobRunner::mainEnded, this, look);
    connect(&session, &Session::runsChanged, this, look);
    connect(&session, &Session::splitChanged, this, look);
    connect(&session, &Session::datasetChanged, this, look);
}

QWidget* LabPanel::makeList()
{
    auto* list = new QWidget;
    QVBoxLayout* column = makeColumn(list, 8);
    column->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    column->addWidget(panelText(tr("Each asks for a guess, measures on this machine in a minute or two, and explains your own "
                                   "numbers. At the end there is a worksheet."),
                                "muted"));
    m_labs = new QVBoxLayout;
    m_labs->setSpacing(6);
    column->addLayout(m_labs);
    column->addSpacing(8);
    QPushButton* open = makeButton(tr("Open lab…"), "labOpen", tr("A lab of your own: a text file, see resources/labs/README.md"));
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(m_message);
    column->addStretch(1);
    connect(open, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open lab"), {}, tr("Labs (*.md);;All files (*)"));
        if (!path.isEmpty())
            openFile(path);
    });
    return makeScroll(list);
}

QWidget* LabPanel::makeRunning()
{
    auto* running = new QWidget;
    QVBoxLayout* column = makeColumn(running, 8);
    column->setContentsMargins(panelMargin, panelMargin, panelMargin, panelMargin);
    QPushButton* all = makeButton(tr("All labs"), "labList");
    m_title->setObjectName(QStringLiteral("labTitle"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_next->setProperty("primary", true);
    auto* buttons = new FlowRow;
    buttons->addWidget(all);
    buttons->addWidget(new QWidget, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_scroll, 1);
    column->addWidget(buttons);
    connect(all, &QPushButton::clicked, this, &LabPanel::showList);
    connect(m_back, &QPushButton::clicked, this, &LabPanel::back);
    connect(m_next, &QPushButton::clicked, this, &LabPanel::next);
    return running;
}

void LabPanel::fillList()
{
    for (const Lab& lab : shippedLabs()) {
        QPushButton* button = makeButton(
            tr("%1. %2 (%3 min)").arg(QString::number(lab.number), lab.title, QString::number(lab.minutes)), nullptr, lab.about);
        button->setObjectName(QStringLiteral("lab%1").arg(lab.number));
        button->setStyleSheet(QStringLiteral("text-align: left;"));
        m_labs->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, lab] { begin(lab); });
    }
}

void LabPanel::openFile(const QString& path)
{
    m_message->hide();
    m_session.jobs().startSide<Lab>(
        this, [path](const JobContext&) { return readLab(path); },
        [this](const Result<Lab>& lab) {
            if (lab)
                begin(*lab);
            else if (lab.failed())
                showMistake(lab.error());
        });
}

void LabPanel::showMistake(const Error& error)
{
    m_message->setText(error.code == ErrorCode::BadFile
                           ? tr("%1 is no lab that can be used: %2.").arg(QFileInfo(error.subject).fileName(), error.detail)
                           : words::errorText(error));
    m_message->show();
    showList();
}

void LabPanel::showList()
{
    m_marker->clear();
    m_stack->setCurrentIndex(0);
    emit progressed();
}

QByteArray LabPanel::keptState() const
{
    if (!m_run)
        return {};
    LabProgress progress = progressOf(*m_run, m_index, m_since);
    progress.shown = m_stack->currentIndex() == 1;
    return toBytes(progress);
}

void LabPanel::restoreState(const QByteArray& state)
{
    const auto progress = progressFrom(state);
    if (!progress)
        return;
    for (const Lab& lab : shippedLabs()) {
        if (lab.id == progress->id && progress->path.startsWith(u':')) {
            goOn(*progress, lab);
            return;
        }
    }
    m_session.jobs().startSide<Lab>(
        this, [path = progress->path](const JobContext&) { return readLab(path); },
        [this, progress = *progress](const Result<Lab>& lab) {
            if (lab && !m_run)  // a file that is gone is not missed
                goOn(progress, *lab);
        });
}

void LabPanel::goOn(const LabProgress& progress, const Lab& lab)
{
    m_run = resumedLab(progress, lab, machine().cores);
    if (!m_run)
        return;
    m_index = static_cast<std::size_t>(progress.step);
    for (const auto& [place, time] : progress.since)
        m_since[static_cast<std::size_t>(place)] = time;
    if (progress.shown) {
        showRunning();
        showStep(Arrival::AtStart);
    }
}

void LabPanel::begin(const Lab& lab)
{
    m_message->hide();
    if (!m_run || m_run->lab.id != lab.id || m_run->lab.path != lab.path || m_index == m_run->lab.steps.size()) {
        m_run = beginLab(lab, machine().cores);
        m_since.clear();
        m_index = 0;
    }
    showRunning();
    showStep();
}

void LabPanel::showRunning()
{
    m_title->setText(m_run->lab.title);
    m_progress->setRange(0, int(m_run->lab.steps.size()));
    m_progress->setAccessibleName(tr("Steps done"));
    m_stack->setCurrentIndex(1);
}

void LabPanel::next()
{
    if (m_run && m_index < m_run->lab.steps.size() && m_run->isDone(m_index)) {
        ++m_index;
        showStep();
    }
}

void LabPanel::back()
{
    if (m_index > 0) {
        --m_index;
        showStep();
    }
}

void LabPanel::showStep(Arrival arrival)
{
    ++m_measuring;
    m_marker->clear();
    m_progress->setValue(int(m_index));
    m_view = nullptr;
    if (m_index == m_run->lab.steps.size()) {
        m_scroll->setWidget(new WorksheetView(m_session, *m_run));
    } else {
        m_view = new LabStepView(*m_run, m_index);
        m_scroll->setWidget(m_view);
        connect(m_view, &LabStepView::handedIn, this, &LabPanel::handIn);
        connect(m_view, &LabStepView::pointRequested, this, &LabPanel::point);
        connect(m_view, &LabStepView::fillRequested, this, &LabPanel::fillIn);
        showPlace(arrival);
        if (m_run->step(m_index).kind == LabStepKind::Measure)
            m_since.try_emplace(m_index, QDateTime::currentDateTime());
        showStatus();
        measure();
    }
    m_scroll->verticalScrollBar()->setValue(0);
    updateButtons();
    emit progressed();
    if (arrival == Arrival::AtStart)
        return;
    if (m_scroll->widget()->focusProxy())
        m_scroll->widget()->setFocus();
    else
        (m_next->isEnabled() ? m_next : m_back)->setFocus();
}

/// The step's page opens, and its control is framed.
void LabPanel::showPlace(Arrival arrival)
{
    const LabStep& step = m_run->step(m_index);
    if (step.page.isEmpty())
        return;
    if (arrival == Arrival::ByHand)
        point();
    m_view->setFields(fieldWords(m_page(step.page), step.fields));
}

void LabPanel::point()
{
    const LabStep& step = m_run->step(m_index);
    m_session.requestPage(step.page);
    m_marker->pointAt(m_page(step.page), step.point);
}

void LabPanel::fillIn()
{
    const LabStep& step = m_run->step(m_index);
    m_session.requestPage(step.page);
    const QStringList missing = fillFields(m_page(step.page), step.fields);
    if (!missing.isEmpty())
        m_view->setStatus(tr("Not filled in: %1").arg(missing.join(QStringLiteral(", "))));
    m_marker->pointAt(m_page(step.page), step.point);
}

void LabPanel::handIn(const std::vector<double>& value)
{
    const LabStep& step = m_run->step(m_index);
    if (step.kind == LabStepKind::Guess)
        m_run->setGuess(m_index, value);
    else
        m_run->answer(m_index, value.front());
    m_view->showAnswer(*m_run);
    updateButtons();
    emit progressed();
    m_next->setFocus();
}

void LabPanel::measure()
{
    if (!m_run || m_index >= m_run->lab.steps.size() || m_run->step(m_index).kind != LabStepKind::Measure)
        return;
    const LabStep& step = m_run->step(m_index);
    const MeasuredFrom from{m_session.runsDir(), m_session.dataset(), m_session.split(), m_since[m_index]};
    m_session.jobs().startSide<LabValues>(
        this,
        [source = step.source, workload = step.workload, from](const JobContext& context) {
            return readMeasurement(source, workload, from, context);
        },
        [this, measuring = ++m_measuring](const Result<LabValues>& measured) {
            if (measuring == m_measuring && measured && !measured->isEmpty())
                takeMeasured(*measured);
        });
}

void LabPanel::takeMeasured(const LabValues& measured)
{
    const LabValues before = m_run->values;
    m_run->setMeasured(m_index, measured);
    if (m_run->values == before)
        return;  // the focus may be elsewhere by now
    m_marker->clear();
    showStatus();
    updateButtons();
    emit progressed();
    m_next->setFocus();
}

void LabPanel::showStatus()
{
    const LabStep& step = m_run->step(m_index);
    if (step.kind != LabStepKind::Measure)
        return;
    m_view->setStatus(m_run->isDone(m_index)                                          ? tr("Measured. Go on with Next.")
                          : step.source != LabSource::Dataset && !m_session.dataset() ? tr("Open a dataset in Explore first.")
                                                                                      : labWaitText(step.source));
}

void LabPanel::updateButtons()
{
    m_back->setEnabled(m_index > 0);
    m_next->setVisible(m_index < m_run->lab.steps.size());
    m_next->setEnabled(m_index < m_run->lab.steps.size() && m_run->isDone(m_index));
}

}  // namespace leafbench::ui
