#include "ui/shell/FirstStart.h"

#include "ui/bridge/Session.h"
#include "ui/shared/Card.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/UserSettings.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

const QString servedKey = QStringLiteral("first_start_served");
constexpr int widestDoors = 960;

QLabel* doorIcon(const QString& name)
{
    auto* label = new QLabel;
    const auto tint = [label, name] {
        const QColor color = Theme::instance().colors().accent;
        label->setPixmap(tintedIcon(name, color, color).pixmap(48, 48));
    };
    QObject::connect(&Theme::instance(), &Theme::changed, label, tint);
    tint();
    return label;
}

}  // namespace

bool FirstStart::hasServed()
{
    const QSettings settings = userSettings();
    // A window of an earlier version remembers its page only.
    return settings.contains(servedKey) || settings.contains(QStringLiteral("page")) || !rememberedDatasets().isEmpty();
}

void FirstStart::setServed() { userSettings().setValue(servedKey, true); }

FirstStart::FirstStart(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_noModel(paragraph("muted"))
{
    setObjectName(QStringLiteral("firstStart"));
    auto* title = new QLabel(tr("Where do you want to begin?"));
    title->setProperty("role", "title");
    title->setWordWrap(true);
    QLabel* sentence = paragraph("muted");
    sentence->setText(
        tr("Leafbench tells leaf diseases apart, and shows how a computer learns to. Everything stays on this machine."));
    auto* doors = new FlowRow(16);
    followText(doors, [doors] { doors->setMaximumWidth(Theme::instance().textPixels(widestDoors)); });
    m_leaf = addDoor(*doors, QStringLiteral("classify"), tr("Drop a leaf"),
                     tr("Drop a photograph of a leaf anywhere in this window: the model that comes with the program says what it "
                        "sees, and how sure it is."),
                     tr("Choose pictures\u2026"));
    m_leaf->setObjectName(QStringLiteral("doorLeaf"));
    QPushButton* demo = addDoor(*doors, QStringLiteral("explore"), tr("Explore the demo"),
                                tr("A small dataset of drawn leaves, made here in a moment. Enough to train, tune and measure."),
                                tr("Make the &demo"));
    demo->setObjectName(QStringLiteral("doorDemo"));
    QPushButton* dataset = addDoor(*doors, QStringLiteral("folder"), tr("Open a dataset"),
                                   tr("A folder with a folder of pictures for each class, such as the New Plant Diseases Dataset."),
                                   tr("&Open folder\u2026"));
    dataset->setObjectName(QStringLiteral("doorDataset"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addWidget(doors);
    layout->addWidget(m_noModel);
    layout->addStretch(3);
    connect(m_leaf, &QPushButton::clicked, this, &FirstStart::choosePictures);
    connect(demo, &QPushButton::clicked, this, &FirstStart::demoAsked);
    connect(dataset, &QPushButton::clicked, this, &FirstStart::chooseDataset);
    connect(&session, &Session::runsChanged, this, &FirstStart::updateLeaf);
    updateLeaf();
}

QPushButton* FirstStart::addDoor(FlowRow& row, const QString& icon, const QString& title, const QString& text,
                                 const QString& button)
{
    auto* card = new Card(title);
    QLabel* words = paragraph();
    words->setText(text);
    auto* act = new QPushButton(button);
    act->setAccessibleDescription(text);
    card->body()->addWidget(doorIcon(icon));
    card->body()->addWidget(words);
    card->body()->addStretch(1);
    card->body()->addSpacing(8);
    card->body()->addWidget(act);
    row.addWidget(card, 1);
    return act;
}

void FirstStart::updateLeaf()
{
    const bool answers = !m_session.answeringRun().isEmpty();
    m_leaf->setEnabled(answers);
    setStyleProperty(m_leaf, "primary", answers);
    m_noModel->setText(answers ? QString() : tr("No model that could answer is here yet: train one, and leaves can be dropped."));
}

void FirstStart::choosePictures()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Open images"));
    if (!paths.isEmpty())
        emit picturesChosen(paths);
}

void FirstStart::chooseDataset()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a dataset folder"));
    if (!folder.isEmpty())
        emit datasetChosen(folder);
}

}  // namespace leafbench::ui
