#pragma once

#include "ui/explore/check/LeafListModel.h"
#include "ui/shared/ThumbnailStore.h"

#include <QListView>
#include <QTimer>

namespace leafbench::ui {

/// One leaf a row: its class and its pictures side by side, each with a stripe and the name of its subset. Decodes only visible
/// ones.
class LeafListView : public QListView {
    Q_OBJECT
public:
    explicit LeafListView(LeafListModel& model, QWidget* parent = nullptr);

    void setDataset(DatasetPtr dataset);
    bool idle() const { return !m_soon.isActive() && m_store.idle(); }

signals:
    void imageRequested(quint32 image);  ///< double click; Return: the first of the row

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Delegate;
    void requestVisible();

    LeafListModel& m_model;
    ThumbnailStore m_store;
    QTimer m_soon;
};

}  // namespace leafbench::ui
