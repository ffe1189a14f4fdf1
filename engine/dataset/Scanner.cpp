#include "engine/dataset/Scanner.h"

#include "engine/dataset/DatasetRoot.h"
#include "engine/dataset/FolderListing.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <numeric>

namespace leafbench {
namespace {

/// A folder whose images have one class, or none.
struct Group {
    Folder folder;
    std::string path;  ///< relative to the root
    std::string name;  ///< of the class; empty: unlabelled
    std::vector<std::string> files;
};

QString text(const std::string& name) { return QString::fromStdString(name); }

std::string joined(const std::string& a, const std::string& b) { return a.empty() ? b : a + '/' + b; }

QString reason(int error) { return QString::fromLocal8Bit(strerror(error)); }

class Scan {
public:
    Scan(DatasetRoot root, const JobContext& context) : m_root(std::move(root)), m_context(context) {}

    Result<DatasetPtr> run();

private:
    bool plan();
    void planClasses(Folder folder, const std::string& path, const FolderListing& listing);
    void planTest();
    bool readGroup(Group& group);
    void noteOthers(const std::string& path, const FolderListing& listing);
    void note(ScanNote::Kind kind, const std::string& path, const QString& detail = {});
    bool takeName(const Group& group);
    void build(DatasetIndex& index);

    std::string absolute(const std::string& path) const { return joined(m_root.path, path); }

    DatasetRoot m_root;
    const JobContext& m_context;
    std::vector<Group> m_groups;
    std::vector<ScanNote> m_notes;
    QHash<QString, std::string> m_names;  ///< class names found, by their normalised form
};

void Scan::note(ScanNote::Kind kind, const std::string& path, const QString& detail)
{
    m_notes.push_back({kind, text(path), detail});
}

void Scan::planClasses(Folder folder, const std::string& path, const FolderListing& listing)
{
    if (listing.error != 0)
        note(ScanNote::Kind::UnreadableFolder, path.empty() ? "." : path, reason(listing.error));
    for (const std::string& name : listing.folders) {
        if (isUtf8(name))
            m_groups.push_back({folder, joined(path, name), name, {}});
        else
            note(ScanNote::Kind::UnreadableFolder, joined(path, name), QStringLiteral("name is not UTF-8"));
    }
}

/// Kaggle's test/ holds its pictures directly or in one more test/; other datasets may have class folders there.
void Scan::planTest()
{
    std::string path = m_root.test;
    FolderListing listing = listFolder(absolute(path));
    if (listing.folders.size() == 1 && strcasecmp(listing.folders.front().c_str(), "test") == 0) {
        path = joined(path, listing.folders.front());
        listing = listFolder(absolute(path));
    }
    if (std::any_of(listing.files.begin(), listing.files.end(), [](const auto& f) { return hasImageExtension(f); }))
        m_groups.push_back({Folder::Test, path, {}, {}});
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

void Scan::noteOthers(const std::string& path, const FolderListing& listing)
{
    for (const std::string& name : listing.folders)
        note(ScanNote::Kind::NotAnImage, joined(path, name), QStringLiteral("folder"));
    for (const std::string& name : listing.others)
        note(ScanNote::Kind::NotAnImage, joined(path, name), QStringLiteral("not a file"));
}

/// Adds the group's images. False: the group is left out of the index.
bool Scan::readGroup(Group& group)
{
    FolderListing listing = listFolder(absolute(group.path));
    if (listing.error != 0)
        note(ScanNote::Kind::UnreadableFolder, group.path, reason(listing.error));
    for (std::string& name : listing.files) {
        if (!hasImageExtension(name))
            note(ScanNote::Kind::NotAnImage, joined(group.path, name));
        else if (!isUtf8(name))
            note(ScanNote::Kind::NotAnImage, joined(group.path, name), QStringLiteral("name is not UTF-8"));
        else
            group.files.push_back(std::move(name));
    }
    if (group.name.empty())
        return !group.files.empty();
    noteOthers(group.path, listing);
    if (group.files.empty()) {
        if (listing.error == 0)
            note(ScanNote::Kind::EmptyClass, group.path);
        return false;
    }
    return takeName(group);
}

/// train/X and valid/X are one class; X and " x" are a mistake.
bool Scan::takeName(const Group& group)
{
    const QString key = text(group.name).trimmed().toCaseFolded();
    const auto known = m_names.constFind(key);
    if (known == m_names.constEnd()) {
        m_names.insert(key, group.name);
        return true;
    }
    if (*known == group.name)
        return true;
    note(ScanNote::Kind::DuplicateClass, group.path, text(*known));
    return false;
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
    const auto total = static_cast<qint64>(m_groups.size());
    std::vector<Group> kept;
    for (Group& group : m_groups) {
        if (!m_context.token.checkpoint())
            return Cancelled{};
        if (readGroup(group))
            kept.push_back(std::move(group));
        m_context.report({QStringLiteral("scan"), static_cast<qint64>(&group - m_groups.data()) + 1, total});
    }
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
    return Scan(findDatasetRoot(bytes), context).run();
}

bool hasImageExtension(const QString& fileName) { return hasImageExtension(fileName.toStdString()); }

}  // namespace leafbench
