#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QValueAxis;

namespace leafbench::ui {

class FilteredImages;

/// Images by species as horizontal bars: filtered ones coloured, the rest grey; the name before each bar, its count behind. The
/// diseases of a chosen species stand below it. A click, or Enter on a row, chooses a species or a disease (Ctrl adds one);
/// choosing the only chosen one again chooses all.
class SpeciesChart : public QWidget {
    Q_OBJECT
public:
    /// A bar: a species, or one of its classes.
    struct Row {
        QString species;                ///< as in ClassName::species
        std::optional<int> classIndex;  ///< empty: the whole species
        QString label;
        qint64 shown = 0;
        qint64 total = 0;
        bool operator==(const Row&) const = default;
    };

    explicit SpeciesChart(QWidget* parent = nullptr);
    void show(const FilteredImages& images);
    using QWidget::show;

    const std::vector<Row>& rows() const { return m_rows; }
    QRect rowRect(int row) const;

    QSize sizeHint() const override;

signals:
    void speciesChosen(const QString& species, bool more);
    void classChosen(int classIndex, bool more);
    void cursorMoved(const QRect& row);  ///< by keys: a scroll area keeps it visible

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    static std::vector<Row> rowsOf(const FilteredImages& images);
    void build();
    void fill();
    void colour();
    void arrange();
    void describe();
    void choose(int row, bool more);
    int rowAt(QPoint position) const;
    int namesWidth() const;
    int numbersWidth() const;

    QChartView* m_view;
    QChart* m_chart;
    QBarSet* m_species;  // owned by the chart
    QBarSet* m_diseases;
    QBarSet* m_rest;
    QBarCategoryAxis* m_categories;
    QValueAxis* m_images;
    std::vector<Row> m_rows;
    int m_cursor = 0;
};

}  // namespace leafbench::ui
