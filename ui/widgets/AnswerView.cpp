#include "ui/widgets/AnswerView.h"

#include "ui/models/AnswerWords.h"
#include "ui/models/ClassText.h"
#include "ui/models/NearLeafModel.h"
#include "ui/widgets/NearLeafView.h"
#include "ui/widgets/ProbabilityBars.h"

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

QVBoxLayout* column(QWidget* widget, int spacing)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

}  // namespace

AnswerView::AnswerView(JobRunner& jobs, QWidget* parent)
    : QStackedWidget(parent)
    , m_text(wrapped("muted"))
    , m_heading(wrapped("heading"))
    , m_verdict(wrapped())
    , m_facts(wrapped("muted"))
    , m_barsTitle(wrapped("muted"))
    , m_bars(new ProbabilityBars)
    , m_copyText(wrapped("muted"))
    , m_learnText(wrapped("muted"))
    , m_learn(new QPushButton(tr("Learn what this model &knows")))
    , m_thumbnails(jobs, nearSide)
    , m_nearest(new NearLeafModel(m_thumbnails, this))
{
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_heading->setObjectName(QStringLiteral("answer"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_copyText->setObjectName(QStringLiteral("trainingCopy"));
    addWidget(m_text);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeAnswer());
    addWidget(scroll);
    connect(m_learn, &QPushButton::clicked, this, &AnswerView::learnWanted);
    setLearning(Learning::None);
}

QWidget* AnswerView::makeAnswer()
{
    auto* chip = new QLabel(tr("This leaf was in your training data"));
    chip->setProperty("role", "warningChip");
    m_copy = new QWidget;
    auto* copy = column(m_copy, 4);
    copy->addWidget(chip, 0, Qt::AlignLeft);
    copy->addWidget(m_copyText);

    auto* found = new QWidget;
    auto* layout = column(found, 12);
    layout->setContentsMargins(0, 0, 8, 0);  // the scroll bar's place
    layout->addWidget(m_heading);
    layout->addWidget(m_verdict);
    layout->addWidget(m_copy);
    layout->addWidget(m_barsTitle);
    layout->addWidget(m_bars);
    layout->addWidget(m_facts);
    layout->addWidget(makeLearning());
    layout->addWidget(makeNearest());
    layout->addStretch(1);
    return found;
}

QWidget* AnswerView::makeLearning()
{
    m_learn->setObjectName(QStringLiteral("learnReference"));
    m_learn->setToolTip(tr("Looks once at the training and validation pictures of the run. Then its answers are calibrated, it says "
                           "when a picture is unlike them, and it shows the leaves that are nearest."));
    m_learning = new QWidget;
    auto* layout = column(m_learning, 8);
    layout->addWidget(m_learnText);
    layout->addWidget(m_learn, 0, Qt::AlignLeft);
    return m_learning;
}

QWidget* AnswerView::makeNearest()
{
    auto* title = new QLabel(tr("Nearest training leaves"));
    title->setProperty("role", "cardTitle");
    title->setToolTip(tr("By the distance of what the network sees in them: 0 is the same, 2 the opposite"));
    m_nearBox = new QWidget;
    auto* layout = column(m_nearBox, 8);
    layout->addWidget(title);
    layout->addWidget(new NearLeafView(*m_nearest));
    return m_nearBox;
}

void AnswerView::showText(const QString& text)
{
    m_text->setText(text);
    setCurrentIndex(0);
}

void AnswerView::showAnswer(const Classification& answer, qint64 validImages, const QString& aboutRun)
{
    const bool unlike = answer.verdict == Verdict::Unlike;
    std::vector<ProbabilityBars::Bar> bars;
    for (const ClassProbability& item : answer.top)
        bars.push_back({classText(item.className), item.probability});
    m_heading->setText(unlike || bars.empty() ? tr("Not a leaf it knows") : bars.front().name);
    const QString verdict = verdictText(answer);
    m_verdict->setText(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    m_barsTitle->setText(tr("The likeliest classes all the same:"));
    m_barsTitle->setVisible(unlike);
    m_bars->setMuted(unlike);
    m_bars->setBars(std::move(bars));
    m_facts->setText(answerFacts(answer, validImages) + (aboutRun.isEmpty() ? QString() : u'\n' + aboutRun));
    showCopy(answer);
    m_nearest->setLeaves(answer.nearest);
    m_nearBox->setVisible(!answer.nearest.empty());
    setCurrentIndex(1);
}

void AnswerView::showCopy(const Classification& answer)
{
    m_copy->setVisible(answer.copy.has_value());
    if (!answer.copy)
        return;
    const QString how = answer.copy->identical ? tr("the same file") : tr("perhaps turned, mirrored, resized or encoded again");
    m_copyText->setText(tr("%1: %2 (%3). What it says about it shows what it remembers, not what it can do.")
                            .arg(classText(answer.copy->className), answer.copy->path.section(u'/', -1), how));
    m_copyText->setToolTip(answer.copy->path);
}

void AnswerView::setLearning(Learning learning, const QString& trouble)
{
    m_learning->setVisible(learning == Learning::Wanted || learning == Learning::Running);
    m_learn->setVisible(learning == Learning::Wanted);
    m_learnText->setText(learning == Learning::Running
                             ? tr("It is learning what it knows; the answers will come again, calibrated.")
                             : trouble);
    m_learnText->setVisible(!m_learnText->text().isEmpty());
}

}  // namespace leafbench::ui
