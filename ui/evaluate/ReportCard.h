#pragma once

#include "engine/evaluation/ClassificationReport.h"
#include "ui/shared/Card.h"

class QLineEdit;

namespace leafbench::ui {

class ReportTableModel;
class TableView;

/// A classification report: sorts by its headers, filters as the user types.
class ReportCard : public Card {
    Q_OBJECT
public:
    explicit ReportCard(QWidget* parent = nullptr);

    void setReport(const ClassificationReport& report);
    void clear();
    /// The selected classes in the order shown; without a selection the whole report.
    ClassificationReport chosenReport() const;
    bool hasSelection() const;

signals:
    void classChosen(int index);
    void selectionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setColumns();
    void filter(const QString& text);

    ReportTableModel* m_model;
    TableView* m_view;
    QLineEdit* m_filter;
};

}  // namespace leafbench::ui
