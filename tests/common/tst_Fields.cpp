#include "engine/common/CsvFields.h"
#include "engine/common/StreamFields.h"
#include "tests/testing/TestProgram.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace leafbench;

namespace leafbench {

enum class Weather { Sunny, MostlyCloudy };

struct Leaf {
    QString name;
    double length = 1;
    std::optional<int> spots;

    bool operator==(const Leaf&) const = default;
};

void fields(Leaf& leaf, auto&& visit)
{
    visit("name", leaf.name, notEmpty);
    visit("length", leaf.length, Range{0, 100});
    visit("spots", leaf.spots);
}

struct Field {
    int number = 3;
    quint64 seed = 7;
    bool watered = false;
    Weather weather = Weather::Sunny;
    QString note;
    QStringList tags;
    std::vector<Leaf> leaves;
    std::array<double, 3> colour{};
    std::map<int, double> heights;
    QDateTime seen;
    QJsonObject machine;
    std::optional<Error> failure;
    std::array<qint64, 2> rows{};

    bool operator==(const Field&) const = default;
};

void fields(Field& field, auto&& visit)
{
    visit("number", field.number, Range{0, 10});
    visit("seed", field.seed);
    visit("watered", field.watered);
    visit("weather", field.weather);
    visit("note", field.note, unlessEmpty);
    visit("tags", field.tags);
    visit("leaves", field.leaves);
    visit("colour", field.colour);
    visit("heights", field.heights);
    visit("seen", field.seen);
    visit("machine", field.machine);
    visit("failure", field.failure);
    visit("rows", Group{[&field](auto&& each) {
              each("first", field.rows[0]);
              each("second", field.rows[1]);
          }});
}

struct Day {
    int number = 0;
    double rain = 0;
    bool dry = false;
    Weather weather = Weather::Sunny;
    QString note;

    bool operator==(const Day&) const = default;
};

void fields(Day& day, auto&& visit)
{
    visit("number", day.number);
    visit("rain", day.rain);
    visit("dry", day.dry);
    visit("weather", day.weather);
    visit("note", day.note);
}

}  // namespace leafbench

static Field sample()
{
    return {.number = 9,
            .seed = 9007199254740991,
            .watered = true,
            .weather = Weather::MostlyCloudy,
            .note = "ä",
            .tags = {"a", "b"},
            .leaves = {{"one", 0.1 + 0.2, 4}, {"two", 1e-300, {}}},
            .colour = {1, 2.5, 3},
            .heights = {{1, 0.5}, {4, 2}},
            .seen = QDateTime(QDate(2026, 11, 28), QTime(9, 30, 1, 250)),
            .machine = {{"host", "vm"}, {"cores", 2}},
            .failure = Error{.code = ErrorCode::BadFile, .subject = "file", .choices = {"x"}, .high = 2},
            .rows = {5, 6}};
}

class tst_Fields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goThereAndBack()
    {
        const Field field = sample();
        QVERIFY(fromCbor<Field>(toCbor(field)) == field);
        const QByteArray text = QJsonDocument(toJson(field)).toJson();
        QVERIFY(fromJson<Field>(QJsonDocument::fromJson(text).object()) == field);
        const auto strict = fromJson<Field>(toJson(field), Strictness::AllFields);
        QVERIFY(strict && *strict == field);

        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        writeStream(out, field);
        QDataStream in(bytes);
        Field read;
        readStream(in, read);
        QVERIFY(in.status() == QDataStream::Ok && in.atEnd());
        QVERIFY(read == field);
    }
    void whatDiffers()
    {
        Field other = sample();
        QCOMPARE(differingFields(sample(), other), QStringList());
        other.seed = 1;
        other.note.clear();
        other.leaves.pop_back();
        QCOMPARE(differingFields(sample(), other), (QStringList{"leaves", "note", "seed"}));
        QCOMPARE(differingFields(other, sample()), (QStringList{"leaves", "seed"}));
    }
    void numbersThatAreNone()
    {
        Field field;
        field.heights = {{1, std::nan("")}, {2, std::numeric_limits<double>::infinity()}};
        const auto read = fromCbor<Field>(toCbor(field));
        QVERIFY(std::isnan(read.heights.at(1)));
        QVERIFY(std::isinf(read.heights.at(2)));
    }
    void whatIsEmptyIsLeftOut()
    {
        const QJsonObject json = toJson(Field{});
        QVERIFY(!json.contains("note"));
        QVERIFY(!json.contains("failure"));
        QVERIFY(json.contains("tags"));
    }
    void whatIsWrongKeepsItsDefault()
    {
        const Field read
            = fromJson<Field>({{"number", "nine"}, {"seed", 1.5}, {"weather", "foggy"}, {"tags", 3}, {"leaves", 4}, {"rows", 2}});
        QVERIFY(read == Field{});
        QCOMPARE(fromJson<Field>({{"number", 1e300}}).number, 3);
        QCOMPARE(fromJson<Field>({{"number", 4e9}}).number, 3);
    }
    void aStrictReaderNamesTheField()
    {
        const auto mistake = [](const QString& key, const QJsonValue& value) {
            QJsonObject json = toJson(sample());
            json[key] = value;
            const auto read = fromJson<Field>(json, Strictness::AllFields);
            return read ? QString() : read.error().subject;
        };
        const QJsonObject leaf{{"name", "a"}, {"length", 1}};
        QCOMPARE(mistake("number", 4), QString());
        QCOMPARE(mistake("number", 11), QStringLiteral("number"));
        QCOMPARE(mistake("number", QJsonValue::Undefined), QStringLiteral("number"));
        QCOMPARE(mistake("weather", "foggy"), QStringLiteral("weather"));
        QCOMPARE(mistake("seen", "yesterday"), QStringLiteral("seen"));
        QCOMPARE(mistake("colour", QJsonArray{1, 2}), QStringLiteral("colour"));
        QCOMPARE(mistake("leaves", QJsonArray{leaf, QJsonObject{{"name", ""}, {"length", 1}}}), QStringLiteral("leaves[1].name"));
        QCOMPARE(mistake("rows", QJsonObject{{"first", 1}}), QStringLiteral("rows.second"));
        QCOMPARE(mistake("failure", QJsonValue::Undefined), QString());
    }
    void csvStopsAtABrokenLine()
    {
        const std::vector<Day> days{{1, 0.1 + 0.2, true, Weather::MostlyCloudy, "a,\"b\""}, {2, 1e-300, false, Weather::Sunny, ""}};
        const QByteArray csv = toCsv(days);
        QVERIFY(csv.startsWith("number,rain,dry,weather,note\n1,0.30000000000000004,1,mostly-cloudy,"));
        QVERIFY(fromCsv<Day>(csv) == days);
        QVERIFY(fromCsv<Day>(csv + "3,0.5") == days);
    }
    void errorsOfEarlierVersionsHaveNumbers()
    {
        const auto error = fromCbor<Error>(QCborMap{{"code", static_cast<int>(ErrorCode::ImageEmpty)}, {"subject", "a.jpg"}});
        QVERIFY(error == (Error{.code = ErrorCode::ImageEmpty, .subject = "a.jpg"}));
        QCOMPARE(fromCbor<Error>(QCborMap{{"code", 4711}}).code, ErrorCode::Internal);
    }
};

LEAFBENCH_GUILESS_TEST(tst_Fields)
#include "tests/testing/TestProgram.h"
#include "tst_Fields.moc"
