#include "engine/audit/DatasetCheck.h"
#include "engine/dataset/Scanner.h"
#include "engine/imaging/decode/Decode.h"
#include "tests/audit/LeafPictures.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/WidgetTest.h"
#include "ui/bridge/Session.h"
#include "ui/explore/SplitCard.h"
#include "ui/explore/SplitDialog.h"
#include "ui/explore/check/DataCheckView.h"
#include "ui/explore/check/FaultyCard.h"
#include "ui/explore/check/LeafListModel.h"
#include "ui/explore/check/SplitLeakModel.h"
#include "ui/words/DatasetText.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

namespace {

/// Two classes of 16 leaves in train; of four of them valid has a turned copy. One file is empty.
void writeDataset(const QString& root)
{
    for (int c = 0; c < 2; ++c) {
        const QString name = QStringLiteral("Species___disease_%1").arg(c);
        for (int i = 0; i < 16; ++i)
            newFile(QStringLiteral("%1/train/%2/%3.jpg").arg(root, name).arg(i), encodeJpeg(leafPicture(100 * c + i, 64), 90));
        for (int i = 0; i < 6; ++i) {
            const RgbImage picture = i < 2 ? quarterTurned(leafPicture(100 * c + i, 64)) : leafPicture(100 * c + 50 + i, 64);
            newFile(QStringLiteral("%1/valid/%2/v%3.jpg").arg(root, name).arg(i), encodeJpeg(picture, 80));
        }
    }
    newFile(root + "/train/Species___disease_0/empty.jpg", {});
}

QPushButton* button(QWidget& widget, const QString& text)
{
    for (QPushButton* candidate : widget.findChildren<QPushButton*>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

}  // namespace

class tst_DataCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        writeDataset(data());
        m_index = scanDataset(data()).value();
        m_check = checkDataset(m_index, {}).value();
    }

    void splitsAndTheirLeaks()
    {
        SplitLeakModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCheck(m_check, m_check->splits.front().split);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.usedRow(), 0);
        QCOMPARE(model.index(0, SplitLeakModel::Valid).data().toString(), QStringLiteral("4 of 12 (33.3 %)"));
        QCOMPARE(model.index(0, SplitLeakModel::Test).data().toString(), QStringLiteral("no images"));
        QVERIFY(model.index(2, SplitLeakModel::Valid).data().toString().startsWith("0 of"));
        SplitOptions other;
        other.seed = 5;
        model.setCheck(m_check, std::make_shared<const Split>(makeSplit(*m_index, other).value()));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.usedRow(), 3);
        model.setCheck(nullptr, nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
    void leavesOnBothSides()
    {
        LeafListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const SplitLeaks& own = m_check->splits.front();
        model.setLeaves(m_check, own.split, own.report.leakedLeaves);
        QCOMPARE(model.rowCount(), 4);
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(model.row(row).size(), std::size_t{2});
            QCOMPARE(model.row(row)[0].subset, Subset::Train);
            QCOMPARE(model.row(row)[1].subset, Subset::Valid);
        }
        QCOMPARE(model.index(3).data().toString(), QStringLiteral("Species · disease 1"));
        model.setLeaves(nullptr, nullptr, {});
        QCOMPARE(model.rowCount(), 0);
    }
    void faultyFiles()
    {
        const QString file = QStringLiteral("train/Species___disease_0/empty.jpg");
        FaultyCard card;
        auto& table = *card.findChild<QTableView*>();
        const QAbstractItemModel& model = *table.model();
        QAbstractItemModelTester tester(table.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        card.setFacts(m_check->facts);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), file);
        const QString reason = model.index(0, 1).data().toString();
        QVERIFY(!reason.isEmpty());
        QCOMPARE(model.index(0, 1).data(Qt::ToolTipRole).toString(), file + u'\n' + reason);
        QSignalSpy folder(&card, &FaultyCard::folderRequested);
        emit table.activated(model.index(0, 0));
        QCOMPARE(folder.takeFirst(), QVariantList{m_index->root + u'/' + file});
        card.setFacts(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
    void wordsOfTheCheck()
    {
        const LeakReport& own = m_check->splits.front().report;
        QCOMPARE(words::leakText(own.of(Subset::Valid), Subset::Valid),
                 QStringLiteral("4 of 12 validation images (33.3 %) show a leaf that is also in train."));
        QVERIFY(words::leakText(own.of(Subset::Test), Subset::Test).isEmpty());
        QVERIFY(words::leakMeaning(own).contains("memory"));
        QVERIFY(!words::leakMeaning(m_check->splits.back().report).contains("memory"));
        QCOMPARE(words::leavesText(m_check->leaves), QStringLiteral("45 images show 41 leaves; 4 are further copies: 4 by look."));
        QVERIFY(words::acrossClassesText(m_check->leaves).isEmpty());
        BackgroundBias bias;
        bias.accuracy = 0.32;
        bias.interval = {0.29, 0.35};
        bias.chance = 0.03;
        QVERIFY(words::biasMeaning(bias).contains("10.7 times chance"));
        bias.interval[0] = 0.04;
        QVERIFY(words::biasMeaning(bias).contains("next to nothing"));
    }
    void checksRemembersAndOffersASplit()
    {
        QTemporaryDir runs;
        Session session(runs.path());
        DataCheckView view(session);
        QVERIFY(!button(view, "&Check the dataset")->isEnabled());
        openIn(session);
        view.resize(900, 600);
        view.show();
        QTRY_VERIFY(view.idle());
        QVERIFY(!view.check());
        button(view, "&Check the dataset")->click();
        QTRY_VERIFY(view.check());
        QTRY_VERIFY(!session.jobs().mainRunning());
        QVERIFY(button(view, "&Check again")->isEnabled());

        QSignalSpy wanted(&view, &DataCheckView::splitRequested);
        button(view, "&Use the leaf-clean split")->click();
        QCOMPARE(wanted.size(), 1);
        session.setSplit(wanted[0][0].value<std::shared_ptr<const Split>>());
        QVERIFY(!button(view, "&Use the leaf-clean split")->isEnabled());

        // Another view takes it from what the first left.
        DataCheckView later(session);
        later.show();
        QTRY_VERIFY(later.check());
        QCOMPARE(later.check()->leaves.leafOf, view.check()->leaves.leafOf);
    }
    void recipesNameALeafCleanSplitByItsFile()
    {
        QTemporaryDir runs;
        Session session(runs.path());
        openIn(session);
        session.setSplit(m_check->splits.back().split);
        const Recipe recipe = session.withSplit({});
        QVERIFY2(recipe.split.startsWith(runs.path() + "/splits/"), qPrintable(recipe.split));
        QVERIFY(session.splitSaver()().finished());
        const auto split = splitOf(recipe, *session.dataset());
        QVERIFY(split.finished());
        QCOMPARE(split->assignment, session.split()->assignment);
        QCOMPARE(split->options.mode, SplitOptions::Mode::Leaves);
        // Asking for the recipe writes nothing in the window's thread; the job that needs the file does.
        QTest::qWait(100);
        QVERIFY(QFile::remove(recipe.split));
        QCOMPARE(session.withSplit({}).split, recipe.split);
        QVERIFY(!QFile::exists(recipe.split));
        QVERIFY(session.splitSaver()().finished() && QFile::exists(recipe.split));
    }
    void theSplitDialogKeepsALeafCleanSplit()
    {
        JobRunner jobs;
        SplitDialog dialog(m_index, m_check->splits.back().split, jobs);
        QCOMPARE(dialog.options().mode, SplitOptions::Mode::Leaves);
        QCOMPARE(dialog.split(), m_check->splits.back().split);
        auto* mode = dialog.findChild<QComboBox*>();
        mode->setCurrentIndex(mode->findData(int(SplitOptions::Mode::Stratified)));
        QCOMPARE(dialog.split()->options.mode, SplitOptions::Mode::Stratified);
        mode->setCurrentIndex(mode->findData(int(SplitOptions::Mode::Leaves)));
        QCOMPARE(dialog.split(), m_check->splits.back().split);
        QVERIFY(splitOptionsText(dialog.split()->options).startsWith("leaf-clean"));
    }

private:
    QString data() const { return m_dir.filePath("data"); }
    void openIn(Session& session) const
    {
        QSignalSpy changed(&session, &Session::splitChanged);
        session.openDataset(data());
        QVERIFY(changed.wait(patience));
    }

    QTemporaryDir m_dir;
    DatasetPtr m_index;
    DatasetCheckPtr m_check;
};

LEAFBENCH_TEST(tst_DataCheck)
#include "tst_DataCheck.moc"
