
#include "engine/dataset/SplitFile.h"
#include "engine/common/Csv.h"
#include "engine/common/CsvReader.h"
#include "engine/common/TextFile.h"
#include "engine/dataset/SplitChecks.h"

#include <QHash>
#include <QLocale>

#include <utility>

namespace leafbench {
namespace {

constexpr QLatin1String Mark("# leafbench split");

QByteArray shareText(double share) { return QByteArray::number(share, 'g', QLocale::FloatingPointShortest); }

QByteArray firstLine(const SplitOptions& options)
{
    return QByteArray(Mark.data(), Mark.size()) + " mode=" + toWord(options.mode).toLatin1()
        + " train=" + shareText(options.trainShare) + " valid=" + shareText(options.validShare)
        + " test=" + shareText(options.testShare) + " seed=" + QByteArray::number(options.seed) + '\n';
}

bool readOption(SplitOptions& options, const QString& key, const QString& value)
{
    bool ok = true;
    if (key == QLatin1String("mode")) {
        const auto mode = fromWord<SplitOptions::Mode>(value);
        ok = mode.has_value();
        options.mode = mode.value_or(options.mode);
    } else if (key == QLatin1String("train")) {
        options.trainShare = value.toDouble(&ok);
    } else if (key == QLatin1String("valid")) {
        options.validShare = value.toDouble(&ok);
    } else if (key == QLatin1String("test")) {
        options.testShare = value.toDouble(&ok);
    } else if (key == QLatin1String("seed")) {
        options.seed = value.toULongLong(&ok);
    }
    return ok;
}

std::optional<SplitOptions> readFirstLine(const QString& line)
{
    if (!line.startsWith(Mark))
        return std::nullopt;
    SplitOptions options;
    for (const QString& word : line.mid(Mark.size()).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!readOption(options, word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1)))
            return std::nullopt;
    }
    return options;
}

/// Reads the rows of a split file into an assignment of the index's images.
class Assigner {
public:
    Assigner(const DatasetIndex& index, const QString& path) : m_index(index), m_path(path)
    {
        m_places.reserve(static_cast<qsizetype>(index.images.size()));
        for (std::size_t i = 0; i < index.images.size(); ++i)
            m_places.insert(index.images[i].path, i);
        m_seen.resize(index.images.size());
        m_assignment.assign(index.images.size(), Subset::None);
    }

    std::optional<Error> add(const QStringList& record, qint64 line)
    {
        const auto subset = record.size() == 2 ? fromWord<Subset>(record[1]) : std::nullopt;
        if (!subset)
            return bad(line, QStringLiteral("not an image and train, valid, test or none"));
        const auto place = m_places.constFind(record[0]);
        ++m_rows;
        if (place == m_places.constEnd())
            m_difference.missing << record[0];
        else if (m_seen[*place])
            return bad(line, QStringLiteral("named twice: ") + record[0]);
        else if (*subset != Subset::None && m_index.images[*place].classIndex < 0)
            return bad(line, QStringLiteral("unlabelled: ") + record[0]);
        else
            assign(*place, *subset);
        return std::nullopt;
    }

    /// Call it after reading all rows.
    SplitDifference difference()
    {
        for (std::size_t i = 0; i < m_seen.size(); ++i) {
            if (!m_seen[i])
                m_difference.added << m_index.images[i].path;
        }
        return std::move(m_difference);
    }
    qint64 rows() const { return m_rows; }

    Error bad(qint64 line, const QString& what) const
    {
        return badFile(m_path, QStringLiteral("line %1: %2").arg(QString::number(line), what));
    }

    std::vector<Subset> take() { return std::move(m_assignment); }

private:
    void assign(std::size_t place, Subset subset)
    {
        m_seen[place] = true;
        m_assignment[place] = subset;
    }

    const DatasetIndex& m_index;
    QString m_path;
    QHash<QString, std::size_t> m_places;
    std::vector<bool> m_seen;
    std::vector<Subset> m_assignment;
    SplitDifference m_difference;
    qint64 m_rows = 0;
};

Error mismatch(const QString& path, const SplitDifference& difference)
{
    return {
        ErrorCode::SplitMismatch, path, difference.missing.isEmpty() ? difference.added.front() : difference.missing.front(), {}};
}

}  // namespace

Status saveSplit(const Split& split, const DatasetIndex& index, const QString& path)
{
    QByteArray text = firstLine(split.options) + "path,subset\n";
    for (std::size_t i = 0; i < index.images.size(); ++i)
        text += csvLine({index.images[i].path, toWord(split.assignment.at(i))}).toUtf8() + '\n';
    return writeFile(path, text);
}

Result<Split> loadChangedSplit(const QString& path, const DatasetIndex& index, SplitDifference& difference)
{
    constexpr qint64 mostPart = 10;  // at most one in this many of the file's images may differ
    auto bytes = readFile(path);
    if (!bytes)
        return bytes.as<Split>();
    if (bytes->isEmpty())
        return badFile(path, QStringLiteral("it is empty"));
    CsvReader csv(std::move(bytes).value());

    Assigner assigner(index, path);
    const auto options = readFirstLine(csv.restOfLine());
    if (!options)
        return assigner.bad(1, QStringLiteral("not the first line of a split"));
    QStringList record;
    if (!csv.next(record) || record != QStringList{QStringLiteral("path"), QStringLiteral("subset")})
        return assigner.bad(2, QStringLiteral("not path,subset"));
    while (!csv.atEnd()) {
        if (!csv.next(record))
            return assigner.bad(csv.line(), QStringLiteral("a quote is out of place"));
        if (auto error = assigner.add(record, csv.line()))
            return std::move(*error);
    }
    difference = assigner.difference();
    if ((difference.missing.size() + difference.added.size()) * mostPart > assigner.rows())
        return mismatch(path, difference);
    Split split{*options, assigner.take(), {}};
    split.warnings = splitWarnings(index, split);
    return split;
}

Result<Split> loadSplit(const QString& path, const DatasetIndex& index)
{
    SplitDifference difference;
    auto split = loadChangedSplit(path, index, difference);
    if (split && !difference.isEmpty())
        return mismatch(path, difference);
    return split;
}

}  // namespace leafbench
