#pragma once

#include <QListView>

namespace leafbench::ui {

class NeighborModel;

/// The nearest training pictures as tiles with class and distance, as many a row as fit; its height fits its rows. Return or a
/// double click shows a picture in its folder.
class NeighborView : public QListView {
    Q_OBJECT
public:
    explicit NeighborView(NeighborModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns() const;
};

}  // namespace leafbench::ui
