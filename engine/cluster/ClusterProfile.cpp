#include "engine/cluster/ClusterProfile.h"

#include "engine/common/Fields.h"
#include "engine/common/TextFile.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>
#include <tuple>
#include <utility>

namespace leafbench {
namespace {

QString profileFile(const QString& name) { return QStringLiteral("%1/%2.json").arg(clustersDir(), name); }

bool isOneLine(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool matches(const QString& text, const char* pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

Status checkCount(const char* key, int value, int most)
{
    if (value >= 1 && value <= most)
        return Ok{};
    return badValue(QLatin1String(key), QString::number(value), 1, most);
}

/// The first field whose text would end its line in the script, or be taken as another option.
Status checkTexts(const ClusterProfile& profile)
{
    const std::pair<const char*, QString> texts[]{{"host", profile.host},       {"partition", profile.partition},
                                                  {"folder", profile.folder},   {"dataset", profile.dataset},
                                                  {"program", profile.program}, {"time_limit", profile.timeLimit}};
    for (const auto& [key, text] : texts) {
        if (!isOneLine(text) || text.startsWith(QLatin1Char('-')))
            return badValue(QLatin1String(key), text);
    }
    for (const QString& line : profile.load + profile.sbatch) {
        if (!isOneLine(line))
            return badValue(profile.load.contains(line) ? QStringLiteral("load") : QStringLiteral("sbatch"), line);
    }
    return Ok{};
}

}  // namespace

Status checkProfile(const ClusterProfile& profile)
{
    if (!matches(profile.name, "[\\w][\\w.-]{0,63}"))
        return badValue(QStringLiteral("name"), profile.name);
    if (const auto texts = checkTexts(profile); !texts)
        return texts;
    if (profile.host.contains(QLatin1Char(' ')))
        return badValue(QStringLiteral("host"), profile.host);
    if (!matches(profile.partition, "[^\\s#]*"))
        return badValue(QStringLiteral("partition"), profile.partition);
    if (!matches(profile.timeLimit, "|(\\d+-)?\\d+(:\\d\\d){0,2}"))
        return badValue(QStringLiteral("time_limit"), profile.timeLimit);
    for (const auto& [key, text] : {std::pair{"folder", profile.folder}, std::pair{"program", profile.program}}) {
        if (text.isEmpty())
            return badValue(QLatin1String(key), text);
    }
    for (const auto& [key, value, most] :
         {std::tuple{"nodes", profile.nodes, mostNodes}, std::tuple{"ranks_per_node", profile.ranksPerNode, mostRanksPerNode},
          std::tuple{"cores_per_rank", profile.coresPerRank, mostCoresPerRank}}) {
        if (const auto count = checkCount(key, value, most); !count)
            return count;
    }
    return Ok{};
}

QString hostText(const ClusterProfile& profile) { return profile.host.isEmpty() ? QSysInfo::machineHostName() : profile.host; }

QString clustersDir()
{
    const QString given = qEnvironmentVariable("LEAFBENCH_CLUSTERS");
    if (!given.isEmpty())
        return given;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/leafbench/clusters");
}

static QStringList storedNames()
{
    QStringList names = QDir(clustersDir()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(5);
    return names;
}

std::vector<ClusterProfile> listClusters(UnreadableList* unreadable)
{
    std::vector<ClusterProfile> profiles;
    for (const QString& name : storedNames()) {
        if (auto profile = readCluster(name))
            profiles.push_back(std::move(profile).value());
        else
            addUnreadable(unreadable, profileFile(name), profile.error());
    }
    return profiles;
}

Result<ClusterProfile> readCluster(const QString& name)
{
    const QStringList names = storedNames();
    if (!names.contains(name))
        return Error{.code = ErrorCode::BadValue, .subject = QStringLiteral("cluster"), .detail = name, .choices = names};
    const auto json = readJson(profileFile(name));
    if (!json)
        return json.as<ClusterProfile>();
    auto profile = fromJson<ClusterProfile>(*json);
    profile.name = name;
    if (const auto checked = checkProfile(profile); !checked)
        return checked.as<ClusterProfile>();
    return profile;
}

Status writeCluster(const ClusterProfile& profile)
{
    if (const auto checked = checkProfile(profile); !checked)
        return checked;
    if (!QDir().mkpath(clustersDir()))
        return Error{.code = ErrorCode::NotWritable, .subject = clustersDir()};
    return writeJson(profileFile(profile.name), toJson(profile));
}

Status removeCluster(const QString& name)
{
    const QString file = profileFile(name);
    if (QFile::exists(file) && !QFile::remove(file))
        return Error{.code = ErrorCode::NotWritable, .subject = file};
    return Ok{};
}

}  // namespace leafbench
