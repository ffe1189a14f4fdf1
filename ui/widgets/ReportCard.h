#pragma once

#include "engine/evaluation/ClassificationReport.h"
#include "ui/widgets/Card.h"

class QLineEdit;

namespace leafbench::ui {

class ReportTableModel;
class TableView;

/// A classification report: sorted by its heads, cut down by typing.
class ReportCard : public Card {
    Q_OBJECT
public:
    explicit ReportCard(QWidget* parent = nullptr);

    void setReport(const ClassificationReport& report);
    void clear();
    /// The classes whose rows are selected, in the order shown; the whole report where none is.
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
