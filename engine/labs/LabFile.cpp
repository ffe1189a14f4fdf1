#include "engine/labs/LabFile.h"

#include "engine/common/TextFile.h"
#include "engine/labs/LabText.h"
#include "engine/labs/Measurement.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace leafbench {
namespace {

constexpr qsizetype mostLabBytes = 1 << 20;

struct LabLine {
    QString key;
    QString value;
    int line = 0;
};

/// A heading's fields and text, as they stand in the file.
struct LabSection {
    QString title;
    int line = 0;
    QList<LabLine> fields;
    QString text;
};

/// The first mistake; thrown within this file only.
struct LabMistake {
    int line;
    QString field;
    QString what;
};

[[noreturn]] void mistaken(int line, const QString& field, const QString& what) { throw LabMistake{line, field, what}; }

std::optional<LabLine> fieldOf(const QString& line, int number)
{
    static const QRegularExpression pattern(QStringLiteral("^([a-z][a-z_]*):(?:\\s+(.*))?$"));
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return LabLine{match.captured(1), match.captured(2).trimmed(), number};
}

/// The front matter is the first section, without a title.
std::vector<LabSection> sectionsOf(const QStringList& lines)
{
    if (lines.isEmpty() || lines[0].trimmed() != QLatin1String("---"))
        mistaken(1, QStringLiteral("---"), QStringLiteral("the file begins with a line of three hyphens"));
    std::vector<LabSection> sections(1);
    sections[0].line = 1;
    qsizetype at = 1;
    for (; at < lines.size() && lines[at].trimmed() != QLatin1String("---"); ++at) {
        if (const auto field = fieldOf(lines[at], int(at) + 1))
            sections[0].fields << *field;
        else if (!lines[at].trimmed().isEmpty())
            mistaken(int(at) + 1, lines[at].left(20), QStringLiteral("expected \"key: value\""));
    }
    if (at == lines.size())
        mistaken(1, QStringLiteral("---"), QStringLiteral("the front matter has no end, a second line of three hyphens"));
    bool inFields = false;
    for (++at; at < lines.size(); ++at) {
        const QString& line = lines[at];
        LabSection& section = sections.back();
        if (line.startsWith(QLatin1String("## "))) {
            sections.push_back({line.mid(3).trimmed(), int(at) + 1, {}, {}});
            inFields = true;
        } else if (sections.size() == 1 && !line.trimmed().isEmpty()) {
            mistaken(int(at) + 1, line.left(20), QStringLiteral("a step begins with \"## \" and its title"));
        } else if (const auto field = inFields ? fieldOf(line, int(at) + 1) : std::nullopt) {
            section.fields << *field;
        } else if (inFields && line.startsWith(QLatin1String("  ")) && !section.fields.isEmpty()) {
            section.fields.back().value += u' ' + line.trimmed();
        } else {
            inFields = inFields && line.trimmed().isEmpty() && section.fields.isEmpty();
            section.text += line + u'\n';
        }
    }
    return sections;
}

/// The fields of a section, each asked for once; those left over are unknown to it.
class LabFields {
public:
    explicit LabFields(const LabSection& section) : m_section(section), m_left(section.fields) {}

    LabLine take(const QString& key, bool needed)
    {
        for (qsizetype i = 0; i < m_left.size(); ++i) {
            if (m_left[i].key == key)
                return m_left.takeAt(i);
        }
        if (needed)
            mistaken(m_section.line, key, QStringLiteral("is missing"));
        return {key, {}, m_section.line};
    }
    QString text(const char* key) { return take(QString::fromLatin1(key), false).value; }
    QString neededText(const char* key)
    {
        const LabLine line = take(QString::fromLatin1(key), true);
        if (line.value.isEmpty())
            mistaken(line.line, line.key, QStringLiteral("is empty"));
        return line.value;
    }
    QList<LabLine> all(const char* key)
    {
        QList<LabLine> lines;
        for (qsizetype i = 0; i < m_left.size();) {
            if (m_left[i].key == QLatin1String(key))
                lines << m_left.takeAt(i);
            else
                ++i;
        }
        return lines;
    }
    double number(const char* key, double otherwise, double low, double high)
    {
        const LabLine line = take(QString::fromLatin1(key), false);
        if (line.value.isEmpty())
            return otherwise;
        bool ok = false;
        const double value = line.value.toDouble(&ok);
        if (!ok || value < low || value > high)
            mistaken(
                line.line, line.key,
                QStringLiteral("a number from %1 to %2, not \"%3\"").arg(QString::number(low), QString::number(high), line.value));
        return value;
    }
    template <class E>
    E word(const char* key)
    {
        const LabLine line = take(QString::fromLatin1(key), true);
        const auto value = fromWord<E>(line.value);
        if (!value)
            mistaken(line.line, line.key,
                     QStringLiteral("one of %1, not \"%2\"").arg(enumWords<E>().join(QStringLiteral(", ")), line.value));
        return *value;
    }
    void end(const QString& what) const
    {
        if (!m_left.isEmpty())
            mistaken(m_left[0].line, m_left[0].key, QStringLiteral("%1 has no such field").arg(what));
    }

private:
    const LabSection& m_section;
    QList<LabLine> m_left;
};

/// Names that a text may use: of a guess or measurement that stands before it, with what each measurement has.
class LabNames {
public:
    LabNames() { m_parts.insert(QStringLiteral("machine"), {QStringLiteral("cores")}); }

    void add(const LabLine& name, const QStringList& parts)
    {
        static const QRegularExpression pattern(QStringLiteral("^[a-z][a-z0-9_]*$"));
        if (!pattern.match(name.value).hasMatch())
            mistaken(name.line, name.key, QStringLiteral("small letters, digits and _, not \"%1\"").arg(name.value));
        if (m_parts.contains(name.value))
            mistaken(name.line, name.key, QStringLiteral("\"%1\" is taken").arg(name.value));
        m_parts.insert(name.value, parts);
    }

    void check(const QString& expression, int line, const QString& field) const
    {
        QStringList unknown;
        const ValueOf look = [&](const QString& name) -> std::optional<double> {
            if (!knows(name))
                unknown << name;
            return 1;
        };
        if (const Evaluated found = evaluate(expression, look); !found.mistake.isEmpty())
            mistaken(line, field, QStringLiteral("\"%1\": %2").arg(expression.trimmed(), found.mistake));
        if (!unknown.isEmpty())
            mistaken(line, field, reason(unknown[0]));
    }

    void checkText(const QString& text, int line, const QString& field) const
    {
        const LabTextParts parts = labTextParts(text);
        if (!parts.mistake.isEmpty())
            mistaken(line, field, parts.mistake);
        for (const QString& expression : parts.expressions)
            check(expression, line, field);
    }

    bool knows(const QString& name) const
    {
        const auto parts = m_parts.constFind(name.section(u'.', 0, 0));
        if (parts == m_parts.constEnd())
            return false;
        return parts->isEmpty() || parts->contains(name.section(u'.', 1, 1));
    }

    QString reason(const QString& name) const
    {
        const auto parts = m_parts.constFind(name.section(u'.', 0, 0));
        if (parts == m_parts.constEnd())
            return QStringLiteral("no guess or measurement before it is named \"%1\"").arg(name.section(u'.', 0, 0));
        return QStringLiteral("there is no \"%1\"; it has %2").arg(name, parts->join(QStringLiteral(", ")));
    }

private:
    QMap<QString, QStringList> m_parts;  ///< of a guess: none
};

LabChoice choiceOf(const LabLine& line, bool withRight)
{
    const qsizetype bar = line.value.lastIndexOf(u'|');
    if (withRight && bar < 0)
        mistaken(line.line, line.key, QStringLiteral("\"TEXT | WHEN IT IS RIGHT\""));
    LabChoice choice{line.value.left(withRight ? bar : line.value.size()).trimmed(), {}};
    if (withRight)
        choice.right = line.value.mid(bar + 1).trimmed();
    if (choice.text.isEmpty())
        mistaken(line.line, line.key, QStringLiteral("is empty"));
    return choice;
}

/// Reads the sections of one file, in order: a name is known from its step on.
class LabReader {
public:
    Lab read(const std::vector<LabSection>& sections)
    {
        readFront(sections[0]);
        for (std::size_t i = 1; i < sections.size(); ++i)
            m_lab.steps.push_back(readStep(sections[i]));
        if (m_lab.steps.empty())
            mistaken(sections[0].line, QStringLiteral("##"), QStringLiteral("there are no steps"));
        return std::move(m_lab);
    }

private:
    void readFront(const LabSection& front)
    {
        LabFields fields(front);
        m_lab.id = fields.neededText("id");
        m_lab.title = fields.neededText("title");
        m_lab.about = fields.text("about");
        m_lab.number = int(fields.number("number", 0, 0, 999));
        m_lab.minutes = int(fields.number("minutes", 10, 1, 600));
        fields.end(QStringLiteral("the front matter"));
    }

    LabStep readStep(const LabSection& section)
    {
        LabFields fields(section);
        LabStep step;
        step.kind = fields.word<LabStepKind>("kind");
        step.title = section.title;
        step.text = section.text.trimmed();
        step.line = section.line;
        if (step.title.isEmpty())
            mistaken(section.line, QStringLiteral("##"), QStringLiteral("a step has a title"));
        readPlace(step, fields);
        switch (step.kind) {
        case LabStepKind::Text: break;
        case LabStepKind::Guess: readGuess(step, fields); break;
        case LabStepKind::Measure: readMeasure(step, fields); break;
        case LabStepKind::Explain: readFigure(step, fields); break;
        case LabStepKind::Question: readQuestion(step, fields); break;
        }
        fields.end(QStringLiteral("a step of kind %1").arg(toWord(step.kind)));
        m_names.checkText(step.text, section.line, QStringLiteral("text"));
        m_names.checkText(step.because, section.line, QStringLiteral("because"));
        return step;
    }

    static void readPlace(LabStep& step, LabFields& fields)
    {
        static const QStringList pages{QStringLiteral("explore"), QStringLiteral("preprocess"), QStringLiteral("train"),
                                       QStringLiteral("tune"),    QStringLiteral("evaluate"),   QStringLiteral("classify"),
                                       QStringLiteral("speedup"), QStringLiteral("replay"),     QStringLiteral("runs"),
                                       QStringLiteral("cluster"), QStringLiteral("help"),       QStringLiteral("settings")};
        const LabLine page = fields.take(QStringLiteral("page"), false);
        if (!page.value.isEmpty() && !pages.contains(page.value))
            mistaken(page.line, page.key,
                     QStringLiteral("one of %1, not \"%2\"").arg(pages.join(QStringLiteral(", ")), page.value));
        step.page = page.value;
        const LabLine point = fields.take(QStringLiteral("point"), false);
        if (!point.value.isEmpty() && step.page.isEmpty())
            mistaken(point.line, point.key, QStringLiteral("needs a page"));
        step.point = point.value;
        for (const LabLine& line : fields.all("set")) {
            const qsizetype is = line.value.indexOf(u'=');
            if (is < 1 || step.page.isEmpty())
                mistaken(line.line, line.key, QStringLiteral("\"CONTROL = VALUE\", with a page"));
            step.fields.push_back({line.value.left(is).trimmed(), line.value.mid(is + 1).trimmed()});
        }
    }

    void readForm(LabStep& step, LabFields& fields, bool isQuestion)
    {
        step.form = fields.word<LabForm>("form");
        const QList<LabLine> choices = fields.all("choice");
        for (const LabLine& line : choices)
            step.choices.push_back(choiceOf(line, isQuestion));
        if ((step.form == LabForm::Choice) != (choices.size() >= 2))
            mistaken(step.line, QStringLiteral("choice"),
                     QStringLiteral("the form choice needs two or more of them, and no other form has any"));
        for (qsizetype i = 0; isQuestion && i < choices.size(); ++i) {
            const QString& right = step.choices[std::size_t(i)].right;
            if (right != QLatin1String("otherwise"))
                m_names.check(right, choices[i].line, choices[i].key);
        }
        step.unit = fields.text("unit");
        step.low = fields.number("low", 0, -1e9, 1e9);
        step.high = fields.number("high", 1e6, step.low, 1e9);
    }

    void readGuess(LabStep& step, LabFields& fields)
    {
        const LabLine name = fields.take(QStringLiteral("name"), true);
        readForm(step, fields, false);
        const LabLine at = fields.take(QStringLiteral("at"), step.form == LabForm::Curve);
        for (const QString& word : at.value.split(u' ', Qt::SkipEmptyParts)) {
            bool ok = false;
            step.at.push_back(word.toDouble(&ok));
            if (!ok || (step.at.size() > 1 && step.at.back() <= step.at[step.at.size() - 2]))
                mistaken(at.line, at.key, QStringLiteral("ascending numbers between spaces, not \"%1\"").arg(at.value));
        }
        if (step.form == LabForm::Curve && (step.at.size() < 2 || step.at.size() > 8))
            mistaken(at.line, at.key, QStringLiteral("two to eight numbers"));
        step.name = name.value;
        m_names.add(name, {});
    }

    void readMeasure(LabStep& step, LabFields& fields)
    {
        const LabLine name = fields.take(QStringLiteral("name"), true);
        const LabLine what = fields.take(QStringLiteral("what"), true);
        const QStringList words = what.value.split(u' ', Qt::SkipEmptyParts);
        const auto source = fromWord<LabSource>(words.value(0));
        const auto workload = fromWord<Workload>(words.value(1));
        const bool isSpeedup = source == LabSource::Speedup;
        if (!source || words.size() > 2 || isSpeedup != workload.has_value())
            mistaken(what.line, what.key,
                     QStringLiteral("one of %1; after speedup also one of %2; not \"%3\"")
                         .arg(enumWords<LabSource>().join(QStringLiteral(", ")), enumWords<Workload>().join(QStringLiteral(", ")),
                              what.value));
        step.source = *source;
        step.workload = workload.value_or(step.workload);
        step.name = name.value;
        m_names.add(name, measuredNames(step.source));
    }

    void readFigure(LabStep& step, LabFields& fields)
    {
        LabFigure& figure = step.figure;
        const QList<LabLine> curves = fields.all("curve"), bars = fields.all("bar");
        if (!curves.isEmpty() && !bars.isEmpty())
            mistaken(bars[0].line, bars[0].key, QStringLiteral("a figure has curves or bars"));
        for (const LabLine& line : curves + bars) {
            const qsizetype bar = line.value.indexOf(u'|');
            if (bar < 1)
                mistaken(line.line, line.key, QStringLiteral("\"VALUE | NAME\""));
            figure.series.push_back({line.value.left(bar).trimmed(), line.value.mid(bar + 1).trimmed()});
            if (!bars.isEmpty())
                m_names.check(figure.series.back().values, line.line, line.key);
            else if (!m_names.knows(figure.series.back().values))
                mistaken(line.line, line.key, m_names.reason(figure.series.back().values));
        }
        if (!figure.series.empty())
            figure.kind = bars.isEmpty() ? LabFigureKind::Curve : LabFigureKind::Bars;
        figure.x = fields.text("x");
        figure.y = fields.text("y");
    }

    void readQuestion(LabStep& step, LabFields& fields)
    {
        readForm(step, fields, true);
        step.name = fields.text("name");
        step.because = fields.text("because");
        if (step.form == LabForm::Curve)
            mistaken(step.line, QStringLiteral("form"), QStringLiteral("a question is a number or a choice"));
        if (step.form == LabForm::Choice)
            return;
        for (auto [key, target] : {std::pair("answer", &step.answer), {"tolerance", &step.tolerance}}) {
            const LabLine line = fields.take(QString::fromLatin1(key), true);
            m_names.check(line.value, line.line, line.key);
            *target = line.value;
        }
    }

    Lab m_lab;
    LabNames m_names;
};

}  // namespace

Result<Lab> parseLab(const QString& text, const QString& path)
{
    try {
        Lab lab = LabReader().read(sectionsOf(QString(text).remove(u'\r').split(u'\n')));
        lab.path = path;
        return lab;
    } catch (const LabMistake& mistake) {
        return badFile(path, QStringLiteral("line %1, %2: %3").arg(QString::number(mistake.line), mistake.field, mistake.what));
    }
}

Result<Lab> readLab(const QString& path)
{
    QByteArray bytes;
    if (path.startsWith(QLatin1String(":/"))) {
        QFile shipped(path);
        if (!shipped.open(QIODevice::ReadOnly))
            return Error{.code = ErrorCode::NotFound, .subject = path};
        bytes = shipped.readAll();
    } else {
        Result<QByteArray> read = readFile(path);
        if (!read)
            return read.as<Lab>();
        bytes = std::move(read).value();
    }
    if (bytes.size() > mostLabBytes)
        return badFile(path, QStringLiteral("line 1, ---: larger than a lab can be"));
    return parseLab(QString::fromUtf8(bytes), path);
}

}  // namespace leafbench
