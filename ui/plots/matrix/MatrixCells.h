#pragma once

#include "engine/evaluation/ClassOrder.h"
#include "engine/evaluation/ConfusionMatrix.h"

#include <QPoint>
#include <QStringList>

#include <vector>

namespace leafbench::ui {

/// Values and positions of a confusion matrix's cells. A *place* is a displayed row or column, a *class* is an index of the matrix;
/// both from 0. Cells are addressed by class, so that their values do not depend on the order.
class MatrixCells {
public:
    enum class Values : quint8 {
        Shares,  ///< of the row: of the images of the true class
        Counts,  ///< images
    };

    void setMatrix(ConfusionMatrix matrix, QStringList classNames);
    void setOrdering(ClassOrdering ordering);
    void setValues(Values values);
    void setOnlyErrors(bool only);

    int size() const { return m_matrix.classes(); }
    const ConfusionMatrix& matrix() const { return m_matrix; }
    const QString& name(int index) const { return m_names[index]; }
    Values values() const { return m_values; }
    ClassOrdering ordering() const { return m_ordering; }
    bool onlyErrors() const { return m_onlyErrors; }

    int classAt(int place) const { return m_order[static_cast<std::size_t>(place)]; }
    int placeOf(int index) const { return m_places[static_cast<std::size_t>(index)]; }
    const std::vector<ClassBlock>& blocks() const { return m_blocks; }
    const ClassBlock& blockAt(int place) const;

    /// Images, or the share 0 .. 1; 0 where nothing is shown.
    double value(int truth, int predicted) const;
    /// The value that is coloured strongest: 1 or the most images; with errors only the largest of them. At least 1 image or
    /// a share above 0, so that it may be divided by.
    double top() const { return m_top; }
    /// value / top: 0 .. 1.
    double strength(int truth, int predicted) const { return value(truth, predicted) / m_top; }
    /// "12" or "37 %", without its unit "37" ("<1" for what would round to nothing); empty where nothing is shown.
    QString number(int truth, int predicted, bool unit = true) const;
    /// From 0 to top in `parts` steps, whole where images are counted; fewer where they would fall together.
    std::vector<double> scaleValues(int parts) const;
    /// A value of the scale in words: "50 %", "16".
    QString scaleText(double value) const;

private:
    void putInOrder();
    void findTop();

    ConfusionMatrix m_matrix;
    QStringList m_names;
    std::vector<qint64> m_supports;
    std::vector<int> m_order;
    std::vector<int> m_places;
    std::vector<ClassBlock> m_blocks;
    ClassOrdering m_ordering = ClassOrdering::Species;
    Values m_values = Values::Shares;
    bool m_onlyErrors = false;
    double m_top = 1;
};

}  // namespace leafbench::ui
