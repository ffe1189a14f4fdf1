#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace leafbench::ui::report {

/// A document as its writers see it: blocks in order, no layout. Lengths are pixels of 1/96 inch. Plain data.
struct Heading {
    int level = 1;  ///< 1: a section, 2: a part of one
    QString text;
};

struct Words {
    enum class Tone : quint8 { Plain, Lead, Muted };
    QString text;
    Tone tone = Tone::Plain;
};

struct Points {
    QStringList items;
};

/// Text of a log or a command, in a font of one width.
struct Log {
    QString text;
};

struct Column {
    QString head;
    bool number = false;  ///< stands at the right
};

struct Row {
    QStringList cells;
    bool strong = false;  ///< totals
};

struct Table {
    QString number;  ///< "Table 4"; may be empty
    QString title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    QString note;  ///< below it, small
    bool dense = false;  ///< many rows: smaller type
};

/// Paints itself into the rectangle, whose shape is that of `size`; on white.
struct Drawing {
    QString number;  ///< "Figure 4"; may be empty
    QString title;
    QSize size {360, 220};
    std::function<void(QPainter&, const QRectF&)> paint;
    QString words;  ///< what it shows, for those who cannot see it
};

/// Drawings side by side where there is room.
struct Figures {
    std::vector<Drawing> drawings;
};

struct Photo {
    QImage image;
    QString caption;
};

struct Photos {
    QString number;
    QString title;
    std::vector<Photo> photos;
};

using Block = std::variant<Heading, Words, Points, Log, Table, Figures, Photos>;

struct Document {
    QString title;
    QString subtitle;
    QString language;  ///< "en", "de"
    std::vector<Block> blocks;

    template <class T>
    void add(T block)
    {
        blocks.push_back(std::move(block));
    }
};

}  // namespace leafbench::ui::report
