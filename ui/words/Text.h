#pragma once

#include <QCoreApplication>

namespace leafbench::words {

/// Text::tr("...") translates this folder's texts; lupdate reads the context from here.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(leafbench::words)
};

}  // namespace leafbench::words
