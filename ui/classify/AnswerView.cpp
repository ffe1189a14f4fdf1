#include "ui/classify/AnswerView.h"

#include "engine/runs/answers/AnsweringRuns.h"
#include "ui/classify/AnswerWords.h"
#include "ui/classify/NeighborModel.h"
#include "ui/classify/NeighborView.h"
#include "ui/classify/ProbabilityBars.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/files/PicturesHere.h"
#include "ui/words/AnswerText.h"
#include "ui/words/ClassText.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int nearSide = 128;  // pixels of a tile on a dense screen

QLabel* wrapped(const char* role = "")
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A warning in a word or two, and what it means.
QWidget* underChip(QLabel* chip, QLabel* meaning)
{
    chip->setProperty("role", "warningChip");
    auto* box = new QWidget;
    auto* layout = makeColumn(box, 4);
    layout->addWidget(chip, 0, Qt::AlignLeft);
    layout->addWidget(meaning);
    return box;
}

}  // namespace

AnswerView::AnswerView(QWidget* parent)
    : QStackedWidget(parent),
      m_text(wrapped("muted")),
      m_weakText(wrapped("muted")),
      m_heading(wrapped("heading")),
      m_verdict(wrapped()),
      m_facts(wrapped("muted")),
      m_barsTitle(wrapped("muted")),
      m_bars(new ProbabilityBars),
      m_copyChip(new QLabel),
      m_copyText(wrapped("muted")),
      m_bankText(wrapped("muted")),
      m_bankButton(new QPushButton(tr("Learn what this model &knows"))),
      m_nearest(new NeighborModel(nearSide, this)),
      m_nearView(new NeighborView(*m_nearest)),
      m_nearText(wrapped("muted"))
{
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_heading->setObjectName(QStringLiteral("answer"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_weakText->setObjectName(QStringLiteral("weakness"));
    m_copyText->setObjectName(QStringLiteral("trainingCopy"));
    addWidget(m_text);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeAnswer());
    addWidget(scroll);
    connect(m_bankButton, &QPushButton::clicked, this, &AnswerView::buildFeatureBankRequested);
    setBankState(BankState::None);
}

QWidget* AnswerView::makeAnswer()
{
    auto* found = new QWidget;
    auto* layout = makeColumn(found, 12);
    layout->setContentsMargins(isRightToLeft() ? 8 : 0, 0, isRightToLeft() ? 0 : 8, 0);  // room for the scroll bar
    layout->addWidget(m_weak = underChip(new QLabel(tr("Weak model")), m_weakText));
    layout->addWidget(m_heading);
    layout->addWidget(m_verdict);
    layout->addWidget(m_copy = underChip(m_copyChip, m_copyText));
    layout->addWidget(m_barsTitle);
    layout->addWidget(m_bars);
    layout->addWidget(m_facts);
    layout->addWidget(makeBankRow());
    layout->addWidget(makeNearest());
    layout->addStretch(1);
    return found;
}

QWidget* AnswerView::makeBankRow()
{
    m_bankButton->setObjectName(QStringLiteral("learnReference"));
    m_bankButton->setToolTip(
        tr("Looks once at the training and validation pictures of the run. Then its answers are calibrated, it says "
           "when a picture is unlike them, and it shows the leaves that are nearest."));
    m_bankRow = new QWidget;
    auto* layout = makeColumn(m_bankRow, 8);
    layout->addWidget(m_bankText);
    layout->addWidget(m_bankButton, 0, Qt::AlignLeft);
    return m_bankRow;
}

QWidget* AnswerView::makeNearest()
{
    auto* title = new QLabel(tr("Nearest training leaves"));
    title->setProperty("role", "cardTitle");
    title->setToolTip(tr("By the distance of what the network sees in them: 0 is the same, 2 the opposite"));
    m_nearBox = new QWidget;
    auto* layout = makeColumn(m_nearBox, 8);
    layout->addWidget(title);
    layout->addWidget(m_nearView);
    layout->addWidget(m_nearText);
    return m_nearBox;
}

void AnswerView::showText(const QString& text)
{
    m_text->setText(text);
    setCurrentIndex(0);
}

void AnswerView::showAnswer(const Classification& answer, qint64 validImages, const Run* run, const DatasetIndex* dataset)
{
    const bool isWeak = run && leafbench::isWeak(*run);
    m_weakText->setText(isWeak ? words::weaknessText(*run) : QString());
    m_weak->setVisible(isWeak);
    const bool unlike = answer.verdict == Verdict::OutOfDistribution;
    std::vector<ProbabilityBars::Bar> bars;
    for (const ClassProbability& item : answer.top)
        bars.push_back({classText(item.className), item.probability});
    m_heading->setText(words::answerHeadline(answer));
    m_heading->setToolTip(answer.top.empty() ? QString() : answer.top.front().className);
    const QString verdict = words::verdictText(answer, isWeak);
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    m_barsTitle->setText(tr("The likeliest classes all the same:"));
    m_barsTitle->setVisible(unlike);
    m_bars->setMuted(unlike);
    m_bars->setBars(std::move(bars));
    const QString note = accuracyNote(run);
    const QString own = answer.top.empty() || classText(answer.top.front().className) == ownClassText(answer.top.front().className)
        ? QString()
        : tr("In the dataset: %1").arg(answer.top.front().className) + u'\n';
    m_facts->setText(own + answerFacts(answer, validImages) + (note.isEmpty() ? QString() : u'\n' + note));
    showCopy(answer, run);
    showNearest(answer, run, dataset);
    setCurrentIndex(1);
}

/// The starter model ships without its pictures: words name their classes, beside those that the dataset has.
void AnswerView::showNearest(const Classification& answer, const Run* run, const DatasetIndex* dataset)
{
    const bool starter = run && run->starter;
    m_nearText->setVisible(starter);
    m_nearText->setText(starter ? words::nearestText(answer) : QString());
    const std::vector<NeighborLeaf> leaves = starter ? leavesHere(dataset, answer.nearest) : answer.nearest;
    m_nearView->setVisible(!leaves.empty());
    m_nearest->setLeaves(leaves);
    m_nearBox->setVisible(!answer.nearest.empty());
}

void AnswerView::showCopy(const Classification& answer, const Run* run)
{
    m_copyChip->setText(run && run->starter ? tr("The starter model learned from this leaf")
                                            : tr("This leaf was in your training data"));
    m_copy->setVisible(answer.copy.has_value());
    if (!answer.copy)
        return;
    const QString how = answer.copy->identical ? tr("the same file") : tr("perhaps turned, mirrored, resized or encoded again");
    m_copyText->setText(tr("%1: %2 (%3). What it says about it shows what it remembers, not what it can do.")
                            .arg(classText(answer.copy->className), answer.copy->path.section(u'/', -1), how));
    m_copyText->setToolTip(answer.copy->path);
}

void AnswerView::setBankState(BankState bankState, const QString& error)
{
    m_bankRow->setVisible(bankState == BankState::Wanted || bankState == BankState::Running);
    m_bankButton->setVisible(bankState == BankState::Wanted);
    m_bankText->setText(
        bankState == BankState::Running ? tr("It is learning what it knows; the answers will come again, calibrated.") : error);
    m_bankText->setVisible(!m_bankText->text().isEmpty());
}

}  // namespace leafbench::ui
