#pragma once

#include <QListView>

namespace leafbench::ui {

class CaptionedListModel;

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
