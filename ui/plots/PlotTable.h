#pragma once

#include <QString>
#include <QVariant>

#include <vector>

namespace leafbench::ui {

struct Figure;

/// The numbers behind a plot, for those who read them or take them elsewhere. A value is a text, a number, or invalid: there is
/// none. Immutable data; thread: any.
struct PlotTable {
    struct Column {
        QString title;
        bool share = false;  ///< 0 .. 1, shown in %
    };
    std::vector<Column> columns{};
    std::vector<QVariantList> rows{};

    bool empty() const { return rows.empty(); }
    QString text(int row, int column) const;  ///< as the screen shows it, in the user's language
    QString csv() const;                      ///< RFC 4180, numbers in C's way and in full
};

/// The series side by side over x: at the marked places, or where none is marked at all of them. Intervals are two more columns.
PlotTable tableOf(const Figure& figure);

}  // namespace leafbench::ui
