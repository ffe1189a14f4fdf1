#include "tests/testing/WidgetTest.h"
#include "tests/ui/accessibility/FullWindow.h"
#include "tests/ui/accessibility/PseudoLanguage.h"
#include "tests/ui/accessibility/TextAudit.h"
#include "ui/theme/TextSizes.h"
#include "ui/theme/Theme.h"

#include <QSet>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::FullWindow;

namespace {

/// On a busy machine a layout takes some turns of the event loop.
QStringList settledCutTexts(const QWidget& window)
{
    constexpr int patience = 2000;  // ms
    QStringList cut;
    (void)QTest::qWaitFor(
        [&] {
            cut = testing::cutTexts(window);
            return cut.isEmpty();
        },
        patience);
    return cut;
}

void addLines(QSet<QString>& all, const QString& where, const QStringList& lines)
{
    for (const QString& line : lines)
        all << where + QStringLiteral(": ") + line;
}

void verifyNone(const QSet<QString>& cut)
{
    QStringList lines(cut.begin(), cut.end());
    lines.sort();
    for (const QString& line : lines)
        qWarning("%s", qPrintable(line));
    QVERIFY2(lines.isEmpty(), qPrintable(QStringLiteral("%1 are cut off").arg(lines.size())));
}

}  // namespace

/// No word is cut off, and no page scrolls sideways, at 1024 x 700: in languages of long words, in both directions, in large type;
/// pages, dialogs, and what comes up while jobs run.
class tst_EveryLanguage : public QObject {
    Q_OBJECT
private slots:
    void nothingIsCut_data();
    void nothingIsCut();
    void cleanup() { Theme::instance().setTextSize(100); }
};

void tst_EveryLanguage::nothingIsCut_data()
{
    QTest::addColumn<QList<int>>("sizes");
    QTest::addRow("de_DE") << QList<int>{100, 150, 200};
    QTest::addRow("longer") << QList<int>{100, 150, 200};
    QTest::addRow("right to left") << QList<int>{100, 200};
}

void tst_EveryLanguage::nothingIsCut()
{
    QFETCH(QList<int>, sizes);
    const auto language = testing::speak(QString::fromLatin1(QTest::currentDataTag()));
    FullWindow full;
    QVERIFY(!QTest::currentTestFailed());
    QSet<QString> cut;
    int seen = 0;
    for (const int size : sizes) {
        Theme::instance().setTextSize(size);
        QTest::qWait(100);
        const auto look = [&](const QString& where, QWidget& widget) {
            const QString place = QStringLiteral("%1 %2").arg(QString::number(size), where);
            ++seen;
            addLines(cut, place, settledCutTexts(*widget.window()));
            if (size == sizes.back())
                addLines(cut, place, testing::cutLists(*widget.window()));
        };
        full.visit(look);
        full.visitDialogs(look);
    }
    verifyNone(cut);
    QVERIFY(seen >= 40 * sizes.size());
}

LEAFBENCH_TEST(tst_EveryLanguage)
#include "tst_EveryLanguage.moc"
