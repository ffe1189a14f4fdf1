#pragma once

#include "app/cli/Output.h"
#include "engine/dataset/DatasetIndex.h"

namespace leafbench::cli {

struct LeaksOptions {
    QString leafMap;   ///< empty: none
    QString splitOut;  ///< path for the leaf-clean split; empty: none
    QString runsDir;   ///< caches facts of the pictures
};

/// `scan --leaks`: decodes every file once; reports faulty files, leaves on both sides of a split, and background bias.
int leaks(const DatasetPtr& index, const LeaksOptions& options, Output& out, const JobContext& context);

}  // namespace leafbench::cli
