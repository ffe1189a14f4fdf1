#include "ui/shared/JobPage.h"

#include "ui/bridge/Session.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/Widgets.h"
#include "ui/words/ErrorText.h"

#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace leafbench::ui {

JobPage::JobPage(Session& session, const QString& title, QWidget* parent) : Page(title, {}, parent), m_session(session)
{
    const auto update = [this] { updateState(); };
    connect(&session, &Session::datasetChanged, this, update);
    connect(&session, &Session::foldersResolved, this, update);
    connect(&session.jobs(), &JobRunner::mainStarted, this, update);
    connect(&session.jobs(), &JobRunner::mainEnded, this, update);
    connect(&session.resources(), &ResourceFeed::sampled, this, [this](const ResourceSample& sample) {
        if (running())
            showSample(sample);
    });
}

JobRunner& JobPage::jobs() const { return m_session.jobs(); }

bool JobPage::busy() const { return jobs().mainRunning(); }

QString JobPage::showFailure(const Error& error, const QString& kept)
{
    const QString why = words::errorText(error);
    const QString text = kept.isEmpty() ? why : kept.arg(why);
    showErrorText(text);
    return text;
}

void JobPage::saveFile(const QString& path, std::function<Status()> write)
{
    clearMessage();
    saveFile(std::move(write), [this, path](const Status& written) {
        if (written)
            showDoneText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        else if (written.failed())
            showError(written.error());
    });
}

void JobPage::saveFile(std::function<Status()> write, std::function<void(const Status&)> tell)
{
    jobs().startSide<Ok>(
        this, [write = std::move(write)](const JobContext&) { return write(); }, std::move(tell));
}

QPushButton* JobPage::addStart(const char* name, std::function<void()> start)
{
    m_start = addPrimaryButton({}, name);
    connect(m_start, &QPushButton::clicked, this, std::move(start));
    return m_start;
}

void JobPage::updateStart(const QString& text, const QString& runningText, const QString& obstacle, bool ready)
{
    const bool waits = busy() && !m_elsewhere;
    m_start->setText(running() && waits ? runningText : text);
    m_start->setEnabled(ready && obstacle.isEmpty() && !waits);
    m_start->setToolTip(!obstacle.isEmpty() ? obstacle : waits ? waitText() : QString());
}

QString JobPage::waitText() const { return busy() && !running() ? tr("Wait until the job below has ended") : QString(); }

QString JobPage::missingDataset() const { return m_session.dataset() ? QString() : tr("Open a dataset in Explore first"); }

EmptyState* JobPage::makeNoDataset(const QString& title)
{
    return new EmptyState(QStringLiteral("folder"), title,
                          tr("Open a dataset in Explore, or drop its folder anywhere in this window."));
}

Card* JobPage::makeFormCard(const QString& title, QWidget* form)
{
    QScrollArea* scroll = makeScroll(form);
    scroll->setObjectName(QStringLiteral("formScroll"));
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    // Room between the fields and the scroll bar.
    form->setContentsMargins(0, 0, 4, 0);
    auto* card = new Card(title);
    card->body()->addWidget(scroll, 1);
    card->setMinimumWidth(300);
    card->setMaximumWidth(320);
    return card;
}

}  // namespace leafbench::ui
