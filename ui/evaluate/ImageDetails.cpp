#include "ui/evaluate/ImageDetails.h"

#include "ui/shared/CaptionedList.h"
#include "ui/shared/CaptionedListModel.h"
#include "ui/shared/PictureView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/shared/layout/WrappedLabel.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int pictureSide = 512;

}  // namespace

ImageDetails::ImageDetails(const QString& whenEmpty, QWidget* parent)
    : QWidget(parent),
      m_store(pictureSide),
      m_picture(new PictureView),
      m_details(new WrappedLabel),
      m_open(new QPushButton(tr("Open"))),
      m_cell(new QPushButton(tr("Show in matrix"))),
      m_whenEmpty(whenEmpty)
{
    m_picture->setAccessibleName(tr("The chosen picture"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open->setToolTip(tr("Opens the file in the desktop's own viewer"));
    m_cell->setToolTip(tr("Shows the cell of the confusion matrix that it is counted in"));
    auto* buttons = new FlowRow;
    buttons->addWidget(m_open);
    buttons->addWidget(m_cell);
    QVBoxLayout* layout = makeColumn(this, 8);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_details);
    layout->addWidget(buttons);

    connect(m_open, &QPushButton::clicked, this, [this] { openPicture(m_path); });
    connect(m_cell, &QPushButton::clicked, this, [this] { emit cellRequested(m_truth, m_predicted); });
    connect(&m_store, &ThumbnailStore::ready, this, &ImageDetails::showPicture);
    showRow({});
}

QString ImageDetails::details() const { return m_details->text(); }

void ImageDetails::showRow(const QModelIndex& index)
{
    const bool some = index.isValid();
    m_path = index.data(CaptionedListModel::PathRole).toString();
    m_truth = some ? index.data(CaptionedListModel::TruthRole).toInt() : -1;
    m_predicted = some ? index.data(CaptionedListModel::PredictedRole).toInt() : -1;
    m_details->setText(index.data(CaptionedListModel::DetailsRole).toString());
    m_details->setVisible(some);
    m_open->setVisible(!m_path.isEmpty());
    m_cell->setVisible(some);
    m_picture->setPicture({});
    m_picture->setEmptyText(!some                  ? m_whenEmpty
                                : m_path.isEmpty() ? tr("This picture does not ship with the starter model.")
                                                   : QString());
    m_store.clear();
    if (!m_path.isEmpty())
        m_store.requestFiles({{0, m_path}});
}

void ImageDetails::showPicture()
{
    const Thumbnail* picture = m_store.find(0);
    if (!picture)
        return;
    m_picture->setEmptyText(picture->error ? words::errorText(*picture->error) : QString());
    m_picture->setPicture(picture->image);
}

}  // namespace leafbench::ui
