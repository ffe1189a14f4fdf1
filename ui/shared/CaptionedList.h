#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace leafbench::ui {

class CaptionedListModel;

/// Paints a row of a CaptionedListModel: the picture over its caption and its note. Of the view's grid.
class CaptionDelegate : public QStyledItemDelegate {
public:
    static constexpr int gap = 8;  ///< between the cells of the grid; part of a cell

    explicit CaptionDelegate(QListView* view) : QStyledItemDelegate(view), m_view(view) {}

    static int captionHeight(const QFontMetrics& metrics) { return 2 * metrics.height() + 8; }  ///< below the picture
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return m_view->gridSize(); }

private:
    QListView* m_view;
};

/// Pictures with two lines of words each, in as many columns as fit. Enter or a double click opens the desktop's image viewer.
class CaptionedList : public QListView {
    Q_OBJECT
public:
    static constexpr int pictureSide = 96;

    explicit CaptionedList(CaptionedListModel& model, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

signals:
    void imageChosen(const QModelIndex& index);  ///< invalid: none any more

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
};

/// Opens a picture's file in the desktop's image viewer.
void openPicture(const QString& path);

}  // namespace leafbench::ui
