#pragma once

#include "engine/common/Result.h"
#include "ui/plots/Drawing.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <functional>
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
    QString head{};
    bool number = false;  ///< right-aligned
};

/// Words first, then numbers.
inline std::vector<Column> columns(const QStringList& words, const QStringList& numbers = {})
{
    std::vector<Column> all;
    for (const QString& head : words)
        all.push_back({head});
    for (const QString& head : numbers)
        all.push_back({head, true});
    return all;
}

struct Row {
    QStringList cells;
    bool strong = false;  ///< totals
};

struct Table {
    QString number{};  ///< "Table 4"; may be empty
    QString title{};
    bool dense = false;  ///< many rows: smaller font
    std::vector<Column> columns{};
    std::vector<Row> rows{};
    QString note{};  ///< small text below it

    void add(QStringList cells, bool strong = false) { rows.push_back({std::move(cells), strong}); }
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

    void add(Block block) { blocks.push_back(std::move(block)); }
};

/// Called by a writer before each block; false ends it as Cancelled.
using NextBlock = std::function<bool()>;

}  // namespace leafbench::ui::report
