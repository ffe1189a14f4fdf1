#include "engine/dataset/DatasetRoot.h"

#include "engine/common/AsciiCase.h"
#include "engine/dataset/FolderListing.h"

#include <algorithm>
#include <cerrno>
#include <deque>
#include <functional>
#include <initializer_list>
#include <optional>
#include <vector>

namespace leafbench {
namespace {

constexpr int MaxWrappers = 8;  // also ends a loop of links
constexpr int MaxSearchDepth = 3;
constexpr int MaxSearchFolders = 200;  // the user may open their home folder by mistake

using Names = std::initializer_list<const char*>;
constexpr Names trainNames{"train", "training", "seg_train"};
constexpr Names validNames{"valid", "val", "validation", "dev", "seg_valid", "seg_val"};
constexpr Names testNames{"test", "testing", "seg_test"};

using Hidden = std::optional<HiddenFolder>;

/// Lists a folder; remembers the first failure that leaves its content unknown. Folders without read permission do not count as
/// part of the dataset during the search.
FolderListing listed(const std::string& path, Hidden& hidden)
{
    FolderListing listing = listFolder(path);
    const int error = listing.error;
    if (error != 0 && error != EACCES && error != EPERM && !isNothing(error) && !hidden)
        hidden = HiddenFolder{path, error};
    return listing;
}

/// Lists a folder whose name makes it part of the dataset.
FolderListing listedSubset(const std::string& path, Hidden& hidden)
{
    FolderListing listing = listed(path, hidden);
    if (listing.error != 0 && !hidden)
        hidden = HiddenFolder{path, listing.error};
    return listing;
}

std::string named(const FolderListing& listing, Names names)
{
    for (const char* name : names) {
        for (const std::string& folder : listing.folders) {
            if (equalsIgnoringCase(folder, name))
                return folder;
        }
    }
    return {};
}

/// The subset's folder inside `path`, or the only folder in it if that has such a name too (train/train).
std::string subsetFolder(const std::string& path, const FolderListing& listing, Names names, Hidden& hidden)
{
    std::string found = named(listing, names);
    for (int level = 0; level < MaxWrappers && !found.empty(); ++level) {
        const FolderListing inside = listedSubset(path + '/' + found, hidden);
        const std::string same = inside.folders.size() == 1 ? named(inside, names) : std::string();
        if (same.empty() || listedSubset(path + '/' + found + '/' + same, hidden).folders.empty())
            break;
        found += '/' + same;
    }
    return found;
}

/// Whether at least `least` of its folders have pictures directly in them.
bool holdsClasses(const std::string& path, const FolderListing& listing, int least, Hidden& hidden)
{
    int classes = 0;
    return std::any_of(listing.folders.begin(), listing.folders.end(), [&](const std::string& folder) {
        const std::string inside = path + '/' + folder;
        classes += holdsImages(inside, listed(inside, hidden));
        return classes >= least;
    });
}

/// The one folder in a subset that holds at least `least` classes (train/images/<class>); empty: the subset holds them itself.
std::string wrapperIn(const std::string& path, int least, Hidden& hidden)
{
    const FolderListing listing = listedSubset(path, hidden);
    if (listing.folders.size() != 1 || holdsImages(path, listing))
        return {};
    const std::string& only = listing.folders.front();
    const std::string inside = path + '/' + only;
    const FolderListing within = listed(inside, hidden);
    return !holdsImages(inside, within) && holdsClasses(inside, within, least, hidden) ? only : std::string();
}

/// Enters the folder that each subset has around its classes. A training subset of one class alone would be of no use, so what
/// looks like one class with pictures a level deeper is no class.
void enterWrappers(DatasetRoot& root, Hidden& hidden)
{
    const std::string wrapper = wrapperIn(root.path + '/' + root.train, 2, hidden);
    if (wrapper.empty())
        return;
    root.train += '/' + wrapper;
    for (std::string* subset : {&root.valid, &root.test}) {
        const std::string own = subset->empty() ? std::string() : wrapperIn(root.path + '/' + *subset, 1, hidden);
        if (!own.empty() && equalsIgnoringCase(own, wrapper.c_str()))
            *subset += '/' + own;
    }
}

/// Kaggle's layout: a train folder that holds folders (a class named "train" holds pictures).
std::optional<DatasetRoot> asKaggle(const std::string& path, const FolderListing& listing, Hidden& hidden)
{
    DatasetRoot root{.path = path, .layout = Layout::Kaggle};
    root.train = subsetFolder(path, listing, trainNames, hidden);
    if (root.train.empty() || listedSubset(path + '/' + root.train, hidden).folders.empty())
        return std::nullopt;
    root.valid = subsetFolder(path, listing, validNames, hidden);
    root.test = subsetFolder(path, listing, testNames, hidden);
    enterWrappers(root, hidden);
    return root;
}

using AsDataset = std::optional<DatasetRoot> (*)(const std::string& path, const FolderListing& listing, Hidden& hidden);

std::optional<DatasetRoot> asImageFolder(const std::string& path, const FolderListing& listing, Hidden& hidden)
{
    return holdsClasses(path, listing, 1, hidden) ? std::optional(DatasetRoot{.path = path}) : std::nullopt;
}

/// Kaggle's own archive holds the same dataset twice, under names that differ by case.
bool isTwin(const DatasetRoot& a, const DatasetRoot& b) { return equalsIgnoringCase(a.path, b.path); }

/// The datasets nearest below `path`, breadth first: all of the same depth.
std::vector<DatasetRoot> search(const std::string& path, AsDataset asDataset, Hidden& hidden)
{
    std::vector<DatasetRoot> found;
    std::deque<std::pair<std::string, int>> queue{{path, 0}};
    int depthFound = MaxSearchDepth;
    for (int seen = 0; !queue.empty() && seen < MaxSearchFolders; ++seen) {
        const auto [current, depth] = queue.front();
        queue.pop_front();
        if (depth > depthFound)
            break;
        const FolderListing listing = listed(current, hidden);
        if (auto root = asDataset(current, listing, hidden)) {
            depthFound = depth;
            if (std::none_of(found.begin(), found.end(), [&](const DatasetRoot& other) { return isTwin(other, *root); }))
                found.push_back(*root);
        } else if (depth < MaxSearchDepth) {
            for (const std::string& folder : listing.folders)
                queue.emplace_back(current + '/' + folder, depth + 1);
        }
    }
    return found;
}

DatasetRoot onlyOne(const std::string& folder, const std::vector<DatasetRoot>& found)
{
    if (found.size() == 1)
        return found.front();
    DatasetRoot several{.path = folder};
    for (const DatasetRoot& root : found)
        several.choices.push_back(root.path);
    return several;
}

/// Whether each can be a dataset of its own: it holds several classes. Else a folder may as well be a class whose pictures lie one
/// level deeper, as those of "day1" in Apple/day1 and Pear/day1.
bool areDatasets(const std::vector<DatasetRoot>& found, Hidden& hidden)
{
    return std::ranges::all_of(
        found, [&](const DatasetRoot& root) { return holdsClasses(root.path, listed(root.path, hidden), 2, hidden); });
}

/// The deepest folder that holds all of them, which are equally deep.
std::string commonFolder(const std::vector<DatasetRoot>& found)
{
    std::vector<std::string> folders;
    for (const DatasetRoot& root : found)
        folders.push_back(root.path);
    while (std::ranges::adjacent_find(folders, std::ranges::not_equal_to()) != folders.end()) {
        for (std::string& folder : folders)
            folder.resize(folder.rfind('/'));
    }
    return folders.front();
}

DatasetRoot rootIn(const std::string& folder, Hidden& hidden)
{
    std::string path = folder;
    for (int level = 0; level < MaxWrappers; ++level) {
        const FolderListing listing = listed(path, hidden);
        if (auto root = asKaggle(path, listing, hidden))
            return *root;
        if (auto root = asImageFolder(path, listing, hidden))
            return *root;
        if (const auto found = search(path, asKaggle, hidden); !found.empty())
            return onlyOne(folder, found);
        if (const auto found = search(path, asImageFolder, hidden); !found.empty())
            return areDatasets(found, hidden) ? onlyOne(folder, found) : DatasetRoot{.path = commonFolder(found)};
        if (listing.folders.size() != 1)
            break;
        path += '/' + listing.folders.front();
    }
    return {.path = folder};
}

}  // namespace

DatasetRoot findDatasetRoot(const std::string& folder)
{
    Hidden hidden;
    DatasetRoot root = rootIn(folder, hidden);
    root.hidden = hidden;
    return root;
}

}  // namespace leafbench
