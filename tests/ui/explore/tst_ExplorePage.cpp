#include "engine/preprocessing/ChannelStatistics.h"
#include "tests/testing/SmallDataset.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/BusyPool.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/explore/ExplorePage.h"
#include "ui/explore/FilteredImages.h"
#include "ui/explore/GridCard.h"
#include "ui/explore/LargePicture.h"
#include "ui/explore/PictureFacts.h"
#include "ui/explore/PicturesView.h"
#include "ui/explore/SelectedImageCard.h"
#include "ui/explore/SpeciesChart.h"
#include "ui/explore/ThumbnailGrid.h"
#include "ui/explore/ThumbnailModel.h"
#include "ui/shared/UserSettings.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <numeric>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

/// The page over six small classes of three species, train and valid; one of them healthy.
class TestExplorePage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void typingFilters();
    void tableTakesSeveralClasses();
    void speciesDrillDown();
    void combosAndSplitRowsAgree();
    void escapeShowsEverything();
    void gridByKeyboard();
    void sizesKeepTheirPlace();
    void detailsAgreeWithTheEngine();
    void picturesOfALeafByName();
    void largePictureSteps();
    void contextMenu();
    void changesOfTheDataset();
    void aDatasetOpensAgain();

private:
    ThumbnailGrid& grid() { return m_page->pictures().grid().grid(); }
    FilteredImages& images() { return m_page->pictures().images(); }
    QTableView& table() { return *m_page->pictures().findChild<QTableView*>(); }
    QLineEdit& words() { return child<QLineEdit>(*m_page, "filterWords"); }
    /// The pictures in the grid, after a check that they are those of the filter.
    std::size_t shown();

    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ExplorePage> m_page;
};

namespace {

constexpr int perClass = 30, train = 24;

void writeLeaves(const QString& root)
{
    int shade = 20;
    for (const char* name :
         {"Apple___scab", "Apple___healthy", "Corn___rust", "Corn___blight", "Tomato___blight", "Tomato___mosaic"}) {
        for (int i = 0; i < perClass; ++i)
            QVERIFY(writeFile(QStringLiteral("%1/%2/%3/%4.jpg").arg(root, i < train ? "train" : "valid", name).arg(i),
                              jpeg(40, 30, shade + i)));
        shade += 30;
    }
}

}  // namespace

void TestExplorePage::initTestCase()
{
    Theme::instance().setMode(Theme::Mode::Light);
    writeLeaves(m_dir.path());
}

void TestExplorePage::init()
{
    m_session = std::make_unique<Session>(QStringLiteral("/proc/nowhere"));
    m_page = std::make_unique<ExplorePage>(*m_session);
    m_page->resize(1200, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy changed(m_session.get(), &Session::datasetChanged);
    m_session->openDataset(m_dir.path());
    QVERIFY(changed.wait(patience));
    QCOMPARE(shown(), std::size_t(6 * perClass));
}

void TestExplorePage::cleanup()
{
    m_page.reset();
    m_session.reset();
}

std::size_t TestExplorePage::shown()
{
    const std::vector<quint32>& listed = m_page->pictures().grid().images();
    if (listed != images().images())
        qFatal("the grid shows other pictures than the filter lets through");
    return listed.size();
}

void TestExplorePage::typingFilters()
{
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(words().hasFocus());
    QTest::keyClicks(&words(), QStringLiteral("blight TOM"));
    QCOMPARE(shown(), std::size_t(perClass));
    QCOMPARE(table().model()->rowCount(), 2);
    QVERIFY(says(*m_page, QStringLiteral("30 of 180 images")));
    QVERIFY(says(*m_page, QStringLiteral("1 of 6")));
    const auto& rows = m_page->pictures().species().rows();
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[0].shown, 0);
    QCOMPARE(rows[2].shown, perClass);
    QCOMPARE(rows[2].total, 2 * perClass);
    QTest::keyClick(&words(), Qt::Key_Down);
    QVERIFY(table().hasFocus());
    words().setFocus();
    QTest::keyClick(&words(), Qt::Key_Return);
    QVERIFY(grid().hasFocus());
    words().clear();
    QCOMPARE(shown(), std::size_t(6 * perClass));
    QTest::keyClicks(&words(), QStringLiteral("nothing like it"));
    QCOMPARE(shown(), std::size_t(0));
    QTest::keyClick(&words(), Qt::Key_Return);
    QTest::keyClick(&grid(), Qt::Key_Return);  // with nothing to open
    QTest::keyClick(&grid(), Qt::Key_PageDown);
}

void TestExplorePage::tableTakesSeveralClasses()
{
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        const QRect where = table().visualRect(table().model()->index(row, 0));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, where.center());
    };
    click(1, {});
    QCOMPARE(shown(), std::size_t(perClass));
    click(3, Qt::ControlModifier);
    QCOMPARE(images().filter().classes.size(), std::size_t(2));
    click(5, Qt::ShiftModifier);
    QCOMPARE(images().filter().classes.size(), std::size_t(4));
    click(0, Qt::ControlModifier);
    QCOMPARE(images().filter().classes.size(), std::size_t(0));
    QCOMPARE(table().selectionModel()->selectedRows().size(), 1);
    click(2, Qt::ControlModifier);
    QCOMPARE(images().filter().classes.size(), std::size_t(1));
    QCOMPARE(shown(), std::size_t(perClass));
    click(2, Qt::ControlModifier);
    QCOMPARE(shown(), std::size_t(6 * perClass));
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End, Qt::ShiftModifier);
    shown();
}

void TestExplorePage::speciesDrillDown()
{
    SpeciesChart& chart = m_page->pictures().species();
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(&chart, Qt::LeftButton, modifiers, chart.rowRect(row).center());
    };
    click(1);
    QCOMPARE(images().filter().species, std::set<QString>{QStringLiteral("Corn")});
    QCOMPARE(shown(), std::size_t(2 * perClass));
    QCOMPARE(chart.rows().size(), std::size_t(5));
    QCOMPARE(chart.rows()[2].label, QStringLiteral("blight"));
    QCOMPARE(chart.rows()[0].shown, 0);
    click(2);  // a disease
    QCOMPARE(shown(), std::size_t(perClass));
    QCOMPARE(table().selectionModel()->selectedRows().size(), 1);
    QCOMPARE(chart.rows()[3].shown, 0);
    QCOMPARE(chart.rows()[3].total, perClass);
    click(3, Qt::ControlModifier);
    QCOMPARE(shown(), std::size_t(2 * perClass));
    click(0, Qt::ControlModifier);
    QCOMPARE(images().filter().species.size(), std::size_t(2));
    QCOMPARE(shown(), std::size_t(4 * perClass));
    QCOMPARE(chart.rows().size(), std::size_t(7));
    click(0);
    click(0);
    QCOMPARE(shown(), std::size_t(6 * perClass));
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(images().filter().species, std::set<QString>{QStringLiteral("Tomato")});
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Space);
    QCOMPARE(shown(), std::size_t(perClass));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Tomato: 30 of 60 images")));
}

void TestExplorePage::combosAndSplitRowsAgree()
{
    const auto pick = [&](const char* name, int row) {
        auto& combo = child<QComboBox>(*m_page, name);
        combo.setFocus();
        QTest::keyClick(&combo, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&combo, Qt::Key_Down);
    };
    pick("filterHealth", 1);
    QCOMPARE(shown(), std::size_t(perClass));
    pick("filterHealth", 2);
    QCOMPARE(shown(), std::size_t(5 * perClass));
    pick("filterSubset", 2);
    QCOMPARE(shown(), std::size_t(5 * (perClass - train)));
    pick("filterSpecies", 1);
    QCOMPARE(shown(), std::size_t(perClass - train));
    QVERIFY(child<QComboBox>(*m_page, "filterHealth").itemText(1).contains(QStringLiteral("(6)")));
    auto* split = &child<QTableView>(*m_page, "splitTable");
    const auto press = [&](int row) {
        QTest::mouseClick(split->viewport(), Qt::LeftButton, {}, split->visualRect(split->model()->index(row, 0)).center());
    };
    press(0);
    QCOMPARE(images().filter().subset, std::optional(Subset::Train));
    QCOMPARE(child<QComboBox>(*m_page, "filterSubset").currentIndex(), 1);
    QCOMPARE(shown(), std::size_t(train));
    press(0);
    QVERIFY(!images().filter().subset);
    QVERIFY(!split->selectionModel()->hasSelection());
    QCOMPARE(shown(), std::size_t(perClass));
}

void TestExplorePage::escapeShowsEverything()
{
    images().setFilter({.words = QStringLiteral("blight"),
                        .species = {QStringLiteral("Corn")},
                        .health = Health::Diseased,
                        .subset = Subset::Train,
                        .classes = {3}});
    QCOMPARE(words().text(), QStringLiteral("blight"));
    QVERIFY(shown() > 0);
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Escape);
    QVERIFY(images().filter().empty());
    QVERIFY(words().text().isEmpty());
    QCOMPARE(shown(), std::size_t(6 * perClass));
    for (const char* combo : {"filterSpecies", "filterHealth", "filterSubset"})
        QCOMPARE(child<QComboBox>(*m_page, combo).currentIndex(), 0);
    words().setFocus();
    QTest::keyClicks(&words(), QStringLiteral("rust"));
    QTest::keyClick(&words(), Qt::Key_Escape);
    QCOMPARE(shown(), std::size_t(6 * perClass));
}

void TestExplorePage::gridByKeyboard()
{
    grid().setFocus();
    const auto at = [&](Qt::Key key) {
        QTest::keyClick(&grid(), key);
        const QModelIndex current = grid().currentIndex();
        if (!grid().viewport()->rect().contains(grid().visualRect(current)))
            qFatal("the current picture is not on the screen");
        return current.row();
    };
    const int columns = grid().columns(), last = 6 * perClass - 1;
    QVERIFY(columns > 1);
    QCOMPARE(at(Qt::Key_Home), 0);
    QCOMPARE(at(Qt::Key_Left), 0);
    QCOMPARE(at(Qt::Key_Up), 0);
    QCOMPARE(at(Qt::Key_Right), 1);
    QCOMPARE(at(Qt::Key_Down), 1 + columns);
    const int paged = at(Qt::Key_PageDown);
    QVERIFY(paged > 1 + 2 * columns);
    QCOMPARE(paged % columns, 1);
    QCOMPARE(at(Qt::Key_PageUp), 1 + columns);
    QCOMPARE(at(Qt::Key_End), last);
    QCOMPARE(at(Qt::Key_Down), last);
    QCOMPARE(at(Qt::Key_Right), last);
    QVERIFY(at(Qt::Key_Up) >= last - columns);
    // Where a click lands is what is painted there, and the gaps belong to nobody.
    for (int row = 0; row < 5; ++row) {
        grid().scrollTo(grid().model()->index(row * 17, 0));
        const QModelIndex index = grid().model()->index(row * 17, 0);
        const QRect rect = grid().visualRect(index);
        QCOMPARE(grid().indexAt(rect.topLeft()), index);
        QCOMPARE(grid().indexAt(rect.bottomRight()), index);
        QVERIFY(!grid().indexAt(rect.bottomRight() + QPoint(2, 2)).isValid());
        QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, rect.center());
        QCOMPARE(grid().currentIndex(), index);
    }
}

void TestExplorePage::sizesKeepTheirPlace()
{
    GridCard& card = m_page->pictures().grid();
    grid().verticalScrollBar()->setValue(3 * grid().cell());
    const int first = grid().visibleRows().first;
    const int columns = grid().columns();
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Plus);
    QVERIFY(grid().columns() < columns);
    QVERIFY(first >= grid().visibleRows().first && first < grid().visibleRows().second);
    QTRY_VERIFY(card.idle());
    card.setPictureSize(0);
    QVERIFY(grid().columns() > columns);
    QTRY_VERIFY(card.idle());
    const auto [from, to] = grid().visibleRows();
    for (int row = from; row < to; ++row)
        QVERIFY(!grid().model()->index(row, 0).data(Qt::DecorationRole).isNull());
}

void TestExplorePage::detailsAgreeWithTheEngine()
{
    const QTemporaryDir dir;
    writeSmallDataset(dir.path(), {.classes = 2, .train = 3, .valid = 1, .side = 33});
    const Result<DatasetPtr> dataset = scanDataset(dir.path());
    QVERIFY(dataset.finished());
    for (quint32 image = 0; image < (*dataset)->images.size(); ++image) {
        const QString path = (*dataset)->absolutePath(image);
        const Result<PictureFacts> facts = readPictureFacts(path, 24);
        QVERIFY(facts.finished());
        const Result<ChannelStatistics> expected = channelStatistics(**dataset, std::span(&image, 1), 1);
        QVERIFY(expected.finished());
        QCOMPARE(facts->mean, expected->mean);
        QCOMPARE(facts->std, expected->std);
        QCOMPARE(facts->size, QSize(33, 33));
        QCOMPARE(facts->bytes, QFileInfo(path).size());
        QCOMPARE(facts->picture.width(), 24);
        for (std::size_t c = 0; c < 3; ++c) {
            const auto& histogram = facts->histogram[c];
            QCOMPARE(std::accumulate(histogram.begin(), histogram.end(), quint64{0}), expected->pixels);
            double sum = 0;
            for (std::size_t value = 0; value < 256; ++value)
                sum += double(value) * histogram[value];
            QVERIFY(qAbs(sum / (255.0 * double(expected->pixels)) - expected->mean[c]) < 1e-12);
        }
    }
    QVERIFY(readPictureFacts(dir.filePath(QStringLiteral("none.jpg")), 24).failed());
    // And the card shows them: the first file of the first class is all of one grey.
    QTest::keyClick(&grid(), Qt::Key_Home);
    QTRY_VERIFY(says(*m_page, QStringLiteral("40 × 30 px")));
    QTRY_VERIFY(says(*m_page, QStringLiteral("0.20  0.20  0.20")));
}

void TestExplorePage::picturesOfALeafByName()
{
    const QTemporaryDir dir;
    const QStringList files{"Apple___scab/a 1.jpg",  "Apple___scab/a 1_90deg.jpg", "Apple___scab/a 1_flipLR.jpg",
                            "Apple___scab/a 12.jpg", "Corn___rust/a 1_180deg.jpg", "Corn___rust/b.jpg"};
    for (const QString& file : files)
        QVERIFY(writeFile(dir.filePath(file), jpeg(8, 8, 99)));
    const DatasetPtr dataset = scanDataset(dir.path()).value();
    const qint64 expected[] = {3, 3, 3, 1, 1, 1};
    for (quint32 image = 0; image < dataset->images.size(); ++image) {
        const Result<PictureFacts> facts = readPictureFacts(*dataset, image, 8);
        QVERIFY(facts.finished());
        const qsizetype at = files.indexOf(dataset->images[image].path);
        QCOMPARE(facts->leafPictures, expected[at]);
        QCOMPARE(facts->leaf, files[at].section(u'/', 1).section(u'.', 0, 0).section(u'_', 0, 0));
    }
}

void TestExplorePage::largePictureSteps()
{
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Home);
    QTest::keyClick(&grid(), Qt::Key_Return);
    const auto large = [&] { return m_page->findChild<LargePicture*>(); };
    QVERIFY(large());
    QVERIFY(QTest::qWaitForWindowActive(large()));
    QTest::keyClick(large(), Qt::Key_Right);
    QTest::keyClick(large(), Qt::Key_Right);
    QCOMPARE(grid().currentIndex().row(), 2);
    QTest::keyClick(large(), Qt::Key_End);
    QCOMPARE(grid().currentIndex().row(), 6 * perClass - 1);
    QTest::keyClick(large(), Qt::Key_Right);
    QTest::keyClick(large(), Qt::Key_Left);
    QCOMPARE(large()->image(), m_page->pictures().grid().images()[6 * perClass - 2]);
    // Sent straight to it: without a window manager the page behind may still be the active window, whose Esc is another.
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(large(), &escape);
    QTRY_VERIFY(!large());
    QVERIFY(images().filter().empty());
    // A double click is a click and then what mouseDClick() sends.
    const QPoint middle = grid().visualRect(grid().currentIndex()).center();
    QTest::mouseClick(grid().viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(grid().viewport(), Qt::LeftButton, {}, middle);
    QTRY_VERIFY(large());
}

void TestExplorePage::contextMenu()
{
    grid().setFocus();
    QTest::keyClick(&grid(), Qt::Key_Home);
    const QString path = m_session->dataset()->absolutePath(m_page->pictures().grid().images().front());
    const auto choose = [&](const char* text) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(grid().viewport(), &event);
        const auto menus = m_page->findChildren<QMenu*>();
        for (QMenu* menu : menus)
            for (QAction* action : menu->actions())
                if (action->text().remove(u'&') == QLatin1String(text)) {
                    action->trigger();
                    menu->close();
                    return;
                }
        QFAIL(text);
    };
    QSignalSpy pages(m_session.get(), &Session::pageRequested);
    choose("Classify");
    QCOMPARE(m_session->takeOfferedImages(), QStringList{path});
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages[0][0].toString(), QStringLiteral("classify"));
    choose("Copy path");
    QCOMPARE(QApplication::clipboard()->text(), path);
    choose("Copy picture");
    QTRY_COMPARE(QApplication::clipboard()->image().size(), QSize(40, 30));
}

void TestExplorePage::changesOfTheDataset()
{
    images().setFilter({.words = QStringLiteral("tomato"), .subset = Subset::Valid});
    SplitOptions options;
    options.mode = SplitOptions::Mode::Stratified;
    m_session->setSplit(std::make_shared<const Split>(makeSplit(*m_session->dataset(), options).value()));
    QCOMPARE(shown(), std::size_t(2 * perClass / 5));
    const QTemporaryDir other;
    makeKaggle(other.path(), 3, 4, 2);
    QSignalSpy changed(m_session.get(), &Session::datasetChanged);
    m_session->openDataset(other.path());
    QVERIFY(changed.wait(patience));
    QCOMPARE(shown(), std::size_t(18));
    QVERIFY(words().text().isEmpty());
    QCOMPARE(child<QComboBox>(*m_page, "filterSpecies").count(), 3);
}

/// After another start: the empty page offers what is still there. The start does not wait for the disk.
void TestExplorePage::aDatasetOpensAgain()
{
    rememberDataset(m_dir.filePath(QStringLiteral("gone")));
    Session session(m_dir.filePath(QStringLiteral("runs")));
    testing::BusyPool pool;
    QVERIFY(pool.isBusy());
    ExplorePage page(session);
    const auto offered = [&page](const QString& end) -> QPushButton* {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->toolTip().endsWith(end))
                return button;
        }
        return nullptr;
    };
    QVERIFY(!offered(m_session->dataset()->root));
    pool.release();
    QTRY_VERIFY(offered(m_session->dataset()->root));
    QVERIFY(!offered(QStringLiteral("gone")));
    offered(m_session->dataset()->root)->click();
    QTRY_VERIFY(session.dataset());
    QCOMPARE(session.dataset()->root, m_session->dataset()->root);
}

LEAFBENCH_TEST(TestExplorePage)
#include "tst_ExplorePage.moc"
