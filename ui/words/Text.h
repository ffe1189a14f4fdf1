#pragma once

#include <QCoreApplication>

namespace leafbench::words {

/// Text::tr("...") translates a text of this folder; lupdate reads the context from here.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(leafbench::words)
};

}  // namespace leafbench::words
