#include "engine/dataset/FolderListing.h"

#include "engine/common/AsciiCase.h"
#include "engine/common/OpenFile.h"
#include "engine/imaging/decode/ImageHeader.h"

#include <QString>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <memory>
#include <new>
#include <string_view>

namespace leafbench {
namespace {

constexpr qsizetype bytesToTell = 16;

struct CloseDir {
    void operator()(DIR* dir) const { closedir(dir); }
};

/// Links, and file systems without entry types, need a stat() each.
unsigned char resolvedType(DIR* dir, const dirent& entry, FolderListing& listing)
{
    if (entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN)
        return entry.d_type;
    struct stat info {};
    if (uninterrupted([&] { return fstatat(dirfd(dir), entry.d_name, &info, 0); }) == 0)
        return static_cast<unsigned char>(IFTODT(info.st_mode));
    if (listing.unknown.empty() && !isNothing(errno)) {
        listing.unknown = entry.d_name;
        listing.unknownError = errno;
    }
    return DT_UNKNOWN;
}

/// System folders that most file managers hide.
bool isLeftBehind(std::string_view name)
{
    constexpr std::array names{"__MACOSX", "$RECYCLE.BIN", "System Volume Information", "lost+found", "@eaDir"};
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

FolderListing listFolder(const std::string& path)
{
    FolderListing listing;
    const std::unique_ptr<DIR, CloseDir> dir(opendir(path.c_str()));
    if (!dir && errno == ENOMEM)
        throw std::bad_alloc();  // not a folder without files
    if (!dir) {
        listing.error = errno;
        return listing;
    }
    while (true) {
        errno = 0;
        const dirent* entry = readdir(dir.get());
        if (!entry) {
            listing.error = errno;
            break;
        }
        if (entry->d_name[0] == '.' || isLeftBehind(entry->d_name))
            continue;
        switch (resolvedType(dir.get(), *entry, listing)) {
        case DT_DIR: listing.folders.emplace_back(entry->d_name); break;
        case DT_REG: listing.files.emplace_back(entry->d_name); break;
        default: listing.others.emplace_back(entry->d_name); break;
        }
    }
    for (auto* names : {&listing.folders, &listing.files, &listing.others})
        std::sort(names->begin(), names->end());
    return listing;
}

bool hasImageExtension(const std::string& fileName)
{
    const std::string_view name = fileName;
    const auto endsWith = [name](std::string_view end) {
        return name.size() > end.size() && equalsIgnoringCase(name.substr(name.size() - end.size()), end);
    };
    constexpr std::array ends{".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".webp", ".tif", ".tiff", ".ppm", ".pgm"};
    return std::any_of(ends.begin(), ends.end(), endsWith);
}

bool isNothing(int error) { return error == ENOENT || error == ENOTDIR || error == ELOOP; }

bool isImageFile(const std::string& folder, const std::string& fileName, int& error)
{
    if (hasImageExtension(fileName))
        return true;
    const OpenFile file(QByteArray::fromStdString(folder + '/' + fileName));
    QByteArray begin(bytesToTell, '\0');
    const ssize_t got = file.get() < 0
        ? -1
        : uninterrupted([&] { return ::read(file.get(), begin.data(), static_cast<std::size_t>(begin.size())); });
    if (got < 0)
        error = errno;
    return got > 0 && imageFormat(begin.left(got)) != ImageFormat::Unknown;
}

bool holdsImages(const std::string& folder, const FolderListing& listing)
{
    constexpr std::size_t mostOpened = 4;
    if (std::ranges::any_of(listing.files, [](const std::string& name) { return hasImageExtension(name); }))
        return true;
    const std::size_t opened = std::min(mostOpened, listing.files.size());
    return std::any_of(listing.files.begin(), listing.files.begin() + static_cast<std::ptrdiff_t>(opened),
                       [&folder](const std::string& name) {
                           int error = 0;
                           return isImageFile(folder, name, error);
                       });
}

bool isUtf8(const std::string& name)
{
    const bool ascii = std::all_of(name.begin(), name.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    return ascii || QString::fromStdString(name).toStdString() == name;
}

}  // namespace leafbench
