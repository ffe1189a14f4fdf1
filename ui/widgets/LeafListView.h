#pragma once

#include "ui/models/LeafListModel.h"
#include "ui/models/ThumbnailStore.h"

#include <QListView>
#include <QTimer>

namespace leafbench::ui {

/// One leaf a row: its class and its pictures side by side, each with a stripe and the name of its subset. Only what is
/// on the screen is decoded.
class LeafListView : public QListView {
    Q_OBJECT
public:
    explicit LeafListView(LeafListModel& model, QWidget* parent = nullptr);

    void setDataset(DatasetPtr dataset);
    bool settled() const { return !m_soon.isActive() && m_store.idle(); }

signals:
    void imageWanted(quint32 image);  ///< double-clicked; Return takes the first of the row

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Delegate;
    void wantVisible();

    LeafListModel& m_model;
    ThumbnailStore m_store;
    QTimer m_soon;
};

}  // namespace leafbench::ui
