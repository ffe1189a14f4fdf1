#pragma once

#include "engine/evaluation/SaliencyMap.h"
#include "ui/widgets/Card.h"

#include <QImage>

class QComboBox;
class QPushButton;
class QSlider;

namespace leafbench::ui {

class PictureView;

/// The picture that is asked about and, laid over it when wished, where the network looked.
class LookCard : public Card {
    Q_OBJECT
public:
    explicit LookCard(QWidget* parent = nullptr);

    PictureView& view() { return *m_view; }
    /// fullSize: of the picture as it is stored; what is shown may be smaller.
    void showPicture(const QImage& picture, const QString& name, QSize fullSize);
    void clear();
    /// The classes that can be asked for, likeliest first; none: nothing can be asked.
    void setClasses(const QStringList& classNames);
    void setMap(const SaliencyMap& map);
    void setNoMap(const QString& why);
    bool looking() const;        ///< the map is wished for
    void setLooking(bool looking);
    QString lookedFor() const;   ///< class; empty: none

signals:
    /// A map of lookedFor() is wished and not there.
    void mapWanted();

private:
    QWidget* makeLook();
    QWidget* makeScale();
    void wish();

    PictureView* m_view;
    QPushButton* m_toggle;
    QComboBox* m_class;
    QWidget* m_scale = nullptr;
    QSlider* m_opacity;
    QLabel* m_cells;
};

}  // namespace leafbench::ui
