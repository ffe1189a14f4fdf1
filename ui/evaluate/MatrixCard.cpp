#include "ui/evaluate/MatrixCard.h"

#include "ui/plots/matrix/ConfusionMatrixPlot.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/ComboBox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace leafbench::ui {

MatrixCard::MatrixCard(QWidget* parent) : Card(tr("Confusion matrix"), parent), m_matrix(new ConfusionMatrixPlot)
{
    auto* row = new FlowRow;
    addChoices(*row);
    body()->addWidget(row);
    body()->addWidget(m_matrix, 1);
    connect(addTool(QStringLiteral("\u2212"), tr("Show more classes (\u2212)")), &QToolButton::clicked, this,
            [this] { m_matrix->zoom(1 / 1.4); });
    connect(addTool(QStringLiteral("+"), tr("Look closer (+)")), &QToolButton::clicked, this, [this] { m_matrix->zoom(1.4); });
    connect(addTool(tr("All"), tr("Show all classes (0)")), &QToolButton::clicked, m_matrix, &ConfusionMatrixPlot::showAll);
    connect(m_matrix, &ConfusionMatrixPlot::cellHovered, this, [this](const QString& text) {
        m_cell = text;
        updateHint(m_cell);
    });
    connect(m_matrix, &ConfusionMatrixPlot::zoomChanged, this, [this] { updateHint(m_cell); });
    updateHint({});
}

void MatrixCard::addChoices(FlowRow& row)
{
    auto* values = new ComboBox;
    identify(values, "matrixValues", tr("What the cells tell"));
    values->addItem(tr("Share of row"), static_cast<int>(MatrixCells::Values::Shares));
    values->addItem(tr("Images"), static_cast<int>(MatrixCells::Values::Counts));
    values->setToolTip(tr("Share of the images of the true class, or their count"));
    auto* order = new ComboBox;
    identify(order, "matrixOrder", tr("Order of the classes"));
    order->addItem(tr("By species"), static_cast<int>(ClassOrdering::Species));
    order->addItem(tr("By name"), static_cast<int>(ClassOrdering::Name));
    order->addItem(tr("By similarity"), static_cast<int>(ClassOrdering::Similarity));
    order->setToolTip(tr("By similarity: classes that are taken for each other stand together"));
    auto* errors = new QCheckBox(tr("Only errors"));
    errors->setObjectName(QStringLiteral("matrixOnlyErrors"));
    errors->setToolTip(tr("Leaves the diagonal out; the colours then reach from no image to the most frequent mistake"));
    for (QWidget* choice : QWidgetList{values, order, errors})
        row.addWidget(choice);
    connect(values, &QComboBox::currentIndexChanged, this,
            [this, values] { m_matrix->setValues(static_cast<MatrixCells::Values>(values->currentData().toInt())); });
    connect(order, &QComboBox::currentIndexChanged, this,
            [this, order] { m_matrix->setOrdering(static_cast<ClassOrdering>(order->currentData().toInt())); });
    connect(errors, &QCheckBox::toggled, m_matrix, &ConfusionMatrixPlot::setOnlyErrors);
}

void MatrixCard::updateHint(const QString& cell)
{
    const int size = m_matrix->cells().size();
    const MatrixWindow& window = m_matrix->window();
    if (!cell.isEmpty())
        setHint(cell);
    else if (!window.isWhole(size))
        setHint(tr("%1 of %2 classes").arg(QString::number(qRound(window.span)), QString::number(size)));
    else
        setHint(tr("click a cell for its images"));
}

}  // namespace leafbench::ui
