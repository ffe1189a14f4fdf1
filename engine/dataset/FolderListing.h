#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace leafbench {

/// What a folder holds, by the kinds that a dataset knows. Names are the file system's bytes, sorted by byte.
/// Hidden names are passed over; symbolic links count as what they lead to.
struct FolderListing {
    std::vector<std::string> folders;
    std::vector<std::string> files;
    std::vector<std::string> others;  ///< pipes, sockets, dangling links
    int error = 0;                    ///< errno of opening or reading; what was read until then is kept
};

FolderListing listFolder(const std::string& path);

/// As in Scanner.h, for the bytes of a name.
bool hasImageExtension(const std::string& fileName);

/// A name that QString can carry and give back. Any other could be listed but not opened again.
bool isUtf8(const std::string& name);

}  // namespace leafbench
