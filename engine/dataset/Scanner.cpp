#include "engine/dataset/Scanner.h"

#include "engine/common/AsciiCase.h"
#include "engine/dataset/DatasetRoot.h"
#include "engine/dataset/FolderListing.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace leafbench {
namespace {

/// A folder whose images have one class, or none.
struct Group {
    Folder folder;
    std::string path;                         ///< relative to the root
    std::string name;                         ///< of the class; empty: unlabelled
    std::vector<std::string> files{};         ///< relative to the path
    std::map<std::string, int> passedOver{};  ///< how many, by kind
    int unnamed = 0;                          ///< images whose names are not UTF-8
};

/// X and " x" are one class.
QString keyOf(const std::string& name)
{
    return QString::fromStdString(name).normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

/// Device and inode: a folder that is its own ancestor is a loop of links.
using FileId = std::pair<dev_t, ino_t>;

FileId idOf(const std::string& path)
{
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 ? FileId{info.st_dev, info.st_ino} : FileId{};
}

/// A path and the folders above it.
std::vector<FileId> withFoldersAbove(const std::string& path)
{
    std::vector<FileId> ids;
    for (std::string folder = path; !folder.empty(); folder.resize(folder.rfind('/')))
        ids.push_back(idOf(folder));
    ids.push_back(idOf("/"));
    return ids;
}

/// Its extension, as a kind to count.
std::string kindOf(const std::string& file)
{
    const auto dot = file.rfind('.');
    if (dot == std::string::npos || dot == 0)
        return "without extension";
    std::string kind = file.substr(dot);
    std::ranges::transform(kind, kind.begin(), asciiLower);
    return kind;
}

QString countsText(const std::map<std::string, int>& counts)
{
    QStringList parts;
    for (const auto& [kind, count] : counts)
        parts << QString::number(count) + QLatin1Char(' ') + QString::fromStdString(kind);
    return parts.join(QStringLiteral(", "));
}

QString text(const std::string& name) { return QString::fromStdString(name); }

std::string joined(const std::string& a, const std::string& b) { return a.empty() ? b : b.empty() ? a : a + '/' + b; }

QString reason(int error) { return QString::fromLocal8Bit(strerror(error)); }

/// An error, not a note: a missing class would go unnoticed.
Error hidden(const std::string& path, int error)
{
    return {.code = ErrorCode::DatasetHidden, .subject = text(path), .detail = reason(error)};
}

bool isLink(const std::string& path)
{
    struct stat info {};
    return ::lstat(path.c_str(), &info) == 0 && S_ISLNK(info.st_mode);
}

/// What a folder's images count for.
struct Claim {
    std::string path;  ///< relative to the root
    Folder folder;
    QString key;  ///< of the class
};

class Scan {
public:
    Scan(DatasetRoot root, const JobContext& context) : m_root(std::move(root)), m_context(context) {}

    Result<DatasetPtr> run();

private:
    bool plan();
    void planClasses(Folder folder, const std::string& path, const FolderListing& listing);
    void planTest();
    void claimFolders();
    std::optional<std::string> countedAs(const Group& group, const std::string& folder, FileId id);
    bool readGroup(Group& group);
    void readFiles(Group& group, const std::string& below, std::vector<FileId> above);
    void note(ScanNote::Kind kind, const std::string& path, const QString& detail = {});
    void stopAt(const std::string& path, int error);
    void takeName(Group& group);
    void build(DatasetIndex& index);

    std::string absolute(const std::string& path) const { return joined(m_root.path, path); }

    DatasetRoot m_root;
    const JobContext& m_context;
    std::vector<Group> m_groups;
    std::vector<ScanNote> m_notes;
    QHash<QString, std::string> m_names;  ///< class names found, by their normalised form
    std::map<FileId, Claim> m_claims;     ///< folders whose images count
    std::optional<Error> m_stop;
};

void Scan::note(ScanNote::Kind kind, const std::string& path, const QString& detail)
{
    m_notes.push_back({kind, text(path), detail});
}

void Scan::stopAt(const std::string& path, int error)
{
    if (!m_stop)
        m_stop = hidden(absolute(path), error);
}

void Scan::planClasses(Folder folder, const std::string& path, const FolderListing& listing)
{
    if (listing.error != 0)
        stopAt(path, listing.error);
    if (!listing.unknown.empty())
        stopAt(joined(path, listing.unknown), listing.unknownError);
    const auto loose = std::ranges::count_if(listing.files, [](const std::string& file) { return hasImageExtension(file); });
    if (loose > 0 && folder != Folder::Test)  // a flat test/ is no mistake
        note(ScanNote::Kind::LooseImages, path, QString::number(loose));
    for (const std::string& name : listing.folders) {
        if (isUtf8(name))
            m_groups.push_back({folder, joined(path, name), name});
        else
            note(ScanNote::Kind::UnreadableFolder, joined(path, name), QStringLiteral("name is not UTF-8"));
    }
    for (const std::string& name : listing.others) {
        if (!hasImageExtension(name) && isLink(absolute(joined(path, name))))
            note(ScanNote::Kind::UnreadableFolder, joined(path, name), QStringLiteral("a link to nothing"));
    }
}

/// Kaggle's test/ holds its pictures directly or in one more test/; other datasets may have class folders there.
void Scan::planTest()
{
    std::string path = m_root.test;
    FolderListing listing = listFolder(absolute(path));
    if (listing.folders.size() == 1 && equalsIgnoringCase(listing.folders.front(), "test")) {
        path = joined(path, listing.folders.front());
        listing = listFolder(absolute(path));
    }
    if (holdsImages(absolute(path), listing))
        m_groups.push_back({Folder::Test, path, {}});
    planClasses(Folder::Test, path, listing);
}

bool Scan::plan()
{
    if (m_root.layout == Layout::ImageFolder) {
        planClasses(Folder::Root, {}, listFolder(m_root.path));
        return true;
    }
    planClasses(Folder::Train, m_root.train, listFolder(absolute(m_root.train)));
    if (!m_context.token.checkpoint())
        return false;
    if (!m_root.valid.empty())
        planClasses(Folder::Valid, m_root.valid, listFolder(absolute(m_root.valid)));
    if (!m_root.test.empty())
        planTest();
    return true;
}

/// A link must not take the images of a class folder that it leads to, whatever their names' order.
void Scan::claimFolders()
{
    for (const Group& group : m_groups) {
        if (!group.name.empty() && !isLink(absolute(group.path)))
            m_claims.emplace(idOf(absolute(group.path)), Claim{group.path, group.folder, keyOf(group.name)});
    }
}

/// The path by which a folder's images count already; none: they count here. One class may have a folder for train and valid, which
/// is a leak (engine/audit) and no contradiction.
std::optional<std::string> Scan::countedAs(const Group& group, const std::string& folder, FileId id)
{
    if (group.name.empty())
        return {};
    const auto [claim, isNew] = m_claims.try_emplace(id, Claim{folder, group.folder, keyOf(group.name)});
    const Claim& by = claim->second;
    const bool otherPart = by.folder != group.folder && by.key == keyOf(group.name);
    return isNew || by.path == folder || otherPart ? std::nullopt : std::optional(by.path);
}

/// Adds the pictures of the group's folder `below`, then those of its subfolders. `above`: the enclosing folders.
void Scan::readFiles(Group& group, const std::string& below, std::vector<FileId> above)
{
    const std::string folder = joined(group.path, below), path = absolute(folder);
    const FileId own = idOf(path);
    if (std::ranges::find(above, own) != above.end()) {
        ++group.passedOver["link to a folder above"];
        return;
    }
    if (const auto other = countedAs(group, folder, own)) {
        note(ScanNote::Kind::SameFolder, folder, text(*other));
        return;
    }
    above.push_back(own);
    const FolderListing listing = listFolder(path);
    if (listing.error != 0)
        stopAt(folder, listing.error);
    else if (::faccessat(AT_FDCWD, path.c_str(), X_OK, AT_EACCESS) != 0 && errno == EACCES)
        stopAt(folder, EACCES);  // its names can be read, but none of its files
    for (const std::string& name : listing.files) {
        int error = 0;
        if (!isUtf8(name) && hasImageExtension(name))
            ++group.unnamed;
        else if (!isUtf8(name))
            ++group.passedOver["with a name that is not UTF-8"];
        else if (isImageFile(path, name, error))
            group.files.push_back(joined(below, name));
        else if (error == 0 || error == EACCES || isNothing(error))
            ++group.passedOver[kindOf(name)];
        else
            stopAt(joined(folder, name), error);
    }
    if (!listing.others.empty())
        group.passedOver["not a file"] += static_cast<int>(listing.others.size());
    if (group.name.empty())
        return;  // an unlabelled folder's folders are classes
    for (const std::string& name : listing.folders) {
        if (isUtf8(name))
            readFiles(group, joined(below, name), above);
        else
            note(ScanNote::Kind::UnreadableFolder, joined(folder, name), QStringLiteral("name is not UTF-8"));
    }
}

/// Adds the group's images. False: the group is left out of the index.
bool Scan::readGroup(Group& group)
{
    const std::size_t notesBefore = m_notes.size();
    const std::string path = absolute(group.path);
    readFiles(group, {}, withFoldersAbove(group.path.empty() ? path : path.substr(0, path.rfind('/'))));
    if (group.unnamed > 0)
        note(ScanNote::Kind::UnreadableImages, group.path, QString::number(group.unnamed));
    const bool unreadable = m_notes.size() > notesBefore;
    if (!group.passedOver.empty())
        note(ScanNote::Kind::NotAnImage, group.path, countsText(group.passedOver));
    if (group.files.empty()) {
        if (!group.name.empty() && !unreadable)
            note(ScanNote::Kind::EmptyClass, group.path);
        return false;
    }
    if (!group.name.empty())
        takeName(group);
    return true;
}

/// train/X and valid/X are one class; so are X and " x", with a note. The first name found is kept.
void Scan::takeName(Group& group)
{
    const QString key = keyOf(group.name);
    const auto known = m_names.constFind(key);
    if (known == m_names.constEnd()) {
        m_names.insert(key, group.name);
        return;
    }
    if (*known == group.name)
        return;
    note(ScanNote::Kind::DuplicateClass, group.path, text(*known));
    group.name = *known;
}

void Scan::build(DatasetIndex& index)
{
    std::vector<std::string> names(m_names.cbegin(), m_names.cend());
    std::sort(names.begin(), names.end());
    for (const std::string& name : names)
        index.classes.push_back(splitClassName(text(name)));

    index.images.reserve(std::accumulate(m_groups.begin(), m_groups.end(), std::size_t{0},
                                         [](std::size_t sum, const Group& group) { return sum + group.files.size(); }));
    for (const Group& group : m_groups) {  // ordered by folder, then name: the order of the index
        const auto place = std::lower_bound(names.begin(), names.end(), group.name);
        const auto classIndex = group.name.empty() ? -1 : static_cast<qint32>(place - names.begin());
        const QString prefix = text(group.path) + QLatin1Char('/');
        for (const std::string& file : group.files)
            index.images.push_back({prefix + text(file), classIndex, group.folder});
    }
    index.notes = std::move(m_notes);
}

Result<DatasetPtr> Scan::run()
{
    if (!plan())
        return Cancelled{};
    if (m_stop)
        return *m_stop;
    claimFolders();
    const auto total = static_cast<qint64>(m_groups.size());
    std::vector<Group> kept;
    for (qint64 read = 0; Group & group : m_groups) {
        if (!m_context.token.checkpoint())
            return Cancelled{};
        if (readGroup(group))
            kept.push_back(std::move(group));
        if (m_stop)
            return *m_stop;
        m_context.report({QStringLiteral("scan"), ++read, total});
    }
    // Groups merged into one class must be adjacent: the index is ordered by folder and class.
    std::ranges::stable_sort(kept, {}, [](const Group& group) { return std::pair(group.folder, group.name); });
    m_groups = std::move(kept);
    if (m_names.isEmpty())
        return Error{ErrorCode::NoClasses, text(m_root.path), {}, {}};

    auto index = std::make_shared<DatasetIndex>();
    index->root = text(m_root.path);
    index->layout = m_root.layout;
    build(*index);
    return DatasetPtr(std::move(index));
}

}  // namespace

Result<DatasetPtr> scanDataset(const QString& folder, const JobContext& context)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    const std::string bytes = QFile::encodeName(path).toStdString();
    struct stat info {};
    if (folder.isEmpty() || (stat(bytes.c_str(), &info) != 0 && (errno == ENOENT || errno == ENOTDIR)))
        return Error{ErrorCode::NotFound, folder, {}, {}};
    if (const FolderListing listing = listFolder(bytes); listing.error != 0) {
        if (listing.error == ENOTDIR)
            return Error{ErrorCode::NotAFolder, path, {}, {}};
        return Error{ErrorCode::NotReadable, path, reason(listing.error), {}};
    }
    if (!context.token.checkpoint())
        return Cancelled{};
    DatasetRoot root = findDatasetRoot(bytes);
    if (root.hidden)
        return hidden(root.hidden->path, root.hidden->error);
    if (!root.choices.empty()) {
        QStringList choices;
        for (const std::string& choice : root.choices)
            choices << QDir(path).relativeFilePath(text(choice));
        return Error{.code = ErrorCode::NoClasses, .subject = path, .choices = choices};
    }
    return Scan(std::move(root), context).run();
}

bool hasImageExtension(const QString& fileName) { return hasImageExtension(fileName.toStdString()); }

}  // namespace leafbench
