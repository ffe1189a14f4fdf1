#include "ui/tune/TunePage.h"

#include "engine/common/TextFile.h"
#include "engine/tuning/optuna/StudyStorage.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterStart.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/StudyChoice.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FitToCurrent.h"
#include "ui/tune/BestCard.h"
#include "ui/tune/ImportanceFeed.h"
#include "ui/tune/TuneForm.h"
#include "ui/tune/TuneView.h"
#include "ui/tune/TuningReader.h"
#include "ui/tune/space/SpaceEditor.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace leafbench::ui {

void TunePage::makeHead()
{
    m_choice->setMinimumContentsLength(10);
    addHeadWidget(m_choice);
    m_open = addButton(tr("Open stud&y\u2026"), "openStudy",
                       tr("A study of Leafbench or of Optuna: a file (.db), or one in a PostgreSQL database"));
    m_resume = addButton(tr("Continue"), "continueStudy");
    m_cluster = std::make_unique<ClusterStart>(*this, m_session, [this] { updateState(); });
    addStart("startTuning", [this] { start(); });
    connectCluster();
    connect(m_choice, &StudyChoice::chosen, this, qOverload<const QString&>(&TunePage::openStored));
    connect(m_choice, &StudyChoice::listed, this, [this](const QString& newest) {
        // A running study is shown from its events, not from its file.
        m_idle = running() || m_view->study() || newest.isEmpty() || m_offered;
        if (!m_idle)
            openStored(newest);
        updateState();
    });
    auto* menu = new QMenu(m_open);
    menu->addAction(tr("From a &file\u2026"), this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open study"), tuningDirOf(m_session.runsDir()),
                                                          tr("Studies (*.db *.sqlite *.sqlite3);;All files (*)"));
        if (!path.isEmpty())
            openStored(path);
    });
    menu->addAction(tr("From a &database\u2026"), this, &TunePage::askForDatabase);
    m_open->setMenu(menu);
    connect(m_resume, &QPushButton::clicked, this, &TunePage::resume);
}

void TunePage::fillPages()
{
    m_pages->addWidget(makeNoDataset(tr("Nothing to tune on yet")));
    m_pages->addWidget(new EmptyState(QStringLiteral("tune"), tr("Ready to tune"),
                                      tr("Press Start tuning: trials train side by side with parameters from the search space, "
                                         "each learns from those before it, and the plots grow here. What has finished is kept "
                                         "whenever you stop.")));
    m_pages->addWidget(m_view);
    fitToCurrent(*m_pages);
    connect(&m_view->best(), &BestCard::useRequested, this, &TunePage::useBest);
    connect(&m_view->best(), &BestCard::saveRequested, this, [this] {
        const QString path
            = QFileDialog::getSaveFileName(this, tr("Save recipe"), QStringLiteral("best-recipe.json"), tr("Recipes (*.json)"));
        if (!path.isEmpty())
            saveBest(path);
    });
    connect(&m_view->best(), &BestCard::evaluateRequested, this, &TunePage::evaluateBest);
}

void TunePage::connectReader()
{
    connect(m_importance, &ImportanceFeed::weighed, m_view, &TuneView::setImportance);
    connect(m_reader, &TuningReader::opened, this, &TunePage::takeStored);
    connect(m_reader, &TuningReader::grown, this, &TunePage::takeGrown);
    connect(m_reader, &TuningReader::severalFound, this, &TunePage::askWhich);
    connect(m_reader, &TuningReader::failed, this, [this](const Error& error) {
        m_idle = true;
        showError(error);
    });
}

/// The dialog covers the page's banner, so it shows the result itself.
void TunePage::connectSpace()
{
    SpaceEditor& editor = m_form->spaceEditor();
    connect(&editor, &SpaceEditor::loadRequested, this, [this, &editor](const QString& path) {
        jobs().startSide<SearchSpace>(
            this, [path](const JobContext&) { return readSpace(path); },
            [&editor](const Result<SearchSpace>& space) { editor.showLoaded(space); });
    });
    connect(&editor, &SpaceEditor::saveRequested, this, [this, &editor](const QString& path, const QByteArray& json) {
        saveFile([path, json] { return writeFile(path, json); },
                 [&editor, path](const Status& written) { editor.showSaved(path, written); });
    });
}

void TunePage::askForDatabase()
{
    auto* question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("databaseQuestion"));
    question->setWindowTitle(tr("Open study"));
    question->setLabelText(tr("Address of the study, as postgresql://user@host/database#study"));
    question->setTextValue(QStringLiteral("postgresql://"));
    question->resize(520, question->sizeHint().height());
    connect(question, &QInputDialog::textValueSelected, this, [this](const QString& url) { openStored(url.trimmed()); });
    question->open();
}

void TunePage::askWhich(const QString& path, const QStringList& names)
{
    auto* question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("whichStudy"));
    question->setWindowTitle(tr("Open study"));
    question->setLabelText(tr("Several studies are there. Open which one?"));
    question->setComboBoxItems(names);
    connect(question, &QInputDialog::textValueSelected, this, [this, path](const QString& name) {
        openStored(StudyAddress{path, name});
    });
    question->open();
}

}  // namespace leafbench::ui
