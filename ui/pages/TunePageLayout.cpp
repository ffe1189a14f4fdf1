#include "ui/bridge/ImportanceFeed.h"
#include "ui/bridge/Session.h"
#include "ui/bridge/TuningReader.h"
#include "ui/pages/TunePage.h"
#include "ui/widgets/BestCard.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LiveMachineCard.h"
#include "ui/widgets/StudyChoice.h"
#include "ui/widgets/TuneForm.h"
#include "ui/widgets/TuneView.h"

#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the Tune page is put together; what it does stands in TunePage.cpp.

namespace leafbench::ui {

void TunePage::makeHead()
{
    m_choice->setMinimumContentsLength(10);
    addHeadWidget(m_choice);
    m_open = addButton(tr("Open stud&y\u2026"));
    m_open->setObjectName(QStringLiteral("openStudy"));
    m_open->setToolTip(tr("A study's file (.db), of Leafbench or of Optuna"));
    m_resume = addButton(tr("Continue"));
    m_resume->setObjectName(QStringLiteral("continueStudy"));
    m_start = addPrimaryButton(tr("Start tuning"));
    m_start->setObjectName(QStringLiteral("startTuning"));
    connect(m_choice, &StudyChoice::chosen, this, [this](const QString& path) { openStored(path); });
    connect(m_choice, &StudyChoice::listed, this, [this](const QString& newest) {
        // A study that runs is shown by what it tells, not by what its file says.
        m_settled = m_feed || m_view->study() || newest.isEmpty() || m_offered;
        if (!m_settled)
            openStored(newest);
        updateState();
    });
    connect(m_open, &QPushButton::clicked, this, &TunePage::browseStudy);
    connect(m_resume, &QPushButton::clicked, this, &TunePage::resume);
    connect(m_start, &QPushButton::clicked, this, &TunePage::start);
}

QWidget* TunePage::makeForm()
{
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("tuneFormScroll"));
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // Room between the fields and the scroll bar.
    m_form->setContentsMargins(0, 0, 4, 0);
    connect(m_form, &TuneForm::changed, this, &TunePage::updateState);
    auto* card = new Card(tr("Study"));
    card->body()->addWidget(scroll, 1);
    card->setMinimumWidth(300);
    card->setMaximumWidth(320);
    return card;
}

QWidget* TunePage::makePages()
{
    auto* empty = new EmptyState(QStringLiteral("folder"), tr("Nothing to tune on yet"),
                                 tr("Open a dataset, or drop its folder anywhere in this window."));
    QPushButton* open = empty->addButton(tr("Open a dataset\u2026"), true);
    open->setObjectName(QStringLiteral("openDataset"));
    connect(open, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a dataset folder"));
        if (!folder.isEmpty())
            m_session.openDataset(folder);
    });
    m_pages->addWidget(empty);
    m_pages->addWidget(new EmptyState(QStringLiteral("tune"), tr("Ready to tune"),
                                      tr("Press Start tuning: trials train side by side with parameters from the search space, "
                                         "each learns from those before it, and the plots grow here. What has finished is kept "
                                         "whenever you stop.")));
    m_pages->addWidget(m_view);
    connect(&m_view->best(), &BestCard::useWanted, this, &TunePage::useBest);
    connect(&m_view->best(), &BestCard::saveWanted, this, &TunePage::browseRecipe);
    connect(&m_view->best(), &BestCard::evaluateWanted, this, &TunePage::evaluateBest);
    return m_pages;
}

void TunePage::connectSession()
{
    connect(&m_session, &Session::datasetChanged, this, &TunePage::updateState);
    connect(&m_session, &Session::splitChanged, this, &TunePage::takeSplit);
    connect(&m_session.resources(), &ResourceFeed::sampled, this, [this](const ResourceSample& sample) {
        if (m_feed)
            m_view->machine().add(sample);
    });
    connect(&m_session, &Session::studyOffered, this, &TunePage::takeOffered);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &TunePage::updateState);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &TunePage::updateState);
    takeSplit();
}

void TunePage::takeOffered()
{
    const QString path = m_session.takeOfferedStudy();
    m_offered = m_offered || !path.isEmpty();
    if (!path.isEmpty())
        openStored(path);
}

void TunePage::connectReader()
{
    connect(m_importance, &ImportanceFeed::weighed, m_view, &TuneView::setImportance);
    connect(m_reader, &TuningReader::opened, this, &TunePage::takeStored);
    connect(m_reader, &TuningReader::grown, this, &TunePage::takeGrown);
    connect(m_reader, &TuningReader::severalFound, this, &TunePage::askWhich);
    connect(m_reader, &TuningReader::failed, this, [this](const Error& error) {
        m_settled = true;
        showError(error);
    });
}

}  // namespace leafbench::ui
