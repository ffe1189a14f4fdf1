#pragma once

#include "engine/evaluation/ConfusionMatrix.h"

#include <QPoint>
#include <QStringList>
#include <QWidget>

#include <memory>
#include <optional>

namespace leafbench::ui {

/// A confusion matrix: rows true, columns predicted, in the dataset's order, grouped by species. A cell's colour is its
/// share of the true class: green where the answer was right, amber where it was not, plain where there is no image.
/// Arrow keys move a cursor; Enter, Space or a click choose its cell.
class ConfusionMatrixPlot : public QWidget {
    Q_OBJECT
public:
    explicit ConfusionMatrixPlot(QWidget* parent = nullptr);
    ~ConfusionMatrixPlot() override;

    void setMatrix(const ConfusionMatrix& matrix, const QStringList& classNames);
    void clear();

    /// "12 of 32 Tomato · Early blight taken for Tomato · Late blight".
    QString cellText(int truth, int predicted) const;
    QPoint cellCentre(int truth, int predicted) const;  ///< in this widget's pixels
    void setCursorCell(int truth, int predicted);
    std::optional<QPoint> cursorCell() const;  ///< x: predicted, y: truth

    /// Writes the picture; the format follows the suffix: png, svg or pdf. False: it could not be written.
    bool exportTo(const QString& path);

    QSize sizeHint() const override { return {620, 660}; }
    QSize minimumSizeHint() const override { return {320, 340}; }

signals:
    void cellClicked(int truth, int predicted);
    void cellHovered(const QString& text);  ///< empty: over no cell

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyTheme();
    void hover(QPoint position, QPoint global);
    std::optional<QPoint> cellAt(QPoint position) const;
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace leafbench::ui
