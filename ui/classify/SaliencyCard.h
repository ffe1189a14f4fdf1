#pragma once

#include "engine/evaluation/SaliencyMap.h"
#include "ui/shared/Card.h"

#include <QImage>

class QComboBox;
class QPushButton;
class QSlider;

namespace leafbench::ui {

class PictureView;
class SaliencyPlot;

/// The classified picture with an optional saliency map over it.
class SaliencyCard : public Card {
    Q_OBJECT
public:
    explicit SaliencyCard(QWidget* parent = nullptr);

    PictureView& view() { return *m_view; }
    /// fullSize: of the stored picture; the shown one may be smaller.
    void showPicture(const QImage& picture, const QString& name, QSize fullSize);
    void clear();
    /// The selectable classes, most likely first; none: no map is available.
    void setClasses(const QStringList& classNames);
    void setMap(const SaliencyMap& map);
    void setNoMap(const QString& why);
    bool isRequested() const;  ///< the map is switched on
    void setRequested(bool isRequested);
    QString requestedClass() const;  ///< empty: none

signals:
    /// Requests a map of requestedClass().
    void mapRequested();

private:
    QWidget* makeLook();
    QWidget* makeScale();
    void emitRequest();

    SaliencyPlot* m_plot;
    PictureView* m_view;
    QPushButton* m_toggle;
    QComboBox* m_class;
    QWidget* m_scale = nullptr;
    QSlider* m_opacity;
    QLabel* m_cells;
};

}  // namespace leafbench::ui
