#pragma once

#include "ui/plots/Drawing.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace leafbench::ui::report {

/// A document as blocks in order, without layout. Lengths are pixels of 1/96 inch. Plain data.
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

/// A log or command in a fixed-width font.
struct Log {
    QString text;
};

struct Column {
    QString head;
    bool number = false;  ///< right-aligned
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
    QString note;        ///< small text below it
    bool dense = false;  ///< many rows: smaller font
};

/// Drawings side by side if there is room.
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
