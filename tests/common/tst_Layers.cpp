#include "tests/testing/TestProgram.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The house and its arrows, from the table in tests/common/layers.txt.
class tst_Layers : public QObject {
    Q_OBJECT

    using Arrows = QMap<QString, QSet<QString>>;

    static QString top() { return QStringLiteral(LEAFBENCH_SOURCE_DIR "/"); }

    static QString read(const QString& path)
    {
        QFile file(top() + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// Paths from the top, of one or several trees.
    static QStringList sources(const QStringList& trees, const QStringList& patterns = {"*.h", "*.cpp"})
    {
        QStringList found;
        for (const QString& tree : trees) {
            QDirIterator files(top() + tree, patterns, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                found << files.next().mid(top().size());
        }
        return found;
    }

    static QString folderOf(const QString& path) { return path.section('/', 0, -2); }
    static QString roomOf(const QString& path) { return path.section('/', 0, 1); }

    static Arrows table()
    {
        Arrows arrows;
        for (const QString& line : read("tests/common/layers.txt").split('\n')) {
            if (line.isEmpty() || line.startsWith('#'))
                continue;
            const QString from = line.section(':', 0, 0).trimmed();
            const QString tree = from.section('/', 0, 0);
            QSet<QString> to;
            for (const QString& word : line.section(':', 1).split(' ', Qt::SkipEmptyParts))
                to << (word.contains('/') ? word : tree + '/' + word);
            arrows[from] = to;
        }
        return arrows;
    }

    /// What includes what: by rooms, or by folders.
    static Arrows includes(QString (*place)(const QString&))
    {
        static const QRegularExpression include("^#include \"((?:engine|ui|app)/[^\"]+)\"", QRegularExpression::MultilineOption);
        Arrows arrows;
        for (const QString& path : sources({"engine", "ui", "app"})) {
            QSet<QString>& to = arrows[place(path)];
            auto match = include.globalMatch(read(path));
            while (match.hasNext())
                to << place(match.next().captured(1));
            to.remove(place(path));
        }
        return arrows;
    }

    /// A circle of arrows, or nothing.
    static QStringList circle(const Arrows& arrows)
    {
        QSet<QString> done;
        QStringList way, found;
        std::function<void(const QString&)> visit = [&](const QString& room) {
            if (!found.isEmpty() || done.contains(room))
                return;
            if (way.contains(room)) {
                found = way.mid(way.indexOf(room)) << room;
                return;
            }
            way << room;
            for (const QString& next : arrows.value(room))
                visit(next);
            way.removeLast();
            done << room;
        };
        for (auto it = arrows.begin(); it != arrows.end(); ++it)
            visit(it.key());
        return found;
    }

private Q_SLOTS:
    void everyArrowIsInTheTable()
    {
        const Arrows allowed = table(), real = includes(roomOf);
        QVERIFY(real.size() > 30);
        QStringList wrong;
        for (auto it = real.begin(); it != real.end(); ++it) {
            if (!allowed.contains(it.key()))
                wrong << it.key() + " is not in tests/common/layers.txt";
            for (const QString& to : it.value() - allowed.value(it.key()))
                wrong << it.key() + " must not include " + to;
            for (const QString& to : allowed.value(it.key()) - it.value())
                wrong << it.key() + " does not include " + to + " any more: take it out of the table";
        }
        for (auto it = allowed.begin(); it != allowed.end(); ++it) {
            if (!real.contains(it.key()))
                wrong << it.key() + " does not exist any more";
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
    }

    void noCircles()
    {
        QCOMPARE(circle(table()).join(" -> "), QString());
        QCOMPARE(circle(includes(roomOf)).join(" -> "), QString());
        QCOMPARE(circle(includes(folderOf)).join(" -> "), QString());
    }

    void aFolderCanBeSurveyed()
    {
        QMap<QString, int> files;
        for (const QString& path : sources({"engine", "ui", "app"}))
            ++files[folderOf(path)];
        for (auto it = files.begin(); it != files.end(); ++it)
            QVERIFY2(it.value() <= 44, qPrintable(QStringLiteral("%1: %2 files").arg(it.key()).arg(it.value())));
    }

    void aSourceHasAHeaderOfItsName()
    {
        // One header declares the parts of one thing.
        static const QStringList parts{"ui/report/ReportLibrary.cpp",
                                       ".*Avx2.cpp",
                                       ".*/OpenCvCodecs.cpp",
                                       "engine/backend/torch/TorchBackend.cpp",
                                       "ui/[a-z]+/[A-Z][a-z]+Page[A-Z][a-z]+.cpp",
                                       "ui/shell/MainWindow(Jobs|Work).cpp",
                                       "engine/tuning/tuner/Tuner(Trials|Shared).cpp"};
        static const QRegularExpression part("^(" + parts.join('|') + ")$");
        QStringList missing;
        for (const QString& path : sources({"engine", "ui"}, {"*.cpp"})) {
            if (!QFile::exists(top() + path.chopped(3) + "h") && !part.match(path).hasMatch())
                missing << path;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
    }

    void noForbiddenText_data()
    {
        QTest::addColumn<QString>("tree");
        QTest::addColumn<QString>("forbidden");
        QTest::newRow("engine: no widget") << "engine"
                                           << "<(QtWidgets|QtGui|QtCharts|QWidget|QPainter|QPixmap|QImage|QColor|qcustomplot)";
        QTest::newRow("engine: no translated text") << "engine"
                                                    << "<QTranslator>|\\btr\\(\"|QCoreApplication::translate";
        QTest::newRow("ui: no torch, no OpenCV") << "ui"
                                                 << "<(torch|ATen|c10|opencv2)/";
        QTest::newRow("ui: no thread of its own") << "ui"
                                                  << "std::j?thread\\b|<thread>";
        QTest::newRow("app: no torch, no OpenCV") << "app"
                                                  << "<(torch|ATen|c10|opencv2)/";
        QTest::newRow("words: Qt Core only") << "ui/words"
                                             << "<(QWidget|QPainter|QColor|QFont)";
        QTest::newRow("cli: no window") << "app/cli"
                                        << "<QWidget";
    }
    void noForbiddenText()
    {
        QFETCH(QString, tree);
        QFETCH(QString, forbidden);
        const QRegularExpression pattern(forbidden);
        const QStringList all = sources({tree});
        QVERIFY(!all.isEmpty());
        for (const QString& path : all) {
            const auto match = pattern.match(read(path));
            QVERIFY2(!match.hasMatch(), qPrintable(path + ": " + match.captured()));
        }
    }

    /// clang-format leaves comments as they are.
    void commentsAreNoWiderThanTheCode()
    {
        static const QRegularExpression wide("^ *//.{129,}$", QRegularExpression::MultilineOption);
        for (const QString& path : sources({"engine", "ui", "app", "tests"})) {
            for (auto lines = wide.globalMatch(read(path)); lines.hasNext();) {
                const QString line = lines.next().captured();
                QVERIFY2(line.size() <= 132, qPrintable(path + ": " + line));
            }
        }
    }

    void torchStaysInItsFolders()
    {
        for (const QString& path : sources({"engine"})) {
            const QString text = read(path);
            const bool torch = text.contains("<torch/") || text.contains("<ATen/") || text.contains("<c10/");
            QVERIFY2(!torch || path.contains("/torch/"), qPrintable(path));
            const bool openCv = path.endsWith(".h") && text.contains("<opencv2/") && !path.startsWith("engine/demo/")
                && path != "engine/imaging/CvView.h";
            QVERIFY2(!openCv, qPrintable(path));
        }
    }
};

LEAFBENCH_GUILESS_TEST(tst_Layers)
#include "tst_Layers.moc"
