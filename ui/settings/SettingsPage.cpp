#include "ui/settings/SettingsPage.h"

#include "engine/concurrency/SystemLimits.h"
#include "engine/runs/place/RunsPlace.h"
#include "ui/bridge/Session.h"
#include "ui/settings/PlaceCard.h"
#include "ui/settings/RecentCard.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/UserSettings.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/ComboBox.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Motion.h"
#include "ui/theme/TextSizes.h"
#include "ui/theme/Theme.h"
#include "ui/words/MachineText.h"
#include "ui/words/RunText.h"
#include "ui/words/Translation.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int widest = 880;  ///< drawn pixels; lines that are longer read badly

/// What is in a chosen folder stays there alone.
QString placeBelow(const QString& folder)
{
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    return placeIn(QDir(folder).isEmpty(all) ? folder : folder + QStringLiteral("/leafbench-runs"));
}

}  // namespace

SettingsPage::SettingsPage(Session& session, QWidget* parent)
    : JobPage(session, tr("Settings"), parent),
      m_theme(new ComboBox),
      m_textSize(new ComboBox),
      m_recent(new RecentCard),
      m_place(new PlaceCard)
{
    setSentence(tr("How it looks, what it remembers, and where it keeps your work."));
    body()->addWidget(makeScroll(makeCards()), 1);
    connect(m_place, &PlaceCard::openAsked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_session.runsDir())); });
    connect(m_place, &PlaceCard::moveAsked, this, [this] {
        if (const QString folder = chooseFolder(tr("Move runs and studies to")); !folder.isEmpty())
            confirmMove(folder);
    });
    connect(m_place, &PlaceCard::otherAsked, this, [this] {
        if (const QString folder = chooseFolder(tr("Use the runs in")); !folder.isEmpty())
            useFolder(folder);
    });
    connect(&session, &Session::runsDirChanged, this, &SettingsPage::readPlace);
    updateState();
    readPlace();
}

QWidget* SettingsPage::makeCards()
{
    auto* cards = new QWidget;
    QVBoxLayout* layout = makeColumn(cards, 16);
    for (QWidget* card : {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_recent), makeLook(), makeMachine()}) {
        followText(card, [card] { card->setMaximumWidth(Theme::instance().textPixels(widest)); });
        layout->addWidget(card);
    }
    layout->addStretch(1);
    return cards;
}

QWidget* SettingsPage::makeLook()
{
    auto* card = new Card(tr("Look"));
    m_theme->addItem(tr("As the desktop"), int(Theme::Mode::System));
    m_theme->addItem(tr("Light"), int(Theme::Mode::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Mode::Dark));
    identify(m_theme, "settingsTheme", tr("Colours"));
    auto* label = new QLabel(tr("Co&lours"));
    label->setProperty("role", "muted");
    label->setBuddy(m_theme);
    for (const int size : textSizes)
        m_textSize->addItem(words::percent(size / 100.0, 0), size);
    identify(m_textSize, "settingsTextSize", tr("Size of the text"), tr("Of the whole program; Ctrl+Plus and Ctrl+Minus as well"));
    auto* sizeLabel = new QLabel(tr("Size of the text"));
    sizeLabel->setProperty("role", "muted");
    sizeLabel->setBuddy(m_textSize);
    auto* row = new FlowRow(16);
    row->addWidget(pairOf(label, m_theme));
    row->addWidget(pairOf(sizeLabel, m_textSize));
    card->body()->addWidget(row);
    card->body()->addWidget(makeMotion());
    card->body()->addWidget(makeLanguage());
    const auto showMode = [this] {
        m_theme->setCurrentIndex(m_theme->findData(int(Theme::instance().mode())));
        m_textSize->setCurrentIndex(m_textSize->findData(Theme::instance().textSize()));
    };
    connect(m_textSize, &QComboBox::activated, this, [this] { Theme::instance().setTextSize(m_textSize->currentData().toInt()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { Theme::instance().setMode(static_cast<Theme::Mode>(m_theme->currentData().toInt())); });
    connect(&Theme::instance(), &Theme::changed, this, showMode);
    showMode();
    return card;
}

QWidget* SettingsPage::makeMotion()
{
    auto* still = new QCheckBox(tr("&Reduce motion"));
    identify(still, "settingsMotion", {});
    const auto show = [still] {
        const Motion& motion = Motion::instance();
        const QSignalBlocker blocker(still);
        still->setChecked(motion.reduced());
        still->setEnabled(!motion.isDesktops());
        still->setToolTip(motion.isDesktops() ? tr("The desktop asks for it")
                                              : tr("Nothing moves by itself: what would glide jumps"));
    };
    connect(still, &QCheckBox::toggled, this, [](bool on) {
        chooseReducedMotion(on);
        Motion::instance().choose(on);
    });
    connect(&Motion::instance(), &Motion::changed, still, show);
    show();
    return still;
}

QWidget* SettingsPage::makeLanguage()
{
    auto* language = new ComboBox;
    language->addItem(tr("As the desktop"), QString());
    for (const QString& own : words::ownLanguages())
        language->addItem(words::languageName(own), own);
    language->setCurrentIndex(std::max(0, language->findData(chosenLanguage())));
    identify(language, "settingsLanguage", tr("Language"));
    auto* label = new QLabel(tr("Lan&guage"));
    label->setProperty("role", "muted");
    label->setBuddy(language);
    auto* note = new QLabel(tr("Takes effect at the next start."));
    note->setProperty("role", "muted");
    note->hide();
    auto* row = new FlowRow(16);
    row->addWidget(pairOf(label, language));
    row->addWidget(note);
    connect(language, &QComboBox::activated, note, [language, note, before = chosenLanguage()] {
        chooseLanguage(language->currentData().toString());
        note->setVisible(chosenLanguage() != before);
    });
    return row;
}

/// What is set outside of the program.
QWidget* SettingsPage::makeMachine()
{
    auto* card = new Card(tr("This machine"));
    QLabel* limits = paragraph();
    limits->setObjectName(QStringLiteral("machineLimits"));
    limits->setText(words::limitsText(systemLimits()));
    QLabel* note = paragraph("muted");
    note->setText(
        tr("All of it is used. Less is set outside of the program (taskset, control groups, ulimit, OMP_NUM_THREADS), or in "
           "each recipe: workers, replicas, batch size."));
    card->body()->addWidget(limits);
    card->body()->addWidget(note);
    return card;
}

void SettingsPage::showEvent(QShowEvent* event)
{
    JobPage::showEvent(event);
    m_recent->refresh();
    lookForDatasets();
    if (m_idle)
        readPlace();
}

/// In the background: the disk of one may be away.
void SettingsPage::lookForDatasets()
{
    jobs().startSide<QStringList>(
        this,
        [folders = rememberedDatasets()](const JobContext&) mutable -> Result<QStringList> {
            folders.removeIf([](const QString& folder) { return QFileInfo(folder).isDir(); });
            return folders;
        },
        [this](const Result<QStringList>& away) {
            if (away)
                m_recent->showAway(*away);
        });
}

void SettingsPage::updateState()
{
    const bool settled = m_session.runsDir() == settledRunsDir();
    m_place->setObstacle(m_moving       ? tr("They are being moved")
                             : !settled ? tr("--runs or LEAFBENCH_RUNS names this window's runs folder, and wins over the setting")
                                        : waitText());
}

void SettingsPage::readPlace()
{
    m_idle = false;
    m_place->showReading(m_session.runsDir());
    jobs().startSide<RunsPlace>(
        this, [dir = m_session.runsDir()](const JobContext&) { return readRunsPlace(dir); },
        [this, dir = m_session.runsDir()](const Result<RunsPlace>& place) {
            if (dir != m_session.runsDir())
                return;
            m_idle = true;
            updateState();
            if (place) {
                m_content = words::bytes(place->bytes);
                m_place->showPlace(*place);
            } else if (place.failed()) {
                m_place->showMissing();
                showError(place.error());
            }
        });
}

QString SettingsPage::chooseFolder(const QString& title)
{
    return QFileDialog::getExistingDirectory(this, title, QFileInfo(m_session.runsDir()).path());
}

void SettingsPage::confirmMove(const QString& folder)
{
    const QString place = placeBelow(folder);
    auto* question
        = new QMessageBox(QMessageBox::Question, tr("Move runs and studies?"),
                          tr("%1 will be moved to %2.").arg(m_content, QDir::toNativeSeparators(place)), QMessageBox::Cancel, this);
    question->setInformativeText(tr("All files are copied and compared first. Until that is done everything stays where it is, and "
                                    "nothing can be trained."));
    QPushButton* yes = question->addButton(tr("&Move"), QMessageBox::AcceptRole);
    question->setDefaultButton(yes);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this, place] { moveTo(place); });
    question->open();
}

void SettingsPage::moveTo(const QString& place)
{
    if (busy())
        return;
    clearMessage();
    m_moving = true;
    jobs().startMain<MovedRuns>(
        tr("Moving runs and studies"), this, [place](const JobContext& context) { return moveRuns(place, context); },
        [this](const Result<MovedRuns>& moved) { end(moved); });
    updateState();
}

void SettingsPage::end(const Result<MovedRuns>& moved)
{
    m_moving = false;
    if (moved) {
        m_session.setRunsDir(moved->folder);
        const QString now = tr("Runs and studies are in %1 now.").arg(QDir::toNativeSeparators(moved->folder));
        const QString more = words::leftBehind(*moved).join(u' ');
        if (more.isEmpty())
            showDoneText(now);
        else
            showWarningText(now + u' ' + more);
    } else if (moved.cancelled()) {
        showWarningText(tr("The move is stopped. Runs and studies are where they were."));
    } else {
        showError(moved.error());
    }
    updateState();
}

void SettingsPage::useFolder(const QString& folder)
{
    clearMessage();
    if (const auto settled = settleRunsDir(folder); !settled)
        showError(settled.error());
    else
        m_session.setRunsDir(settledRunsDir());
    updateState();
}

}  // namespace leafbench::ui
