#include "ui/explore/ExplorePage.h"

#include "engine/demo/DemoDataset.h"
#include "ui/bridge/Session.h"
#include "ui/explore/EndedRuns.h"
#include "ui/explore/PicturesView.h"
#include "ui/explore/SplitDialog.h"
#include "ui/explore/check/DataCheckView.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/UserSettings.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FoldingTabs.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace leafbench::ui {

ExplorePage::ExplorePage(Session& session, QWidget* parent)
    : Page(tr("Explore the dataset"), tr("No dataset is open"), parent),
      m_session(session),
      m_stack(new QStackedLayout),
      m_pictures(new PicturesView(session)),
      m_check(new DataCheckView(session))
{
    QPushButton* open = addButton(tr("&Open folder…"));
    m_makeSplit = addButton(tr("&Make split…"));
    m_next = addPrimaryButton(tr("Next: preprocess"), "nextStep");
    m_next->setToolTip(tr("On to the next step: what the pictures look like to a model"));
    body()->addWidget(new EndedRuns(session));
    body()->addLayout(m_stack);  // first: a stack without a parent shows its widgets as windows
    m_stack->addWidget(buildEmpty());
    offerRecent();
    m_stack->addWidget(buildTabs());

    connect(open, &QPushButton::clicked, this, &ExplorePage::chooseFolder);
    connect(m_next, &QPushButton::clicked, this, [this] { m_session.requestPage(QStringLiteral("preprocess")); });
    connect(m_makeSplit, &QPushButton::clicked, this, &ExplorePage::editSplit);
    connect(&session, &Session::datasetOpening, this, &ExplorePage::onOpening);
    connect(&session, &Session::datasetChanged, this, &ExplorePage::onDataset);
    connect(&session, &Session::splitChanged, this, &ExplorePage::onSplit);
    connect(&session, &Session::datasetFailed, this, [this](const Error& error) {
        m_opening = false;
        describe();
        showError(error);
    });
    connect(&session.jobs(), &JobRunner::mainEnded, this, [this] { withdraw(waitText()); });
    onDataset();
    onSplit();
}

QWidget* ExplorePage::buildEmpty()
{
    m_empty = new EmptyState(QStringLiteral("folder"), tr("Open a folder of leaf pictures"),
                             tr("Each class is a folder of its own, named like Tomato___Late_blight; the New Plant "
                                "Diseases Dataset is laid out that way. Open it here or drop it on this window. "
                                "Without one, let Leafbench draw a small demo dataset."));
    QPushButton* demo = m_empty->addButton(tr("Make the &demo dataset"));
    QPushButton* open = m_empty->addButton(tr("Open folder…"), true);
    demo->setObjectName(QStringLiteral("makeDemo"));
    connect(demo, &QPushButton::clicked, this, &ExplorePage::makeDemo);
    connect(open, &QPushButton::clicked, this, &ExplorePage::chooseFolder);
    return m_empty;
}

void ExplorePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    offerRecent();
}

/// In the background: a network disk that is away must not hold up the start.
void ExplorePage::offerRecent()
{
    m_session.jobs().startSide<QStringList>(
        this, [remembered = rememberedDatasets()](const JobContext&) -> Result<QStringList> { return recentDatasets(remembered); },
        [this](const Result<QStringList>& found) {
            const QStringList there = found ? *found : QStringList();
            if (std::exchange(m_offered, there) == there)
                return;  // a button keeps the focus
            qDeleteAll(m_recent);
            m_recent.clear();
            for (const QString& folder : there) {
                m_recent << m_empty->addRow(tr("Open again: %1").arg(QDir::toNativeSeparators(folder)));
                connect(m_recent.back(), &QPushButton::clicked, this, [this, folder] { m_session.openDataset(folder); });
            }
        });
}

QTabWidget* ExplorePage::buildTabs()
{
    auto* tabs = new FoldingTabs;
    tabs->setObjectName(QStringLiteral("exploreTabs"));
    tabs->addTab(m_pictures, tr("P&ictures"));
    tabs->addTab(m_check, tr("Chec&k"));
    m_check->setContentsMargins(0, 12, 0, 0);  // as the other tab
    connect(m_check, &DataCheckView::splitRequested, &m_session, &Session::setSplit);
    connect(m_check, &DataCheckView::imageRequested, m_pictures, &PicturesView::openLarge);
    return tabs;
}

void ExplorePage::chooseFolder()
{
    const QString start = m_session.dataset() ? m_session.dataset()->root : QDir::homePath();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a dataset folder"), start);
    if (!folder.isEmpty())
        m_session.openDataset(folder);
}

void ExplorePage::makeDemo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo");
    const bool started = m_session.jobs().startMain<qint64>(
        tr("Drawing the demo dataset"), this, [folder](const JobContext& context) { return makeDemoDataset(folder, {}, context); },
        [this, folder](const Result<qint64>& result) {
            if (result.failed())
                showError(result.error());
            else if (result.finished())
                m_session.openDataset(folder);
        });
    if (!started)
        showWarningText(waitText());
}

QString ExplorePage::waitText() { return tr("Another job is running. Wait for its end or cancel it below."); }

void ExplorePage::editSplit()
{
    if (!m_session.dataset())
        return;
    auto* dialog = new SplitDialog(m_session.dataset(), m_session.split(), m_session.jobs(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_session.setSplit(dialog->split()); });
    dialog->open();
}

void ExplorePage::onOpening(const QString& folder)
{
    m_opening = true;
    clearMessage();
    setSentence(tr("Reading %1…").arg(QDir::toNativeSeparators(folder)));
}

void ExplorePage::onDataset()
{
    m_opening = false;
    const DatasetPtr dataset = m_session.dataset();
    m_stack->setCurrentIndex(dataset ? 1 : 0);
    for (QPushButton* button : {m_makeSplit, m_next})
        button->setVisible(dataset != nullptr);
    m_pictures->showDataset();
    if (dataset)
        rememberDataset(dataset->root);
    describe();
}

void ExplorePage::onSplit()
{
    m_pictures->showSplit();
    describe();
}

void ExplorePage::describe()
{
    const DatasetPtr dataset = m_session.dataset();
    if (!dataset) {
        setSentence(tr("No dataset is open"));
        return;
    }
    QStringList parts{QDir(dataset->root).dirName(),
                      tr("%1 in %2 of %3")
                          .arg(words::imagesText(qint64(dataset->images.size())),
                               words::classesText(qint64(dataset->classes.size())), words::speciesText(dataset->species().size()))};
    if (const auto split = m_session.split()) {
        QStringList subsets;
        for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test})
            if (const qint64 count = split->count(subset))
                subsets += QStringLiteral("%1 %2").arg(toWord(subset), words::count(count));
        if (const qint64 count = split->count(Subset::None))
            subsets += tr("%1 without a class").arg(words::count(count));
        parts += subsets.join(QStringLiteral(", "));
    }
    setSentence(parts.join(QStringLiteral(" · ")));
}

void ExplorePage::showSamples(bool samples) { m_pictures->showSamples(samples); }

bool ExplorePage::idle() const { return !m_opening && (!m_session.dataset() || m_pictures->idle()) && m_check->idle(); }

}  // namespace leafbench::ui
