#pragma once

#include "engine/evaluation/SaliencyMap.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace leafbench::ui {

/// One picture as large as fits, with its aspect ratio, sharp on dense screens; or a text without one.
class PictureView : public QWidget {
    Q_OBJECT
public:
    explicit PictureView(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    void setEmptyText(const QString& text);
    void setDropHint(bool wanted);  ///< shows that a file may be dropped here
    const QImage& picture() const { return m_picture; }

    void setLayer(const SaliencyMap& map);  ///< over the whole picture; an empty map: none
    void setLayerShown(bool shown);
    void setLayerOpacity(double opacity);  ///< 0 .. 1, at the map's maximum
    bool hasLayer() const { return m_map.width > 0; }
    bool isLayerShown() const { return m_layerShown && hasLayer(); }
    const SaliencyMap& layer() const { return m_map; }
    double layerOpacity() const { return m_layerOpacity; }

    QSize sizeHint() const override { return {480, 480}; }
    QSize minimumSizeHint() const override { return {200, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect pictureRect() const;
    void paintEmpty(QPainter& painter) const;
    void paintLayer(QPainter& painter, const QRect& target);

    QImage m_picture;
    QPixmap m_scaled;  ///< m_picture at the size last painted
    QString m_emptyText;
    SaliencyMap m_map;
    QImage m_layer;  ///< m_map at the size last painted
    double m_layerOpacity = 0.6;
    bool m_layerShown = false;
    bool m_dropHint = false;
};

}  // namespace leafbench::ui
