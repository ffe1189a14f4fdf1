#include "ui/evaluate/compare/RunComparisonPane.h"

#include "ui/evaluate/compare/ClassComparisonTable.h"
#include "ui/evaluate/compare/FourCounts.h"
#include "ui/evaluate/compare/ToggleRow.h"
#include "ui/shared/CaptionedList.h"
#include "ui/shared/CaptionedListModel.h"
#include "ui/shared/Card.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/Theme.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/EvaluationWords.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

namespace leafbench::ui {
namespace {

/// `right` and `wrong`: predictions of the run that was right and of the one that was not.
CaptionedImage captioned(const ComparedImage& image, bool firstRight, const QStringList& classNames)
{
    const QString wrong = classNames.value(firstRight ? image.secondAnswer : image.firstAnswer);
    const auto said = [&classNames](int answer, double confidence) {
        return RunComparisonPane::tr("%1, %2 sure").arg(classText(classNames.value(answer)), words::percent(confidence));
    };
    const QString details = RunComparisonPane::tr("It is: %1\nThis run said: %2\nThe other said: %3\n%4")
                                .arg(classText(classNames.value(image.truth)), said(image.firstAnswer, image.firstConfidence),
                                     said(image.secondAnswer, image.secondConfidence), image.path);
    return {.path = image.path,
            .caption = classText(classNames.value(image.truth)),
            .note = (firstRight ? RunComparisonPane::tr("other: %1") : RunComparisonPane::tr("this: %1")).arg(diseaseText(wrong)),
            .details = details,
            .truth = image.truth,
            .predicted = firstRight ? image.firstAnswer : image.secondAnswer};
}

std::optional<double> recall(qint64 right, qint64 images)
{
    return images == 0 ? std::nullopt : std::optional(static_cast<double>(right) / static_cast<double>(images));
}

}  // namespace

RunComparisonPane::RunComparisonPane(QWidget* parent)
    : QWidget(parent),
      m_verdict(paragraph("cardTitle")),
      m_difference(paragraph()),
      m_counts(new FourCounts),
      m_shared(paragraph("muted")),
      m_classesCard(new Card(tr("Recall by class"))),
      m_classes(new ClassComparisonTable),
      m_picturesCard(new Card(tr("Only one got it right"))),
      m_pictures(new CaptionedListModel(2 * CaptionedList::pictureSide, this)),
      m_grid(new CaptionedList(*m_pictures)),
      m_right(new ToggleRow(tr("Which run got them right")))
{
    m_classes->setAccessibleName(tr("Recall by class of both runs"));
    m_classesCard->body()->addWidget(m_classes, 1);
    auto* left = new QWidget;
    QVBoxLayout* column = makeColumn(left, 16);
    column->addWidget(makeVerdictCard());
    column->addWidget(makePicturesCard(), 1);
    QSplitter* split = makeSplitter(Qt::Horizontal, makeScroll(left), 2, m_classesCard, 3);
    split->setSizes({330, 470});
    QVBoxLayout* layout = makeColumn(this);
    layout->addWidget(split);
    connect(&Theme::instance(), &Theme::changed, this, &RunComparisonPane::showClasses);
}

QWidget* RunComparisonPane::makeVerdictCard()
{
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setToolTip(tr("McNemar's exact test of the images that only one of the two got right"));
    auto* card = new Card(tr("On the same images"));
    card->body()->addWidget(m_verdict);
    card->body()->addWidget(m_difference);
    card->body()->addWidget(m_counts);
    card->body()->addWidget(m_shared);
    return card;
}

QWidget* RunComparisonPane::makePicturesCard()
{
    m_right->addChoice();
    m_right->addChoice();
    m_picturesCard->body()->addWidget(m_right, 0, Qt::AlignLeft);
    connect(m_right, &ToggleRow::chosenChanged, this, &RunComparisonPane::showPictures);
    m_grid->setAccessibleName(tr("Pictures that only one run got right, surest first"));
    m_picturesCard->body()->addWidget(m_grid, 1);
    return m_picturesCard;
}

void RunComparisonPane::setComparison(const RunComparison& comparison)
{
    m_comparison = comparison;
    m_right->setText(0, tr("This run (%1)").arg(words::count(comparison.all.onlyFirst)));
    m_right->setText(1, tr("The other (%1)").arg(words::count(comparison.all.onlySecond)));
    showWords();
    showClasses();
    showPictures();
}

void RunComparisonPane::showWords()
{
    m_verdict->setText(verdictText(m_comparison.all));
    m_difference->setText(differenceText(m_comparison.all));
    m_counts->setCounts(m_comparison.all);
    QString shared = tr("%1, the same for both.").arg(words::imagesText(m_comparison.all.images()));
    if (m_comparison.onlyInFirst + m_comparison.onlyInSecond > 0)
        shared += u' '
            + tr("Left out, as only one was asked about them: %1 of this run, %2 of the other.")
                  .arg(words::count(m_comparison.onlyInFirst), words::count(m_comparison.onlyInSecond));
    m_shared->setText(shared);
}

void RunComparisonPane::showClasses()
{
    std::vector<ComparedClass> classes;
    for (std::size_t i = 0; i < m_comparison.classes.size(); ++i) {
        const McNemar& counts = m_comparison.classes[i];
        classes.push_back({.name = m_comparison.classNames[static_cast<qsizetype>(i)],
                           .first = recall(counts.bothRight + counts.onlyFirst, counts.images()),
                           .second = recall(counts.bothRight + counts.onlySecond, counts.images()),
                           .interval = counts.images() == 0 ? std::nullopt : std::optional(counts.differenceInterval())});
    }
    m_classes->setClasses(tr("this run"), tr("other"), std::move(classes));
    m_classesCard->setHint(twoBarsLegend(tr("this run"), tr("other")));
}

void RunComparisonPane::showPictures()
{
    const bool first = m_right->chosen() == 0;
    const std::vector<ComparedImage>& all = first ? m_comparison.onlyFirstRight : m_comparison.onlySecondRight;
    std::vector<CaptionedImage> images;
    for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), mostPictures); ++i)
        images.push_back(captioned(all[i], first, m_comparison.classNames));
    m_pictures->setImages(m_comparison.datasetRoot, std::move(images));
}

}  // namespace leafbench::ui
