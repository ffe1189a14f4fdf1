#include "ui/widgets/GridCard.h"

#include "ui/models/ClassTableModel.h"
#include "ui/models/ClassTitle.h"
#include "ui/models/ThumbnailModel.h"
#include "ui/models/ThumbnailStore.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/SampleGrid.h"
#include "ui/widgets/ThumbnailGrid.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace leafbench::ui {

GridCard::GridCard(QWidget* parent)
    : Card(tr("All classes"), parent)
    , m_class(ClassTableModel::allClasses)
    , m_store(new ThumbnailStore(128, this))
    , m_model(new ThumbnailModel(*m_store, this))
    , m_grid(new ThumbnailGrid(*m_model, *m_store))
    , m_samples(new SampleGrid)
    , m_stack(new QStackedWidget)
    , m_shuffle(new QToolButton)
    , m_counts(new ElidedLabel)
{
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_samples);
    m_counts->setProperty("role", "muted");
    auto* counts = new QHBoxLayout;
    counts->addStrut(26);
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_shuffle);
    body()->addLayout(counts);
    body()->addWidget(m_stack, 1);
    m_shuffle->setText(tr("Shuffle"));
    m_shuffle->setProperty("toggle", true);
    m_shuffle->setToolTip(tr("Other classes, other pictures"));
    m_thumbnailsToggle = addToggle(tr("Thumbnails"), false);
    m_samplesToggle = addToggle(tr("Samples"), true);
    m_samplesToggle->setToolTip(tr("Twelve pictures, one each of a different class"));
    connect(m_shuffle, &QToolButton::clicked, m_samples, &SampleGrid::shuffle);
    connect(m_grid, &ThumbnailGrid::imageChosen, this, &GridCard::imageChosen);
    connect(m_samples, &SampleGrid::imageChosen, this, &GridCard::imageChosen);
    showSamples(false);
}

QToolButton* GridCard::addToggle(const QString& text, bool samples)
{
    auto* toggle = new QToolButton;
    toggle->setText(text);
    toggle->setCheckable(true);
    toggle->setProperty("toggle", true);
    header()->addWidget(toggle);
    connect(toggle, &QToolButton::clicked, this, [this, samples] { showSamples(samples); });
    return toggle;
}

void GridCard::setDataset(DatasetPtr dataset)
{
    m_dataset = std::move(dataset);
    m_split.reset();
    m_store->setDataset(m_dataset);
    m_samples->setDataset(m_dataset);
    showClass(ClassTableModel::allClasses);
}

void GridCard::setSplit(std::shared_ptr<const Split> split)
{
    m_split = std::move(split);
    describe();
}

void GridCard::showClass(int classIndex)
{
    m_class = classIndex;
    std::vector<quint32> images;
    if (m_dataset)
        for (std::size_t i = 0; i < m_dataset->images.size(); ++i) {
            const int c = m_dataset->images[i].classIndex;
            if (classIndex == ClassTableModel::allClasses ? c >= 0 : c == classIndex)
                images.push_back(quint32(i));
        }
    m_model->setImages(m_dataset, std::move(images));
    m_grid->scrollToTop();
    m_grid->setCurrentIndex(m_model->index(0));
    showSamples(false);
}

void GridCard::showSamples(bool samples)
{
    m_stack->setCurrentWidget(samples ? static_cast<QWidget*>(m_samples) : m_grid);
    m_shuffle->setVisible(samples);
    m_thumbnailsToggle->setChecked(!samples);
    m_samplesToggle->setChecked(samples);
    describe();
}

bool GridCard::settled() const
{
    return m_stack->currentWidget() == m_samples ? m_samples->settled() : m_store->idle();
}

void GridCard::describe()
{
    if (m_stack->currentWidget() == m_samples) {
        setTitle({});  // the toggle says it
        m_counts->setText(tr("one each of %1 classes").arg(m_samples->images().size()));
        return;
    }
    if (m_class == ClassTableModel::allClasses || !m_dataset)
        setTitle(tr("All classes"));
    else
        setTitle(m_class < 0 ? tr("Not labelled") : classTitle(m_dataset->classes[std::size_t(m_class)]));
    const std::vector<quint32>& images = m_model->images();
    QStringList parts{tr("%1 images").arg(words::count(qint64(images.size())))};
    if (m_split && m_dataset && m_split->assignment.size() == m_dataset->images.size()) {
        std::array<qint64, 4> counts{};
        for (const quint32 image : images)
            ++counts[std::size_t(m_split->assignment[image])];
        for (const Subset subset : {Subset::Train, Subset::Valid, Subset::Test})
            if (counts[std::size_t(subset)] > 0)
                parts += QStringLiteral("%1 %2").arg(subsetName(subset), words::count(counts[std::size_t(subset)]));
    }
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

}  // namespace leafbench::ui
