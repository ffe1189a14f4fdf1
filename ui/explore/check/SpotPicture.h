#pragma once

#include "ui/shared/ThumbnailStore.h"

#include <QWidget>

namespace leafbench::ui {

/// A picture of the dataset with rings around the eight spots of ImageFacts::background.
class SpotPicture : public QWidget {
    Q_OBJECT
public:
    explicit SpotPicture(QWidget* parent = nullptr);

    void setPicture(DatasetPtr dataset, quint32 image);  ///< null: none
    bool idle() const { return m_store.idle(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    quint32 m_image = 0;
    ThumbnailStore m_store;
};

}  // namespace leafbench::ui
