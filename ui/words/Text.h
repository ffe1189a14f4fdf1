#pragma once

#include <QCoreApplication>

#include <span>

namespace leafbench::words {

/// Text::tr("...") translates this folder's texts; lupdate reads the context from here.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(leafbench::words)
};

/// A row of a table of texts. The table is a member of a class with Q_DECLARE_TR_FUNCTIONS(leafbench::words), where QT_TR_NOOP
/// marks the texts for lupdate.
struct KeyText {
    const char* key;
    const char* text;
};

/// The translated text of a key, else `otherwise`.
inline QString textOf(std::span<const KeyText> table, const QString& key, const QString& otherwise)
{
    for (const auto& [name, text] : table) {
        if (key == QLatin1String(name))
            return Text::tr(text);
    }
    return otherwise;
}

}  // namespace leafbench::words
