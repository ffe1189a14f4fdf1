#pragma once

#include "ui/widgets/Card.h"

#include <QString>

class QHBoxLayout;
class QToolButton;

namespace leafbench::ui {

class ConfusionMatrixPlot;

/// A confusion matrix with its switches: what the cells tell, their order, only errors, zoom.
class MatrixCard : public Card {
    Q_OBJECT
public:
    explicit MatrixCard(QWidget* parent = nullptr);
    ConfusionMatrixPlot& matrix() { return *m_matrix; }

private:
    void addChoices(QHBoxLayout* row);
    void updateHint(const QString& cell);

    ConfusionMatrixPlot* m_matrix;
    QString m_cell;  ///< in words, while the pointer or the cursor is at one
};

}  // namespace leafbench::ui
