#include "engine/audit/SourceLeaves.h"

#include "engine/audit/LeafMap.h"
#include "engine/audit/LeafSets.h"
#include "engine/concurrency/CorePlan.h"
#include "engine/concurrency/ParallelFor.h"
#include "engine/imaging/hash/HashIndex.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace leafbench {
namespace {

using Images = std::vector<quint32>;

/// Joins images by one clue after another.
class Grouping {
public:
    Grouping(const DatasetIndex& index, const DatasetFacts* facts, const JobContext& context)
        : m_index(index),
          m_facts(facts),
          m_context(context),
          m_sets(index.images.size())
    {
    }

    void byName()
    {
        struct Source {
            Images images;
            bool marked = false;
        };
        QHash<std::pair<qint32, QString>, Source> sources;
        for (std::size_t i = 0; i < m_index.images.size(); ++i) {
            const QString file = fileName(m_index.images[i].path);
            const QString name = sourceName(file);
            Source& source = sources[{m_index.images[i].classIndex, name}];
            source.images.push_back(static_cast<quint32>(i));
            source.marked |= name.size() != std::max<qsizetype>(file.lastIndexOf(QLatin1Char('.')), 0);
        }
        for (const Source& source : std::as_const(sources)) {
            if (source.marked)
                m_result.byName += joinAll(source.images);
        }
    }

    void byMap(const LeafMap& map)
    {
        QHash<QString, Images> leaves;
        for (std::size_t i = 0; i < m_index.images.size(); ++i) {
            const QString leaf = map.leafOf(m_index, i);
            if (!leaf.isEmpty())
                leaves[leaf].push_back(static_cast<quint32>(i));
        }
        for (const Images& images : std::as_const(leaves))
            m_result.byMap += joinAll(images);
    }

    void byBytes()
    {
        std::unordered_map<std::uint64_t, Images> files;
        for (std::size_t i = 0; i < m_facts->images.size(); ++i) {
            if (const std::uint64_t hash = m_facts->images[i].hash.bytes)
                files[hash].push_back(static_cast<quint32>(i));
        }
        for (const auto& [hash, images] : files) {
            noteClasses(images);
            m_result.byBytes += joinAll(images);
        }
    }

    /// False: cancelled.
    bool byPerceptualHash()
    {
        std::vector<Images> images;  // of each hash
        HashIndex table;
        for (std::size_t i = 0; i < m_facts->images.size(); ++i) {
            const PerceptualHash& hash = m_facts->images[i].hash.perceptual;
            if (phash::isPlain(hash))
                continue;
            const std::uint32_t place = table.add(hash);
            images.resize(table.size());
            images[place].push_back(static_cast<quint32>(i));
        }
        for (const Images& same : images) {
            noteClasses(same);
            m_result.byPerceptualHash += joinAll(same);
        }
        const auto near = nearHashes(table, images);
        for (std::uint32_t place = 0; place < near.size(); ++place) {
            for (const std::uint32_t other : near[place]) {
                noteClasses({images[place].front(), images[other].front()});
                m_result.byPerceptualHash += m_sets.join(images[place].front(), images[other].front());
            }
        }
        return near.size() == images.size();
    }

    SourceLeaves take()
    {
        constexpr quint32 unknown = ~quint32{0};
        std::vector<quint32> numbers(m_index.images.size(), unknown);
        for (quint32 i = 0; i < numbers.size(); ++i) {
            quint32& number = numbers[m_sets.first(i)];
            if (number == unknown)
                number = m_result.leaves++;
            m_result.leafOf.push_back(number);
        }
        m_result.acrossClasses = std::count(m_acrossClasses.begin(), m_acrossClasses.end(), true);
        return std::move(m_result);
    }

private:
    qint64 joinAll(const Images& images)
    {
        qint64 joined = 0;
        for (std::size_t i = 1; i < images.size(); ++i)
            joined += m_sets.join(images.front(), images[i]);
        return joined;
    }

    qint32 classOf(quint32 image) const { return m_index.images[image].classIndex; }

    /// The pictures are the same, whatever their labels say.
    void noteClasses(const Images& images)
    {
        m_acrossClasses.resize(m_index.images.size());
        const auto labelled = std::find_if(images.begin(), images.end(), [&](quint32 i) { return classOf(i) >= 0; });
        const auto differs = [&](quint32 i) { return classOf(i) >= 0 && classOf(i) != classOf(*labelled); };
        if (labelled == images.end() || !std::any_of(labelled, images.end(), differs))
            return;
        for (const quint32 image : images)
            m_acrossClasses[image] = m_acrossClasses[image] || classOf(image) >= 0;
    }

    /// Near hashes with a lower number, for each hash. Shorter than the table if cancelled.
    std::vector<std::vector<std::uint32_t>> nearHashes(const HashIndex& table, const std::vector<Images>& images) const
    {
        std::vector<std::vector<std::uint32_t>> near(table.size());
        const auto search = [&](int, std::size_t begin, std::size_t end) {
            for (std::size_t place = begin; place < end; ++place) {
                const PerceptualHash& hash = m_facts->images[images[place].front()].hash.perceptual;
                for (const HashIndex::Neighbor& other : table.near(hash)) {
                    if (other.place < place)
                        near[place].push_back(other.place);
                }
            }
            return m_context.token.checkpoint();
        };
        if (!parallelFor(table.size(), 64, availableCores(), search))
            return {};
        return near;
    }

    const DatasetIndex& m_index;
    const DatasetFacts* m_facts;
    const JobContext& m_context;
    LeafSets m_sets;
    SourceLeaves m_result;
    std::vector<bool> m_acrossClasses;
};

}  // namespace

std::vector<std::vector<quint32>> SourceLeaves::groups() const
{
    std::vector<std::vector<quint32>> images(leaves);
    for (std::size_t i = 0; i < leafOf.size(); ++i)
        images[leafOf[i]].push_back(static_cast<quint32>(i));
    return images;
}

Result<SourceLeaves> groupSourceLeaves(const DatasetIndex& index, const DatasetFacts* facts, const LeafOptions& options,
                                       const JobContext& context)
{
    Grouping grouping(index, facts, context);
    if (options.names)
        grouping.byName();
    if (!options.leafMap.isEmpty()) {
        const auto map = LeafMap::read(options.leafMap);
        if (!map)
            return map.as<SourceLeaves>();
        grouping.byMap(*map);
    }
    if (!context.token.checkpoint())
        return Cancelled{};
    if (options.perceptualHashes && facts) {
        grouping.byBytes();
        if (!grouping.byPerceptualHash())
            return Cancelled{};
    }
    return grouping.take();
}

namespace {

/// As in the New Plant Diseases Dataset (_90deg, _flipTB, _new30degFlipLR, _newPixel25, _newGRR), PlantVillage's segmented
/// pictures (_final_masked) and Mendeley Data's augmented tomato leaves (_change_90, _mirror_vertical, _hight, _lower).
const QRegularExpression& copySuffix()
{
    static const QRegularExpression expression(
        QStringLiteral("_(?:new[a-z0-9]+|\\d{1,3}deg(?:flip(?:lr|tb))?|flip(?:lr|tb)|change_\\d{1,3}|mirror(?:_vertical)?|hight"
                       "|lower|final_masked)$"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

}  // namespace

QString sourceName(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    QString name = dot > 0 ? fileName.left(dot) : fileName;
    for (;;) {
        const QRegularExpressionMatch match = copySuffix().match(name);
        // A file named only by such a word is its own source.
        if (!match.hasMatch() || match.capturedStart() == 0)
            return name;
        name.truncate(match.capturedStart());
    }
}

QString fileName(const QString& path) { return path.section(QLatin1Char('/'), -1); }

}  // namespace leafbench
