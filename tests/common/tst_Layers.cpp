#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// The arrows of the architecture: what no folder may include.
class tst_Layers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noForbiddenIncludes_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("engine: no widget, nothing of the window")
            << "engine" << "<(QtWidgets|QtGui|QtCharts|QWidget|QPainter|QPixmap|QImage|QColor|qcustomplot)|\"(ui|app)/";
        QTest::newRow("engine: no translated text") << "engine" << "<QTranslator>|\\btr\\(\"|QCoreApplication::translate";
        QTest::newRow("ui: no torch, no OpenCV") << "ui" << "<(torch|ATen|c10|opencv2)/";
        QTest::newRow("app: no torch, no OpenCV") << "app" << "<(torch|ATen|c10|opencv2)/";
        QTest::newRow("words: Qt Core only") << "ui/words" << "<(QWidget|QPainter|QColor|QFont)|\"ui/(pages|widgets|theme)";
        QTest::newRow("cli: no window") << "app/cli" << "<QWidget|\"ui/(pages|widgets|theme|bridge|models)";
        QTest::newRow("training knows no run") << "engine/training" << "\"engine/runs/";
    }
    void noForbiddenIncludes()
    {
        QFETCH(QString, folder);
        QFETCH(QString, forbidden);
        const QRegularExpression pattern(forbidden);
        int read = 0;
        QDirIterator files(QStringLiteral(LEAFBENCH_SOURCE_DIR "/") + folder, {"*.h", "*.cpp"}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto match = pattern.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(file.fileName() + ": " + match.captured()));
            ++read;
        }
        QVERIFY(read > 0);
    }

    void publicEngineHeadersAreFreeOfTorch()
    {
        // Public: engine/<folder>/*.h. Folders below those (detail/, demo/) are their own affair.
        const QDir engine(QStringLiteral(LEAFBENCH_SOURCE_DIR "/engine"));
        QStringList headers;
        for (const QFileInfo& folder : engine.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QFileInfo& header : QDir(folder.filePath()).entryInfoList({"*.h"}, QDir::Files))
                headers << header.filePath();
        }
        QVERIFY(headers.size() > 20);
        for (const QString& header : headers) {
            QFile file(header);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(!text.contains("<torch/") && !text.contains("/detail/") && !text.contains("<opencv2/"),
                     qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_Layers.moc"
