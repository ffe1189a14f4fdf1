#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace leafbench {

/// A folder's entries by kind. Names are the file system's bytes, sorted by byte. Hidden entries, and
/// folders that archives and file managers leave behind (__MACOSX), are skipped; symbolic links count as their target.
struct FolderListing {
    std::vector<std::string> folders;
    std::vector<std::string> files;
    std::vector<std::string> others;  ///< pipes, sockets, dangling links
    int error = 0;                    ///< errno of opening or reading; entries read before it are kept
    std::string unknown{};            ///< the first of `others` that may be a folder but could not be examined
    int unknownError = 0;             ///< its errno
};

/// Throws std::bad_alloc.
FolderListing listFolder(const std::string& path);

/// As in Scanner.h, for a name in bytes.
bool hasImageExtension(const std::string& fileName);

/// By name, else by the file's first bytes. error: set to errno if these cannot be read; the result then means nothing.
bool isImageFile(const std::string& folder, const std::string& fileName, int& error);

/// Whether pictures lie directly in a folder: one has a picture's name, or one of the first few files a picture's first bytes.
bool holdsImages(const std::string& folder, const FolderListing& listing);

/// Whether an errno means that nothing exists: a dangling link, a file that was just removed.
bool isNothing(int error);

/// A name that survives the conversion to QString and back. Other files could be listed but not opened.
bool isUtf8(const std::string& name);

}  // namespace leafbench
