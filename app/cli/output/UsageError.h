#pragma once

#include <CLI/CLI.hpp>

#include <QString>
#include <QStringList>

namespace leafbench::cli {

/// What is wrong with a command line, and what may have been meant by a word that it does not know. arguments: as typed, without
/// the program.
QString usageText(const CLI::App& app, const CLI::ParseError& error, const QStringList& arguments);

}  // namespace leafbench::cli
