#include "ui/explore/GridCard.h"

#include "ui/explore/FilteredImages.h"
#include "ui/explore/SampleGrid.h"
#include "ui/explore/ThumbnailGrid.h"
#include "ui/explore/ThumbnailModel.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/ThumbnailStore.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace leafbench::ui {
namespace {

struct PictureSize {
    int cell;  ///< pixels, with the gap
    int side;  ///< of the decoded picture: a JPEG of 256 px is decoded at 1/4, 1/2 or 1/1
};
constexpr std::array<PictureSize, 3> sizes{{{72, 64}, {104, 128}, {208, 256}}};

}  // namespace

GridCard::GridCard(QWidget* parent)
    : Card(tr("All classes"), parent),
      m_store(new ThumbnailStore(sizes[1].side, this)),
      m_model(new ThumbnailModel(*m_store, this)),
      m_grid(new ThumbnailGrid(*m_model, *m_store)),
      m_samples(new SampleGrid),
      m_stack(new QStackedWidget),
      m_shuffle(new QToolButton),
      m_size(new QSlider(Qt::Horizontal)),
      m_counts(new ElidedLabel)
{
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_samples);
    m_counts->setProperty("role", "muted");
    auto* counts = new QHBoxLayout;
    counts->addStrut(26);
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_shuffle);
    addSizes(counts);
    body()->addLayout(counts);
    body()->addWidget(m_stack, 1);
    m_shuffle->setText(tr("Shuffle"));
    m_shuffle->setProperty("toggle", true);
    m_shuffle->setToolTip(tr("Other classes, other pictures"));
    m_gridToggle = addToggle(tr("Grid"), false);
    m_samplesToggle = addToggle(tr("Samples"), true);
    m_samplesToggle->setToolTip(tr("Twelve pictures, one each of a different class"));
    connect(m_shuffle, &QToolButton::clicked, m_samples, &SampleGrid::shuffle);
    connect(m_grid, &ThumbnailGrid::imageChosen, this, &GridCard::imageChosen);
    connect(m_grid, &ThumbnailGrid::imageOpened, this, &GridCard::imageOpened);
    connect(m_grid, &ThumbnailGrid::menuRequested, this, &GridCard::menuRequested);
    connect(m_samples, &SampleGrid::imageChosen, this, &GridCard::imageChosen);
    connect(m_samples, &SampleGrid::menuRequested, this, &GridCard::menuRequested);
    showSamples(false);
}

void GridCard::addSizes(QHBoxLayout* row)
{
    m_size->setRange(0, int(sizes.size()) - 1);
    m_size->setValue(1);
    m_size->setPageStep(1);
    m_size->setFixedWidth(64);
    m_size->setAccessibleName(tr("Size of the pictures"));
    m_size->setToolTip(tr("Size of the pictures (+ and -)"));
    row->addWidget(m_size);
    connect(m_size, &QSlider::valueChanged, this, [this](int size) {
        m_store->setSide(sizes[std::size_t(size)].side);
        m_grid->setRequestedCell(sizes[std::size_t(size)].cell);
    });
    // With Ctrl they are those of the whole window's text.
    const auto step = [this](Qt::Key key, int by, const QString& what) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(what);
        connect(shortcut, &QShortcut::activated, this, [this, by] { setPictureSize(m_size->value() + by); });
    };
    step(Qt::Key_Plus, 1, tr("Larger pictures"));
    step(Qt::Key_Minus, -1, tr("Smaller pictures"));
}

void GridCard::setPictureSize(int size) { m_size->setValue(size); }

QToolButton* GridCard::addToggle(const QString& text, bool samples)
{
    QToolButton* toggle = makeToggle(text);
    header()->addWidget(toggle);
    connect(toggle, &QToolButton::clicked, this, [this, samples] { showSamples(samples); });
    return toggle;
}

void GridCard::show(const FilteredImages& images)
{
    if (m_dataset != images.dataset()) {
        m_dataset = images.dataset();
        m_store->setDataset(m_dataset);
        m_samples->setDataset(m_dataset);
    }
    m_gridTitle = titleOf(images);
    m_gridCounts = countsOf(images);
    std::vector<quint32> found = images.images();
    if (m_model->dataset() == m_dataset && m_model->rows() == found) {
        describe();
        return;
    }
    const QModelIndex current = m_grid->currentIndex();
    const quint32 chosen = current.data(ThumbnailModel::ImageRole).toUInt();
    m_model->setImages(m_dataset, std::move(found));
    const int row = current.isValid() ? m_model->rowOf(chosen) : -1;
    m_grid->setCurrentIndex(m_model->index(std::max(0, row)));
    showSamples(false);
}

void GridCard::showSamples(bool samples)
{
    m_stack->setCurrentWidget(samples ? static_cast<QWidget*>(m_samples) : m_grid);
    m_shuffle->setVisible(samples);
    m_size->setVisible(!samples);
    m_gridToggle->setChecked(!samples);
    m_samplesToggle->setChecked(samples);
    describe();
}

bool GridCard::idle() const
{
    return m_stack->currentWidget() == m_samples ? m_samples->idle() : m_grid->idle() && m_store->idle();
}

const std::vector<quint32>& GridCard::images() const { return m_model->rows(); }

void GridCard::setCurrentImage(quint32 image)
{
    if (const int row = m_model->rowOf(image); row >= 0)
        m_grid->setCurrentIndex(m_model->index(row));
}

void GridCard::focusGrid()
{
    showSamples(false);
    m_grid->setFocus();
}

QString GridCard::titleOf(const FilteredImages& images) const
{
    const ImageFilter& filter = images.filter();
    if (filter.classes.size() == 1) {
        const int c = *filter.classes.begin();
        return c < 0 ? tr("Not labelled") : classTitle(m_dataset->classes[std::size_t(c)]);
    }
    if (!filter.classes.empty())
        return words::classesText(qint64(filter.classes.size()));
    if (filter.allowsAll())
        return tr("All classes");
    if (filter.species.size() == 1 && filter.words.isEmpty() && filter.health == Health::All)
        return partText(*filter.species.begin());
    return tr("Filtered");
}

QString GridCard::countsOf(const FilteredImages& images) const
{
    const qint64 shown = images.shown(), total = images.total();
    QStringList parts{shown == total ? words::imagesText(shown) : words::partOfImages(shown, total)};
    ImageFilter filter = images.filter();
    for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test}) {
        if (filter.subset.value_or(subset) != subset || !images.split())
            continue;
        ImageFilter part = filter;
        part.subset = subset;
        if (const qint64 count = images.count(part))
            parts += QStringLiteral("%1 %2").arg(toWord(subset), words::count(count));
    }
    return parts.join(QStringLiteral(" · "));
}

void GridCard::describe()
{
    const bool samples = m_stack->currentWidget() == m_samples;
    setTitle(samples ? tr("Samples") : m_gridTitle);
    m_counts->setText(samples ? tr("one each of %1").arg(words::classesText(qint64(m_samples->images().size()))) : m_gridCounts);
}

}  // namespace leafbench::ui
