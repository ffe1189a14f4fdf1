#pragma once

#include "ui/evaluate/compare/ClassComparisonModel.h"
#include "ui/shared/TableView.h"

namespace leafbench::ui {

/// A share of every class in two results, with bars; sorts by any column.
class ClassComparisonTable : public TableView {
    Q_OBJECT
public:
    explicit ClassComparisonTable(QWidget* parent = nullptr);

    /// Both names are column headers: keep them short.
    void setClasses(const QString& first, const QString& second, std::vector<ComparedClass> classes);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitBars();

    ClassComparisonModel* m_model;
};

/// Rich text for a card's hint: a coloured square and a word for each result.
QString twoBarsLegend(const QString& first, const QString& second);

}  // namespace leafbench::ui
