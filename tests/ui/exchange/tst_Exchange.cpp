#include "engine/exchange/OpenBundle.h"
#include "engine/exchange/WriteBundle.h"
#include "engine/model/files/StateDict.h"
#include "tests/exchange/RandomRun.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/BusyPool.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/exchange/ExportDialog.h"
#include "ui/exchange/ImportDialog.h"
#include "ui/shell/MainWindow.h"
#include "ui/words/MachineText.h"
#include "ui/words/RunText.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

namespace {

QString message(ExportDialog& dialog) { return child<QLabel>(dialog, "exportMessage").text(); }

QPushButton& button(QWidget& dialog, const QString& text)
{
    for (auto* found : dialog.findChildren<QPushButton*>()) {
        if (found->text().remove(QLatin1Char('&')) == text)
            return *found;
    }
    qFatal("no %s", qPrintable(text));
}

}  // namespace

class tst_Exchange : public QObject {
    Q_OBJECT
private slots:
    void exportsWhatIsChosen()
    {
        const QTemporaryDir dir;
        const Run run = writeRandomRun(dir.filePath("runs"));
        Session session(dir.filePath("runs"));
        QPointer<ExportDialog> dialog(new ExportDialog(session, readExportable({run.path})));
        dialog->setFolder(dir.filePath("Größe"));
        dialog->show();
        QVERIFY(!child<QCheckBox>(*dialog, "plots").isVisible());
        for (const char* off : {"onnx", "state-dict", "csv"})
            child<QCheckBox>(*dialog, off).setChecked(false);
        button(*dialog, "Export").click();
        QVERIFY(!button(*dialog, "Export").isEnabled());
        QTRY_VERIFY(message(*dialog).contains("Written"));
        QCOMPARE(QDir(dir.filePath("Größe")).entryList(QDir::Files),
                 (QStringList{"events.out.tfevents.1767268800.leafbench", "model.safetensors", "recipe.json"}));
        QVERIFY(button(*dialog, "Show in folder").isVisible());
        button(*dialog, "Close").click();
        QTRY_VERIFY(!dialog);
    }

    void runsAreReadBesideTheWindow()
    {
        const QTemporaryDir dir;
        const Run run = writeRandomRun(dir.filePath("runs"), {.weights = false});
        Session session(dir.filePath("runs"));
        QWidget window;
        {
            const BusyPool pool;
            QVERIFY(pool.isBusy());
            for (int twice = 0; twice < 2; ++twice)
                openExport(session, {run.path, dir.filePath("nowhere")}, {}, &window);
            QCoreApplication::processEvents();
            QVERIFY(!window.findChild<ExportDialog*>());
        }
        QTRY_VERIFY(window.findChild<ExportDialog*>());
        QTest::qWait(100);
        QCOMPARE(window.findChildren<ExportDialog*>().size(), 1);
        QVERIFY(window.findChild<ExportDialog*>()->windowTitle().contains(words::runTitle(*openRun(run.path))));
    }

    void bundlesOfSeveralRunsHoldTheirPlots()
    {
        const QTemporaryDir dir;
        const Run a = writeRandomRun(dir.filePath("runs"), {.name = "a", .weights = false});
        const Run b = writeRandomRun(dir.filePath("runs"), {.name = "b", .weights = false});
        Session session(dir.filePath("runs"));
        QStringList drawn;
        ExportDialog dialog(session, readExportable({a.path, b.path}),
                            [&drawn](const Run& run, const QString& folder) -> Result<QStringList> {
                                drawn << run.name;
                                testing::newFile(folder + "/curves.svg", "<svg/>");
                                return QStringList{"curves.svg"};
                            });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setFolder(dir.filePath("out"));
        QVERIFY(!child<QCheckBox>(dialog, "onnx").isEnabled());  // there are no weights
        dialog.findChildren<QRadioButton*>().first()->setChecked(true);
        QVERIFY(!child<QCheckBox>(dialog, "csv").isEnabled());
        button(dialog, "Export").click();
        QTRY_VERIFY(message(dialog).contains("Written"));
        QCOMPARE(drawn, (QStringList{"a", "b"}));
        QCOMPARE(QDir(dir.filePath("out")).entryList(QDir::Files), (QStringList{"a.zip", "b.zip"}));
        QVERIFY(openBundle(dir.filePath("out/b.zip"), dir.filePath("elsewhere"), {}));
    }

    void theSizeSaidIsThatOfTheBundle()
    {
        const QTemporaryDir dir;
        const Run run = writeRandomRun(dir.filePath("runs"));
        // What a training leaves beside its best model.
        for (const char* name : {"last", "previous"})
            QVERIFY(QFile::copy(run.bestCheckpoint(), QStringLiteral("%1/checkpoints/%2.safetensors").arg(run.path, name)));
        Session session(dir.filePath("runs"));
        ExportDialog dialog(session, readExportable({run.path}));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setFolder(dir.filePath("out"));
        dialog.findChildren<QRadioButton*>().first()->setChecked(true);
        const auto said = double(readExportable({run.path}).bundleBytes);
        QVERIFY(child<QLabel>(dialog, "exportSize").text().contains(words::bytes(qint64(said))));
        button(dialog, "Export").click();
        QTRY_VERIFY(message(dialog).contains("Written"));
        const auto written = double(QFileInfo(dir.filePath("out/") + run.name + ".zip").size());
        QVERIFY2(std::abs(said - written) < 0.01 * written, qPrintable(QStringLiteral("%1 of %2").arg(said).arg(written)));
    }

    void saysWhatWentWrong()
    {
        const QTemporaryDir dir;
        const Run run = writeRandomRun(dir.filePath("runs"), {.weights = false});
        Session session(dir.filePath("runs"));
        ExportDialog dialog(session, readExportable({run.path}));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        testing::newFile(dir.filePath("file"), "");
        dialog.setFolder(dir.filePath("file/out"));
        button(dialog, "Export").click();
        QTRY_VERIFY(message(dialog).contains("cannot be written"));
        QVERIFY(button(dialog, "Export").isEnabled());
    }

    void aDroppedBundleBecomesTheCurrentRun()
    {
        const QTemporaryDir dir;
        const Run run = writeRandomRun(dir.filePath("elsewhere"), {.weights = false});
        QVERIFY(writeBundle(run.path, {}, dir.filePath("run.zip"), {}));
        Session session(dir.filePath("runs"));
        MainWindow window(session, {});
        QSignalSpy current(&session, &Session::currentRunChanged);
        drop(window, dir.filePath("run.zip"));
        QVERIFY(current.wait(patience));
        QCOMPARE(session.currentRun(), dir.filePath("runs/" + run.name));
        QTRY_COMPARE(session.runs().size(), std::size_t(1));
        drop(window, run.path);  // another machine's folder
        QTRY_COMPARE(session.currentRun(), dir.filePath("runs/" + run.name + "-2"));
    }

    void droppedWeightsGoToTrain()
    {
        const QTemporaryDir dir;
        QVERIFY(writeStateDict(dir.filePath("mine.pth"), randomWeights(3)));
        Session session(dir.filePath("runs"));
        MainWindow window(session, {});
        QSignalSpy offered(&session, &Session::recipeOffered);
        QSignalSpy wanted(&session, &Session::pageRequested);
        drop(window, dir.filePath("mine.pth"));
        QVERIFY(offered.wait(patience));
        QCOMPARE(session.takeOfferedRecipe()->weights, dir.filePath("runs/weights/mine.safetensors"));
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), QString("train"));
    }

    void aBadFileIsSaid()
    {
        const QTemporaryDir dir;
        testing::newFile(dir.filePath("bad.zip"), "PK\3\4 no more");
        Session session(dir.filePath("runs"));
        QWidget window;
        importInto(session, dir.filePath("bad.zip"), &window);
        QTRY_VERIFY(window.findChild<QMessageBox*>("importFailure"));
        QVERIFY(window.findChild<QMessageBox*>("importFailure")->text().contains("bad.zip"));
        QVERIFY(session.currentRun().isEmpty());
    }
};

LEAFBENCH_TEST(tst_Exchange)
#include "tst_Exchange.moc"
