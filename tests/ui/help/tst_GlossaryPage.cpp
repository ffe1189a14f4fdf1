#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/help/GlossaryPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace leafbench;
using namespace leafbench::ui;

class TestGlossaryPage : public QObject {
    Q_OBJECT
private slots:
    void findsATerm()
    {
        Session session(QStringLiteral("/proc/nowhere"));
        GlossaryPage page(session);
        auto* search = page.findChild<QLineEdit*>("glossarySearch");
        QTest::keyClicks(search, "usl");
        QCOMPARE(page.term(), QStringLiteral("Universal Scalability Law"));
        QVERIFY(page.findChild<QLabel*>("glossaryText")->text().contains("sigma"));
        const QSignalSpy asked(&session, &Session::pageRequested);
        page.findChild<QPushButton*>("goToPage")->click();
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("speedup"));
        search->setText("vinegar");
        QVERIFY(page.term().isEmpty());
        QVERIFY(testing::says(page, "No term has \"vinegar\" in it."));
    }

    /// All of them are reached by the arrow keys, past the headings.
    void theListIsWalked()
    {
        Session session(QStringLiteral("/proc/nowhere"));
        GlossaryPage page(session);
        auto* terms = page.findChild<QListWidget*>("glossaryTerms");
        QSet<QString> seen{page.term()};
        for (int i = 0; i < terms->count(); ++i) {
            QTest::keyClick(terms, Qt::Key_Down);
            QVERIFY(!page.term().isEmpty());
            seen.insert(page.term());
        }
        QCOMPARE(std::size_t(seen.size()), words::glossary().size());
    }

    /// F1 from anywhere; every page that an entry names exists.
    void theWindowHasIt()
    {
        Session session(QStringLiteral("/proc/nowhere"));
        MainWindow window(session, standardPages());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage("train");
        QTest::keyClick(&window, Qt::Key_F1);
        QCOMPARE(window.currentPage(), QStringLiteral("help"));
        // What the page before shows comes first.
        auto* help = qobject_cast<GlossaryPage*>(window.page("help"));
        QCOMPARE(words::findTerms(help->term()).front().page, QStringLiteral("train"));
        window.showPage("speedup");
        window.showPage("help");
        QCOMPARE(words::findTerms(help->term()).front().page, QStringLiteral("speedup"));
        for (const auto& entry : words::glossary())
            QVERIFY2(window.pageIds().contains(entry.page), qPrintable(entry.term));
    }
};

LEAFBENCH_TEST(TestGlossaryPage)
#include "tst_GlossaryPage.moc"
