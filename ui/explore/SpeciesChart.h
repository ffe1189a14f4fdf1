#pragma once

#include "ui/plots/BarChart.h"

namespace leafbench::ui {

class FilteredImages;

/// Images by species as horizontal bars: filtered ones coloured, the rest grey; the name before each bar, its count behind. The
/// diseases of a chosen species stand below it. A click, or Enter on a row, chooses a species or a disease (Ctrl adds one);
/// choosing the only chosen one again chooses all.
class SpeciesChart : public BarPlot {
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

    PlotTable table() const override;
    BarChart chart(const PlotTheme& look, QSizeF size) const override;
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override;
    QSize sizeHint() const override;

signals:
    void speciesChosen(const QString& species, bool more);
    void classChosen(int classIndex, bool more);
    void cursorMoved(const QRect& row);  ///< by keys: a scroll area keeps it visible

protected:
    QString rowText(int row) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static std::vector<Row> rowsOf(const FilteredImages& images);
    void choose(int row, bool more);

    std::vector<Row> m_rows;
    int m_cursor = 0;
};

}  // namespace leafbench::ui
