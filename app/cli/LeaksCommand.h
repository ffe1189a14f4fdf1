#pragma once

#include "app/cli/Output.h"
#include "engine/dataset/DatasetIndex.h"

namespace leafbench::cli {

struct LeaksOptions {
    QString leafMap;   ///< empty: none
    QString splitOut;  ///< where the leaf-clean split goes; empty: nowhere
    QString runsDir;   ///< what is known of the pictures is kept in it
};

/// `scan --leaks`: opens every file once; tells of faulty ones, of leaves on both sides of a split, and of the background.
int leaks(const DatasetPtr& index, const LeaksOptions& options, Output& out, const JobContext& context);

}  // namespace leafbench::cli
