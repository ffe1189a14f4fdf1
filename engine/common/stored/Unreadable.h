#pragma once

#include "engine/common/Error.h"

#include <QString>

#include <vector>

namespace leafbench {

/// Something stored that cannot be read: what a list names beside its items, instead of leaving it out silently.
struct Unreadable {
    QString path;  ///< its file or folder, or its URL
    Error error;   ///< of reading it

    bool operator==(const Unreadable&) const = default;
};

using UnreadableList = std::vector<Unreadable>;

/// unreadable: null: it is left out all the same.
inline void addUnreadable(UnreadableList* unreadable, const QString& path, const Error& error)
{
    if (unreadable)
        unreadable->push_back({path, error});
}

}  // namespace leafbench
