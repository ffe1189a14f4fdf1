#pragma once

#include "ui/models/ClassComparisonModel.h"
#include "ui/widgets/TableView.h"

namespace leafbench::ui {

/// A share of every class in two results, with bars; sorts by any column.
class ClassComparisonTable : public TableView {
    Q_OBJECT
public:
    explicit ClassComparisonTable(QWidget* parent = nullptr);

    /// What the two are called has to be short: it heads a column.
    void setClasses(const QString& first, const QString& second, std::vector<ComparedClass> classes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitBars();

    ClassComparisonModel* m_model;
};

/// Rich text for a card's hint: a coloured square and word for each of the two.
QString twoBarsLegend(const QString& first, const QString& second);

}  // namespace leafbench::ui
