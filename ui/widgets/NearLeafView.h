#pragma once

#include <QListView>

namespace leafbench::ui {

class NearLeafModel;

/// The nearest training pictures as tiles with class and distance, as many in a row as fit; as high as it has rows.
/// Return or a double click shows a picture in its folder.
class NearLeafView : public QListView {
    Q_OBJECT
public:
    explicit NearLeafView(NearLeafModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columns() const;
};

}  // namespace leafbench::ui
