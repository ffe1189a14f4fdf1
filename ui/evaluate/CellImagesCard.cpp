#include "ui/evaluate/CellImagesCard.h"

#include "ui/bridge/Session.h"
#include "ui/evaluate/MistakeListModel.h"
#include "ui/shared/ImageMenu.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int cellThumbnailSide = 80;
constexpr QSize thumbnailCell(92, 108);

}  // namespace

CellImagesCard::CellImagesCard(Session& session, QWidget* parent)
    : Card(tr("Images"), parent),
      m_session(session),
      m_images(new MistakeListModel(cellThumbnailSide * 2, this)),
      m_list(new QListView)
{
    m_list->setModel(m_images);
    m_list->setObjectName(QStringLiteral("cellImages"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(false);
    m_list->setMovement(QListView::Static);
    m_list->setIconSize(QSize(cellThumbnailSide, cellThumbnailSide));
    m_list->setGridSize(thumbnailCell);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(thumbnailCell.height() + 16);
    m_list->setAccessibleName(tr("Images of the chosen cell"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    body()->addWidget(m_list);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        m_session.offerImage(index.data(MistakeListModel::PathRole).toString());
        m_session.requestPage(QStringLiteral("classify"));
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &CellImagesCard::openMenu);
    auto* copy = new QShortcut(QKeySequence::Copy, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        if (m_list->currentIndex().isValid())
            QApplication::clipboard()->setText(m_list->currentIndex().data(MistakeListModel::PathRole).toString());
    });
    clear();
}

void CellImagesCard::openMenu(QPoint position)
{
    QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())  // requested by a key
        index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    makeImageMenu(this, m_session, index.data(MistakeListModel::PathRole).toString())
        ->popup(m_list->viewport()->mapToGlobal(m_list->visualRect(index).center()));
}

void CellImagesCard::showCell(std::shared_ptr<const Evaluation> evaluation, int truth, int predicted)
{
    m_images->setCell(*evaluation, truth, predicted);
    const QString name = classText(evaluation->classNames.value(truth));
    const QString title = truth == predicted ? tr("%1 recognised").arg(name)
                                             : tr("%1 taken for %2").arg(name, classText(evaluation->classNames.value(predicted)));
    const int found = m_images->rowCount();
    const bool areHere = !evaluation->datasetRoot.isEmpty();
    const QString hint = found == 0 ? tr("no image")
        : !areHere                  ? tr("%1, not shipped").arg(words::imagesText(found))
        : found == 1                ? words::imagesText(found)
                                    : tr("%1 images, surest first").arg(words::count(found));
    m_list->setVisible(areHere);
    setTitle(title);
    setHint(hint);
    m_list->setAccessibleDescription(title + QStringLiteral(": ") + hint);
    if (found > 0)
        m_list->setCurrentIndex(m_images->index(0));
    m_list->scrollToTop();
}

void CellImagesCard::clear()
{
    m_images->clear();
    setTitle(tr("Images"));
    setHint(tr("choose a cell of the matrix"));
    m_list->setAccessibleDescription({});
}

}  // namespace leafbench::ui
