#include "ui/explore/PicturesView.h"

#include "ui/bridge/Session.h"
#include "ui/explore/ClassCard.h"
#include "ui/explore/FilterBar.h"
#include "ui/explore/FilteredImages.h"
#include "ui/explore/GridCard.h"
#include "ui/explore/LargePicture.h"
#include "ui/explore/SelectedImageCard.h"
#include "ui/explore/SpeciesChart.h"
#include "ui/explore/SplitCard.h"
#include "ui/shared/ImageMenu.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int heightForSplit = 600;  // with less, the page's sentence and the filter bar show the subsets

/// Chooses one, or one more; clicking the only chosen one again chooses none.
template <class T>
void toggle(std::set<T>& chosen, const T& value, bool more)
{
    if (more) {
        if (!chosen.erase(value))
            chosen.insert(value);
        return;
    }
    const bool again = chosen == std::set<T>{value};
    chosen.clear();
    if (!again)
        chosen.insert(value);
}

}  // namespace

PicturesView::PicturesView(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_images(new FilteredImages(this)),
      m_bar(new FilterBar(*m_images)),
      m_classes(new ClassCard),
      m_grid(new GridCard),
      m_species(new SpeciesChart),
      m_split(new SplitCard),
      m_selected(new SelectedImageCard(session.jobs()))
{
    QWidget* right = makeRight();
    // Only stretch factors share the width, so that content changes move nothing.
    for (QWidget* column : {static_cast<QWidget*>(m_classes), static_cast<QWidget*>(m_grid), right})
        column->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    followText(this, [this, right] {
        const Theme& theme = Theme::instance();
        m_classes->setMinimumWidth(theme.textPixels(260));
        m_grid->setMinimumWidth(theme.textPixels(240));
        right->setMinimumWidth(theme.textPixels(248));
    });
    auto* columns = new FlowRow(16);
    columns->addWidget(m_classes, 12);
    columns->setAloneHeight(320);
    columns->addWidget(m_grid, 14);
    columns->setAloneHeight(400);
    columns->addWidget(right, 10);
    columns->setAloneHeight(460);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_bar);
    layout->addWidget(columns, 1);
    connectParts();
    addShortcuts();
}

QWidget* PicturesView::makeRight()
{
    m_speciesScroll = new QScrollArea;
    m_speciesScroll->setWidget(m_species);
    m_speciesScroll->setWidgetResizable(true);
    m_speciesScroll->setFrameShape(QFrame::NoFrame);
    m_speciesScroll->setFocusPolicy(Qt::NoFocus);
    m_speciesScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* species = new Card(tr("Images by species"));
    species->setToolTip(tr("A click on a species shows its diseases"));
    species->body()->addWidget(m_speciesScroll, 1);
    auto* column = new QWidget;
    auto* right = makeColumn(column, 16);
    right->addWidget(species, 1);
    right->addWidget(m_split);
    right->addWidget(m_selected);
    return column;
}

void PicturesView::connectParts()
{
    connect(m_images, &FilteredImages::changed, this, &PicturesView::refresh);
    connect(m_classes, &ClassCard::classesChosen, this, [this](const std::set<int>& classes) {
        ImageFilter filter = m_images->filter();
        filter.classes = classes;
        m_images->setFilter(std::move(filter));
    });
    connect(m_split, &SplitCard::subsetChosen, this, [this](std::optional<Subset> subset) {
        ImageFilter filter = m_images->filter();
        filter.subset = subset;
        m_images->setFilter(std::move(filter));
    });
    connect(m_species, &SpeciesChart::speciesChosen, this, &PicturesView::chooseSpecies);
    connect(m_species, &SpeciesChart::classChosen, this, &PicturesView::chooseClass);
    connect(m_species, &SpeciesChart::cursorMoved, this,
            [this](const QRect& row) { m_speciesScroll->ensureVisible(0, row.center().y(), 0, row.height()); });
    connect(m_bar, &FilterBar::listRequested, m_classes, &ClassCard::focusTable);
    connect(m_bar, &FilterBar::imagesRequested, m_grid, &GridCard::focusGrid);
    connect(m_grid, &GridCard::imageChosen, this, [this](quint32 image) { m_selected->setImage(m_images->dataset(), image); });
    connect(m_grid, &GridCard::imageOpened, this, &PicturesView::openLarge);
    connect(m_grid, &GridCard::menuRequested, this, &PicturesView::openMenu);
    connect(m_selected, &SelectedImageCard::imageOpened, this, &PicturesView::openLarge);
}

void PicturesView::addShortcuts()
{
    const auto add = [this](const QKeySequence& key, const QString& what, auto&& act) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(what);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    add(Qt::Key_Escape, tr("Show all pictures"), [this] { m_images->clear(); });
    // From anywhere in the window, while this view is visible.
    add(QKeySequence::Find, tr("Search the classes"), [this] { m_bar->focusWords(); })->setContext(Qt::WindowShortcut);
}

void PicturesView::chooseSpecies(const QString& species, bool more)
{
    ImageFilter filter = m_images->filter();
    toggle(filter.species, species, more);
    filter.classes.clear();
    m_images->setFilter(std::move(filter));
}

void PicturesView::chooseClass(int classIndex, bool more)
{
    ImageFilter filter = m_images->filter();
    toggle(filter.classes, classIndex, more);
    m_images->setFilter(std::move(filter));
}

void PicturesView::refresh()
{
    m_classes->show(*m_images);
    m_grid->show(*m_images);
    m_species->show(*m_images);
    m_split->setChosen(m_images->filter().subset);
    if (m_grid->images().empty())
        m_selected->clear();
}

void PicturesView::showDataset()
{
    m_selected->clear();
    m_selected->setSplit(m_session.split());
    m_images->setDataset(m_session.dataset(), m_session.split());
}

void PicturesView::showSplit()
{
    m_split->setSplit(m_session.split().get());
    m_selected->setSplit(m_session.split());
    m_images->setSplit(m_session.split());
}

void PicturesView::showSamples(bool samples) { m_grid->showSamples(samples); }

bool PicturesView::idle() const { return m_grid->idle(); }

void PicturesView::openLarge(quint32 image)
{
    auto* large = new LargePicture(m_session.jobs(), m_images->dataset(), m_grid->images(), image, this);
    connect(large, &LargePicture::imageShown, m_grid, &GridCard::setCurrentImage);
    connect(large, &LargePicture::menuRequested, this, &PicturesView::openMenu);
    large->open();
}

void PicturesView::openMenu(quint32 image, QPoint globalPosition)
{
    makeImageMenu(this, m_session, m_images->dataset()->absolutePath(image))->popup(globalPosition);
}

void PicturesView::resizeEvent(QResizeEvent* event)
{
    m_split->setCompact(height() < heightForSplit);
    QWidget::resizeEvent(event);
}

}  // namespace leafbench::ui
