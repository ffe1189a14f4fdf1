#pragma once

#include "ui/shared/Card.h"

#include <QString>

class QToolButton;

namespace leafbench::ui {

class ConfusionMatrixPlot;
class FlowRow;

/// A confusion matrix with its switches: cell content, order, errors only, zoom.
class MatrixCard : public Card {
    Q_OBJECT
public:
    explicit MatrixCard(QWidget* parent = nullptr);
    ConfusionMatrixPlot& matrix() { return *m_matrix; }

private:
    void addChoices(FlowRow& row);
    void updateHint(const QString& cell);

    ConfusionMatrixPlot* m_matrix;
    QString m_cell;  ///< in words, while the pointer or the cursor is on one
};

}  // namespace leafbench::ui
