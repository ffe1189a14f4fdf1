#include "ui/evaluate/background/BackgroundView.h"

#include "ui/bridge/Session.h"
#include "ui/evaluate/background/SwapPlot.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/JobPage.h"
#include "ui/shared/Page.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/PictureView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/BackgroundText.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leafbench::ui {

BackgroundView::BackgroundView(Page& page, Session& session) : m_page(page), m_session(session), m_pages(new QStackedWidget)
{
    auto* notYet
        = new EmptyState(QStringLiteral("evaluate"), tr("Leaf or background?"),
                         tr("The leaves that the run is validated on are cut out of their photographs and put before other "
                            "backgrounds: where it is wrong then, it went by the background. About a minute for a thousand."));
    m_first = notYet->addButton(tr("Swap backgrounds"), true);
    identify(m_first, "swapBackgrounds", m_first->text());
    m_pages->addWidget(notYet);
    m_pages->addWidget(makeResults());
    makeColumn(this)->addWidget(m_pages);
    for (QPushButton* button : {m_first, m_again})
        connect(button, &QPushButton::clicked, this, &BackgroundView::swapBackgrounds);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &BackgroundView::updateState);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &BackgroundView::updateState);
    connect(&m_session, &Session::datasetChanged, this, &BackgroundView::updateState);
    updateState();
}

QWidget* BackgroundView::makeResults()
{
    auto* numbers = new Card(tr("Accuracy by background"));
    m_plot = new SwapPlot;
    m_verdict = paragraph();
    m_verdict->setObjectName(QStringLiteral("swapVerdict"));
    m_notes = paragraph("muted");
    m_again = makeButton(tr("Swap again"), "swapAgain", tr("Answers all images again"));
    auto* content = new QWidget;
    QVBoxLayout* column = makeColumn(content, 8);
    column->addWidget(m_plot);
    column->addWidget(m_verdict);
    column->addWidget(m_notes);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addStretch(1);
    numbers->body()->addWidget(makeScroll(content));
    auto* results = new FlowRow(16);
    results->addWidget(numbers, 2);
    results->setAloneHeight(360);
    results->addWidget(makeExamples(), 3);
    results->setAloneHeight(320);
    return results;
}

QWidget* BackgroundView::makeExamples()
{
    constexpr int count = 6;
    auto* card = new Card(tr("Examples"));
    card->setHint(tr("photograph, own background continued, another class's, made up"));
    auto* rows = new QWidget;
    QVBoxLayout* column = makeColumn(rows, 6);
    for (int i = 0; i < count; ++i) {
        auto* picture = new PictureView;
        picture->setAccessibleName(tr("A leaf before four backgrounds"));
        picture->setMinimumHeight(70);
        m_examples.push_back(picture);
        column->addWidget(picture, 1);
    }
    card->body()->addWidget(makeScroll(rows));
    return card;
}

BackgroundView::Loaded BackgroundView::load(const Run& run)
{
    Loaded loaded{storedBackgroundSwap(run), {}};
    if (loaded.swap) {
        for (const QString& name : loaded.swap->examples)
            loaded.examples.emplace_back(loaded.swap->results + QLatin1Char('/') + name);
    }
    return loaded;
}

void BackgroundView::setRun(const Run* run)
{
    const QString before = m_run ? m_run->path : QString();
    m_run = run ? std::optional(*run) : std::nullopt;
    if (run && run->path == before) {
        updateState();
        return;
    }
    const quint64 load = ++m_lastLoad;
    show({});
    if (!m_run)
        return;
    m_session.jobs().startSide<Loaded>(
        this, [chosen = *m_run](const JobContext&) -> Result<Loaded> { return BackgroundView::load(chosen); },
        [this, load](Result<Loaded> loaded) {
            if (load == m_lastLoad && loaded)
                show(*loaded);
        });
}

void BackgroundView::swapBackgrounds()
{
    if (!m_run)
        return;
    m_page.clearMessage();
    const bool elsewhere = m_run->starter && m_session.dataset();
    startOrQueue(m_page, m_session.jobs(), jobRequest(SwapRequest{m_run->path, elsewhere ? m_session.dataset()->root : QString()}));
}

void BackgroundView::swapNow(const SwapRequest& request)
{
    m_running = true;  // whose job it is, is asked while it starts
    m_swappedRun = request.run;
    ++m_lastLoad;
    m_session.jobs().startMain<Loaded>(
        tr("Swapping backgrounds"), this,
        [request](const JobContext& context) -> Result<Loaded> {
            SwapOptions options;
            options.on = request.on;
            const auto swap = leafbench::swapBackgrounds(request.run, options, context);
            const auto run = swap ? openRun(request.run) : swap.as<Run>();
            return run ? Result<Loaded>(BackgroundView::load(*run)) : run.as<Loaded>();
        },
        [this, path = request.run](Result<Loaded> loaded) {
            m_running = false;
            if (loaded.failed())
                m_page.showError(loaded.error());
            if (loaded && m_run && m_run->path == path) {
                ++m_lastLoad;
                show(*loaded);
            }
            updateState();
        });
    updateState();
}

void BackgroundView::show(const Loaded& loaded)
{
    m_swap = loaded.swap;
    if (m_swap) {
        m_plot->setSwap(*m_swap);
        m_verdict->setText(words::swapVerdict(*m_swap));
        const QString leftOut = words::leftOutText(*m_swap);
        m_notes->setText((leftOut.isEmpty() ? QString() : leftOut + QLatin1Char('\n'))
                         + words::byCount(m_swap->images, tr("%1 image of %2."), tr("%1 images of %2."))
                               .arg(words::count(m_swap->images), m_swap->datasetRoot));
    }
    for (std::size_t i = 0; i < m_examples.size(); ++i) {
        const bool there = i < loaded.examples.size() && !loaded.examples[i].isNull();
        m_examples[i]->setPicture(there ? loaded.examples[i] : QImage());
        m_examples[i]->setVisible(there);
    }
    updateState();
}

void BackgroundView::updateState()
{
    const bool runs = m_running && m_run && m_run->path == m_swappedRun;
    const bool lacksPictures = m_run && m_run->starter && !m_session.dataset();
    const QString help = lacksPictures
        ? tr("The starter model ships without its pictures: open a dataset with folders of its classes first")
        : QString();
    for (QPushButton* button : {m_first, m_again}) {
        button->setEnabled(m_run && !lacksPictures && !runs);
        button->setToolTip(help.isEmpty() && !runs && m_session.jobs().mainRunning() ? queueHelp() : help);
    }
    m_first->setText(runs ? tr("Swapping backgrounds\u2026") : startText(m_session.jobs(), tr("Swap backgrounds")));
    m_again->setText(runs ? tr("Swapping backgrounds\u2026") : startText(m_session.jobs(), tr("Swap again")));
    m_pages->setCurrentIndex(m_swap ? 1 : 0);
}

}  // namespace leafbench::ui
