#pragma once

#include <QString>

#include <vector>

namespace leafbench {

/// A class of the dataset: its folder name, cut at the first `___`.
struct ClassName {
    QString name;     ///< folder name as it is, e.g. "Corn_(maize)___Common_rust_"
    QString species;  ///< before the first "___", e.g. "Corn_(maize)"; without "___" the whole name
    QString disease;  ///< after it, e.g. "Common_rust_"; may be empty

    bool operator==(const ClassName&) const = default;
};

ClassName splitClassName(const QString& folderName);

/// A readable part of a class name: underscores become spaces, ends are trimmed ("Common_rust_" -> "Common rust").
QString readable(const QString& part);

/// The 38 classes of the New Plant Diseases Dataset, in its order (sorted by byte, as ImageFolder does).
const std::vector<ClassName>& paperClasses();

}  // namespace leafbench
