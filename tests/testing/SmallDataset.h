#pragma once

#include <QString>

namespace leafbench::testing {

struct SmallDatasetOptions {
    int classes = 4;
    int train = 12;  ///< images a class
    int valid = 4;
    int side = 32;
};

/// Writes train/ and valid/ of striped, noisy JPEGs that a network tells apart in a few epochs; the same ones each time.
/// Class names are Species_0___disease_0 and so on.
void writeSmallDataset(const QString& folder, const SmallDatasetOptions& options = {});

}  // namespace leafbench::testing
