#include "engine/common/Fields.h"
#include "engine/processes/Frame.h"
#include "engine/taskgraph/TaskMessage.h"
#include "tests/testing/TestProgram.h"

#include <QTest>

#include <limits>

using namespace leafbench;

class tst_TaskMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void framesAreCutOutOfAnyPieces_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 5, 7, 64, 100'000})
            QTest::addRow("%d bytes at a time", piece) << piece;
    }
    void framesAreCutOutOfAnyPieces()
    {
        QFETCH(int, piece);
        QByteArray stream;
        for (int i = 0; i < 50; ++i)
            stream += frameOf(QByteArray(i * 13, char(i)));
        FrameReader reader;
        int seen = 0;
        for (qsizetype at = 0; at < stream.size(); at += piece) {
            reader.append(stream.constData() + at, qMin<qsizetype>(piece, stream.size() - at));
            while (const auto message = reader.next()) {
                QCOMPARE(message->toByteArray(), QByteArray(seen * 13, char(seen)));
                ++seen;
            }
        }
        QCOMPARE(seen, 50);
        QVERIFY(!reader.broken());
    }

    void nonsenseIsNoMessage_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::newRow("a length beyond the limit") << QByteArray("\xff\xff\xff\xff and more");
        QTest::newRow("words") << QByteArray("Usage: something else entirely, with a good many words of explanation");
        QTest::newRow("no CBOR") << QByteArray("\x02\x00\x00\x00\x1c\x1c", 6);
        QTest::newRow("CBOR that ends early") << QByteArray("\x01\x00\x00\x00\x42", 5);
    }
    void nonsenseIsNoMessage()
    {
        QFETCH(QByteArray, stream);
        FrameReader reader;
        reader.append(stream.constData(), stream.size());
        QVERIFY(!reader.next());
        QVERIFY(reader.broken());
        const QByteArray good = frameOf(1);
        reader.append(good.constData(), good.size());
        QVERIFY(!reader.next());
    }

    void tasksTravelWhole()
    {
        const TaskMessage sent{7, "work", {{"path", "blatt ä.jpg"}, {"n", 3}}, {QByteArray("\0\xff", 2), 2.5, QCborValue()}, true};
        const TaskMessage got = TaskMessage::fromCbor(unframed(sent.toFrame()));
        QCOMPARE(got.number, 7);
        QCOMPARE(got.function, sent.function);
        QVERIFY(got.arguments == sent.arguments);
        QVERIFY(got.inputs == sent.inputs);
        QVERIFY(got.recordSpans);
    }

    void resultsTravelWhole()
    {
        ResultMessage sent{9, QCborValue(QByteArray(1000, 'x')), {{5, 17, Activity::Read}, {17, 1LL << 60, Activity::Transfer}}};
        const auto got = ResultMessage::fromCbor(unframed(sent.toFrame()));
        QVERIFY(got && got->outcome.finished());
        QCOMPARE(got->number, 9);
        QVERIFY(*got->outcome == *sent.outcome);
        QVERIFY(got->spans == sent.spans);
        QVERIFY(!ResultMessage::fromCbor(unframed(readyFrame())));
        QVERIFY(isReady(unframed(readyFrame())));
        QVERIFY(!isReady(unframed(sent.toFrame())));
    }

    void errorsTravelWhole()
    {
        const Error error{ErrorCode::ImageTooLarge, "/a/ü.png", "reason", {"one", "two"}, 1e300, -0.5};
        const auto got = ResultMessage::fromCbor(unframed(ResultMessage{1, error, {}}.toFrame()));
        QVERIFY(got && got->outcome.failed());
        QVERIFY(got->outcome.error() == error);
        QCOMPARE(fromCbor<Error>(QCborMap{{"code", 4711}}).code, ErrorCode::Internal);
        QCOMPARE(fromCbor<Error>("no map").code, ErrorCode::Internal);
    }

private:
    static QCborValue unframed(const QByteArray& frame)
    {
        FrameReader reader;
        reader.append(frame.constData(), frame.size());
        return reader.next().value();
    }
};

LEAFBENCH_GUILESS_TEST(tst_TaskMessage)
#include "tst_TaskMessage.moc"
