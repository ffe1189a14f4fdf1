#include "tests/testing/WidgetTest.h"
#include "tests/ui/accessibility/FullWindow.h"
#include "tests/ui/accessibility/PseudoLanguage.h"
#include "tests/ui/accessibility/TextAudit.h"
#include "ui/shell/NavigationRail.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::FullWindow;
using leafbench::testing::placeOf;

namespace {

/// The controls of a page that Tab has to reach.
QList<QWidget*> focusable(const QWidget& page)
{
    QList<QWidget*> controls;
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && (!testing::isPartOfControl(widget) || widget->inherits("QTabBar")))
            controls << widget;
    }
    return controls;
}

/// The last control of the rail: the page comes after it.
QWidget* beforeThePage(const QWidget& window)
{
    QWidget* last = nullptr;
    for (QWidget* widget : window.findChild<NavigationRail*>()->findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled())
            last = widget;
    }
    return last;
}

/// The controls of the page to which Tab leads from there, until it leaves the page or begins anew.
QList<QWidget*> walk(QWidget& window, const QWidget& page)
{
    QList<QWidget*> seen;
    beforeThePage(window)->setFocus();
    constexpr int most = 400, mostParts = 30;
    int parts = 0;
    for (int i = 0; i < most; ++i) {
        QWidget* before = window.focusWidget();
        QTest::keyClick(before ? before : &window, Qt::Key_Tab);
        QWidget* now = window.focusWidget();
        // A plot may walk through its own parts first.
        if (now == before && ++parts < mostParts)
            continue;
        parts = 0;
        const bool isInside = now && page.isAncestorOf(now);
        if (!now || now == before || seen.contains(now) || (!isInside && !seen.isEmpty()))
            return seen;
        if (isInside)
            seen << now;
    }
    return seen;
}

/// The same of a window of its own, from where it is.
QList<QWidget*> walkRound(QWidget& dialog)
{
    QList<QWidget*> seen;
    constexpr int most = 200;
    for (int i = 0; i < most; ++i) {
        QWidget* now = dialog.focusWidget();
        if (seen.contains(now))
            break;
        if (now)
            seen << now;
        QTest::keyClick(now ? now : &dialog, Qt::Key_Tab);
    }
    return seen;
}

/// Of a group of radio buttons one is enough: the arrow keys walk on.
bool isReached(QWidget* control, const QList<QWidget*>& seen)
{
    const auto* button = qobject_cast<QAbstractButton*>(control);
    if (!button || !button->group() || !button->group()->exclusive())
        return seen.contains(control);
    const auto buttons = button->group()->buttons();
    return std::any_of(buttons.begin(), buttons.end(), [&](QAbstractButton* other) { return seen.contains(other); });
}

/// Two controls one after the other, as seen in what holds them both: the second is not above the first, nor before it on its line.
bool isReadInOrder(const QWidget* first, const QWidget* second)
{
    const QWidget* around = first->parentWidget();
    while (around && !around->isAncestorOf(second))
        around = around->parentWidget();
    if (!around || around == first || first->isAncestorOf(second))
        return true;
    const auto partOf = [around](const QWidget* widget) {
        while (widget->parentWidget() != around)
            widget = widget->parentWidget();
        return widget->geometry();
    };
    const QRect a = partOf(first), b = partOf(second);
    const bool rightToLeft = around->isRightToLeft();
    const bool isAfter = rightToLeft ? b.right() < a.left() : b.left() > a.right();
    const bool isBefore = rightToLeft ? b.left() > a.right() : b.right() < a.left();
    if (b.bottom() < a.top())
        return isAfter;  // the next column
    return !isBefore || b.top() > a.bottom();
}

/// How many pixels of a control and the ring around it differ.
int difference(const QImage& a, const QImage& b)
{
    int pixels = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y) {
        for (int x = 0; x < std::min(a.width(), b.width()); ++x)
            pixels += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return pixels;
}

}  // namespace

/// The keyboard reaches every control of every page and dialog, in the order in which it is read, and shows where it is.
class tst_TabOrder : public QObject {
    Q_OBJECT
private slots:
    void everyControlOnce_data();
    void everyControlOnce();
    void everyControlOfDialogs();
    void focusIsSeen();
};

void tst_TabOrder::everyControlOnce_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("size");
    QTest::addRow("left to right") << false << 100;
    QTest::addRow("right to left, in large type") << true << 200;
}

void tst_TabOrder::everyControlOnce()
{
    QFETCH(bool, mirrored);
    QFETCH(int, size);
    std::unique_ptr<testing::PseudoLanguage> language;
    if (mirrored)
        language = std::make_unique<testing::PseudoLanguage>(testing::PseudoLanguage::Kind::RightToLeft);
    Theme::instance().setTextSize(size);
    FullWindow full;
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(QTest::qWaitForWindowActive(&full.window()));
    QStringList wrong;
    int controls = 0;
    full.visit([&](const QString& where, QWidget& page) {
        const QList<QWidget*> wanted = focusable(page), seen = walk(full.window(), page);
        controls += static_cast<int>(wanted.size());
        for (QWidget* control : wanted) {
            if (!isReached(control, seen))
                wrong << where + QStringLiteral(": not reached: ") + placeOf(control);
        }
        if (!seen.isEmpty() && seen.size() < wanted.size() / 2)
            wrong << where + QStringLiteral(": the walk ends after ") + placeOf(seen.back());
        for (qsizetype i = 1; i < seen.size(); ++i) {
            if (!isReadInOrder(seen[i - 1], seen[i]))
                wrong << where + QStringLiteral(": ") + placeOf(seen[i]) + QStringLiteral(" after ") + placeOf(seen[i - 1]);
        }
    });
    Theme::instance().setTextSize(100);
    for (const QString& line : wrong)
        qWarning("%s", qPrintable(line));
    QVERIFY(controls > 200);
    QVERIFY(wrong.isEmpty());
}

void tst_TabOrder::everyControlOfDialogs()
{
    FullWindow full;
    QVERIFY(!QTest::currentTestFailed());
    QStringList wrong;
    int controls = 0;
    full.visitDialogs([&](const QString& name, QWidget& dialog) {
        if (&dialog == &full.window())
            return;  // its pages are walked above
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QList<QWidget*> wanted = focusable(dialog), seen = walkRound(dialog);
        controls += static_cast<int>(wanted.size());
        for (QWidget* control : wanted) {
            if (!isReached(control, seen))
                wrong << name + QStringLiteral(": not reached: ") + placeOf(control);
        }
    });
    for (const QString& line : wrong)
        qWarning("%s", qPrintable(line));
    QVERIFY(controls > 60);
    QVERIFY(wrong.isEmpty());
}

void tst_TabOrder::focusIsSeen()
{
    FullWindow full;
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(QTest::qWaitForWindowActive(&full.window()));
    QStringList unseen;
    QSet<QWidget*> looked;
    full.visit([&](const QString& where, QWidget& page) {
        for (QWidget* control : focusable(page)) {
            if (looked.contains(control))
                continue;
            looked << control;
            const auto grab = [&] { return control->grab().toImage(); };
            beforeThePage(full.window())->setFocus();
            const QImage without = grab();
            control->setFocus(Qt::TabFocusReason);
            if (!control->hasFocus())
                continue;  // of a group of radio buttons another one has it
            constexpr int leastPixels = 16;
            if (const int pixels = difference(without, grab()); pixels < leastPixels)
                unseen << QStringLiteral("%1: %2, %3 pixels").arg(where, placeOf(control), QString::number(pixels));
        }
    });
    for (const QString& line : unseen)
        qWarning("%s", qPrintable(line));
    QVERIFY(looked.size() > 150);
    QVERIFY(unseen.isEmpty());
}

LEAFBENCH_TEST(tst_TabOrder)
#include "tst_TabOrder.moc"
