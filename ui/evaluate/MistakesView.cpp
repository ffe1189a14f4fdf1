#include "ui/evaluate/MistakesView.h"

#include "ui/evaluate/ImageDetails.h"
#include "ui/shared/CaptionedList.h"
#include "ui/shared/CaptionedListModel.h"
#include "ui/shared/Card.h"
#include "ui/shared/EmptyState.h"
#include "ui/shared/Widgets.h"
#include "ui/words/ClassText.h"
#include "ui/words/EvaluationWords.h"
#include "ui/words/Words.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

struct MistakesPage {
    enum { Nothing, NoMistake, Results };
};

CaptionedImage captioned(const EvaluatedImage& image, const QStringList& classNames)
{
    const QString truth = classNames.value(image.truth), said = classNames.value(image.predicted);
    const QString sure = words::percent(image.confidence);
    const bool sameSpecies = splitClassName(truth).species == splitClassName(said).species;
    return {.path = image.path,
            .caption = classText(truth),
            .note = MistakesView::tr("%1: %2").arg(sure, sameSpecies ? diseaseText(said) : classText(said)),
            .details
            = MistakesView::tr("It is: %1\nIt said: %2, %3 sure\n%4").arg(classText(truth), classText(said), sure, image.path),
            .truth = image.truth,
            .predicted = image.predicted};
}

std::vector<EvaluatedImage> mistakes(const Evaluation& evaluation)
{
    std::vector<EvaluatedImage> wrong;
    std::copy_if(evaluation.images.begin(), evaluation.images.end(), std::back_inserter(wrong),
                 [](const EvaluatedImage& image) { return image.truth != image.predicted; });
    std::stable_sort(wrong.begin(), wrong.end(), [](const auto& a, const auto& b) { return a.confidence > b.confidence; });
    return wrong;
}

/// The most confused classes. Of two directions only the one with more images.
std::vector<ConfusedPairLine> confusedLines(const Evaluation& evaluation, int limit)
{
    std::vector<ConfusedPairLine> lines;
    for (const ConfusedPair& pair : confusedPairs(evaluation.matrix, 2 * limit)) {
        const bool told = std::any_of(lines.begin(), lines.end(), [&pair](const ConfusedPairLine& line) {
            return line.truth == pair.predicted && line.predicted == pair.truth;
        });
        if (!told && static_cast<int>(lines.size()) < limit)
            lines.push_back({pairText(pair, evaluation), pair.truth, pair.predicted});
    }
    return lines;
}

}  // namespace

MistakesView::MistakesView(QWidget* parent)
    : QWidget(parent),
      m_pages(new QStackedWidget),
      m_pictures(new CaptionedListModel(2 * CaptionedList::pictureSide, this)),
      m_pairs(new TableModel<ConfusedPairLine>(this)),
      m_grid(new CaptionedList(*m_pictures)),
      m_pairList(new QListView),
      m_details(new ImageDetails(tr("Choose a picture to see it large.")))
{
    m_pages->addWidget(new EmptyState(QStringLiteral("evaluate"), tr("Not evaluated yet"),
                                      tr("Once the run is evaluated, its surest mistakes stand here.")));
    m_pages->addWidget(
        new EmptyState(QStringLiteral("evaluate"), tr("No mistake"), tr("The run was right on every image of the subset.")));
    QSplitter* left = makeSplitter(Qt::Vertical, makePicturesCard(), 3, makePairsCard(), 2);
    QSplitter* results = makeSplitter(Qt::Horizontal, left, 5, makeDetailsCard(), 3);
    results->setSizes({560, 320});
    m_pages->addWidget(results);
    QVBoxLayout* layout = makeColumn(this);
    layout->addWidget(m_pages);
}

QWidget* MistakesView::makePicturesCard()
{
    m_grid->setAccessibleName(tr("Pictures taken for another class, surest first"));
    m_picturesCard = new Card(tr("Surest mistakes"));
    m_picturesCard->body()->addWidget(m_grid, 1);
    connect(m_grid, &CaptionedList::imageChosen, m_details, &ImageDetails::showRow);
    return m_picturesCard;
}

QWidget* MistakesView::makePairsCard()
{
    m_pairs->setColumns({m_pairs->text({}, {}, &ConfusedPairLine::text)});
    m_pairs->setHelp(&ConfusedPairLine::text);
    m_pairList->setModel(m_pairs);
    m_pairList->setWordWrap(true);
    m_pairList->setAlternatingRowColors(true);
    m_pairList->setResizeMode(QListView::Adjust);
    m_pairList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_pairList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pairList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_pairList->setAccessibleName(tr("Classes taken for each other, most images first"));
    const auto requestCell = [this](const QModelIndex& index) {
        const ConfusedPairLine line = m_pairs->row(index.row());
        emit cellRequested(line.truth, line.predicted);
    };
    connect(m_pairList, &QAbstractItemView::clicked, this, requestCell);
    connect(m_pairList, &QAbstractItemView::activated, this, requestCell);
    auto* card = new Card(tr("Most confused"));
    card->setHint(tr("click one for its cell of the matrix"));
    card->body()->addWidget(m_pairList, 1);
    return card;
}

QWidget* MistakesView::makeDetailsCard()
{
    connect(m_details, &ImageDetails::cellRequested, this, &MistakesView::cellRequested);
    auto* card = new Card(tr("Chosen picture"));
    card->body()->addWidget(m_details, 1);
    return card;
}

void MistakesView::setEvaluation(std::shared_ptr<const Evaluation> evaluation)
{
    m_pictures->clear();
    m_pairs->clear();
    if (evaluation)
        showMistakes(*evaluation);
    m_pages->setCurrentIndex(!evaluation                       ? MistakesPage::Nothing
                                 : m_pictures->rowCount() == 0 ? MistakesPage::NoMistake
                                                               : MistakesPage::Results);
}

void MistakesView::showMistakes(const Evaluation& evaluation)
{
    const std::vector<EvaluatedImage> wrong = mistakes(evaluation);
    const auto shown = std::min<std::size_t>(wrong.size(), mostPictures);
    std::vector<CaptionedImage> images;
    for (std::size_t i = 0; i < shown; ++i)
        images.push_back(captioned(wrong[i], evaluation.classNames));
    const QString all = words::count(static_cast<qint64>(wrong.size()));
    m_picturesCard->setHint(shown < wrong.size() ? tr("the first %1 of %2").arg(words::count(mostPictures), all)
                                                 : tr("all %1").arg(all));
    if (evaluation.datasetRoot.isEmpty())
        m_picturesCard->setHint(tr("all %1; to see them, open the dataset that the starter model was validated on").arg(all));
    m_pictures->setImages(evaluation.datasetRoot, std::move(images));
    m_pairs->setRows(confusedLines(evaluation, mostPairs));
    m_grid->setCurrentIndex(m_pictures->index(0));
}

}  // namespace leafbench::ui
