#include "engine/dataset/DatasetRoot.h"

#include "engine/dataset/FolderListing.h"

#include <strings.h>

#include <algorithm>
#include <deque>
#include <initializer_list>
#include <optional>

namespace leafbench {
namespace {

constexpr int MaxWrappers = 8;  // also ends a loop of links
constexpr int MaxSearchDepth = 3;
constexpr int MaxSearchFolders = 200;  // the user may open their home folder by mistake

bool sameName(const std::string& a, const char* b) { return strcasecmp(a.c_str(), b) == 0; }

std::string named(const FolderListing& listing, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        for (const std::string& folder : listing.folders) {
            if (sameName(folder, name))
                return folder;
        }
    }
    return {};
}

/// Kaggle's layout: a train folder that holds folders (a class named "train" holds pictures).
std::optional<DatasetRoot> asKaggle(const std::string& path, const FolderListing& listing)
{
    DatasetRoot root{path, Layout::Kaggle, {}, {}, {}};
    root.train = named(listing, {"train"});
    if (root.train.empty() || listFolder(path + '/' + root.train).folders.empty())
        return std::nullopt;
    root.valid = named(listing, {"valid", "val", "validation"});
    root.test = named(listing, {"test"});
    return root;
}

bool holdsClasses(const std::string& path, const FolderListing& listing)
{
    return std::any_of(listing.folders.begin(), listing.folders.end(), [&path](const std::string& folder) {
        const FolderListing inside = listFolder(path + '/' + folder);
        return std::any_of(inside.files.begin(), inside.files.end(),
                           [](const std::string& file) { return hasImageExtension(file); });
    });
}

/// The nearest folder in Kaggle's layout below `path`, breadth first.
std::optional<DatasetRoot> searchKaggle(const std::string& path)
{
    std::deque<std::pair<std::string, int>> queue{{path, 0}};
    for (int seen = 0; !queue.empty() && seen < MaxSearchFolders; ++seen) {
        const auto [current, depth] = queue.front();
        queue.pop_front();
        const FolderListing listing = listFolder(current);
        if (auto root = asKaggle(current, listing))
            return root;
        if (depth < MaxSearchDepth) {
            for (const std::string& folder : listing.folders)
                queue.emplace_back(current + '/' + folder, depth + 1);
        }
    }
    return std::nullopt;
}

}  // namespace

DatasetRoot findDatasetRoot(const std::string& folder)
{
    std::string path = folder;
    for (int level = 0; level < MaxWrappers; ++level) {
        const FolderListing listing = listFolder(path);
        if (auto root = asKaggle(path, listing))
            return *root;
        if (holdsClasses(path, listing))
            return {path, Layout::ImageFolder, {}, {}, {}};
        if (auto root = searchKaggle(path))
            return *root;
        if (listing.folders.size() != 1)
            break;
        path += '/' + listing.folders.front();
    }
    return {folder, Layout::ImageFolder, {}, {}, {}};
}

}  // namespace leafbench
