#include "tests/testing/RunFolders.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/shell/FilledWindow.h"
#include "ui/plots/DrawnPlot.h"
#include "ui/theme/Theme.h"
#include "ui/words/Translation.h"
#include "ui/words/Words.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

#include <functional>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

QString placeOf(const QWidget* widget)
{
    QStringList path;
    for (; widget && path.size() < 4; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        path.prepend(QLatin1String(widget->metaObject()->className()) + (name.isEmpty() ? QString() : u'#' + name));
    }
    return path.join(u'/');
}

/// What a screen reader calls it.
QString spokenName(QWidget* widget)
{
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
    return seen ? seen->text(QAccessible::Name).remove(u'&').trimmed() : QString();
}

bool isInside(const QWidget* widget, const char* className)
{
    for (widget = widget->parentWidget(); widget; widget = widget->parentWidget()) {
        if (widget->inherits(className))
            return true;
    }
    return false;
}

/// Parts that a control has of its own: their control has the name.
bool isPart(const QWidget* widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) || isInside(widget, "QAbstractSpinBox")
        || isInside(widget, "QComboBox") || isInside(widget, "QCalendarWidget") || widget->inherits("QScrollBar");
}

/// The text of a widget that was cut: it needs more room than it has, and neither wraps nor ends in an ellipsis.
bool isClipped(const QWidget* widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text().size() > 1 && !button->property("rail").toBool()
            && button->width() < button->minimumSizeHint().width();
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (!label || label->wordWrap() || label->text().isEmpty() || label->inherits("leafbench::ui::ElidedLabel"))
        return false;
    return label->width() < label->sizeHint().width();
}

}  // namespace

/// What must hold on every page, in German: names for screen readers, numbers of one language, no text cut off.
class tst_EveryPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void controlsHaveNames();
    void fillersTakeNoFocus();
    void stepsAreARadioGroup();
    void plotsAreDescribed();
    void nothingIsClipped();
    void numbersAreGerman();

private:
    /// Each page with each of its tabs.
    void visit(const std::function<void(const QString&, QWidget&)>& see);

    QTemporaryDir m_dir;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void tst_EveryPage::initTestCase()
{
    QVERIFY(words::installTranslation(*qApp, QStringLiteral("de_DE")));
    QLocale::setDefault(words::locale());
    Theme::instance().setMode(Theme::Mode::Light);
    testing::FilledWindow filled;
    testing::fillWindow(filled, m_dir.path());
    m_session = std::move(filled.session);
    m_window = std::move(filled.window);
    if (!m_session->runs().empty())
        m_session->setCurrentRun(m_session->runs().front().path);
}

void tst_EveryPage::visit(const std::function<void(const QString&, QWidget&)>& see)
{
    for (const QString& id : m_window->pageIds()) {
        m_window->showPage(id);
        QTest::qWait(150);
        see(id, *m_window->page(id));
        for (QTabWidget* tabs : m_window->page(id)->findChildren<QTabWidget*>()) {
            for (int tab = 1; tab < tabs->count() && tabs->isVisible(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(60);
                see(id + u' ' + tabs->tabText(tab), *m_window->page(id));
            }
            tabs->setCurrentIndex(0);
        }
    }
}

void tst_EveryPage::controlsHaveNames()
{
    QSet<QString> nameless;
    visit([&](const QString& where, QWidget& page) {
        for (QWidget* widget : page.window()->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || widget->inherits("QAbstractSpinBox")
                || qobject_cast<QComboBox*>(widget) || qobject_cast<QLineEdit*>(widget) || widget->inherits("QAbstractItemView");
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && control && !isPart(widget)
                && spokenName(widget).isEmpty())
                nameless << where + QStringLiteral(": ") + placeOf(widget);
        }
    });
    QVERIFY2(nameless.isEmpty(), qPrintable(QStringList(nameless.values()).join(u'\n')));
}

void tst_EveryPage::fillersTakeNoFocus()
{
    QSet<QString> fillers;
    visit([&](const QString& where, QWidget& page) {
        for (QWidget* widget : page.window()->findChildren<QWidget*>()) {
            const bool filler = widget->metaObject() == &QWidget::staticMetaObject || widget->inherits("QScrollArea")
                || widget->inherits("QSplitter") || widget->inherits("QStackedWidget");
            if (widget->isVisible() && filler && (widget->focusPolicy() & Qt::TabFocus) && !isPart(widget)
                && spokenName(widget).isEmpty())
                fillers << where + QStringLiteral(": ") + placeOf(widget);
        }
    });
    QVERIFY2(fillers.isEmpty(), qPrintable(QStringList(fillers.values()).join(u'\n')));
}

void tst_EveryPage::stepsAreARadioGroup()
{
    int steps = 0;
    for (auto* button : m_window->findChildren<QAbstractButton*>()) {
        if (!button->property("rail").toBool())
            continue;
        ++steps;
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(button);
        QVERIFY2(seen && seen->role() == QAccessible::RadioButton, qPrintable(button->text()));
    }
    QVERIFY(steps >= 9);
}

void tst_EveryPage::plotsAreDescribed()
{
    int plots = 0;
    QSet<QString> nameless;
    visit([&](const QString& where, QWidget& page) {
        for (DrawnPlot* plot : page.findChildren<DrawnPlot*>()) {
            if (!plot->isVisible())
                continue;
            ++plots;
            if (plot->accessibleName().isEmpty() || !(plot->focusPolicy() & Qt::TabFocus))
                nameless << where + QStringLiteral(": ") + placeOf(plot);
        }
    });
    QVERIFY(plots > 3);
    QVERIFY2(nameless.isEmpty(), qPrintable(QStringList(nameless.values()).join(u'\n')));
}

void tst_EveryPage::nothingIsClipped()
{
    QSet<QString> clipped;
    visit([&](const QString& where, QWidget& page) {
        for (QWidget* widget : page.window()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || isPart(widget) || !isClipped(widget))
                continue;
            const auto* label = qobject_cast<QLabel*>(widget);
            const auto* button = qobject_cast<QAbstractButton*>(widget);
            clipped << QStringLiteral("%1: %2 \"%3\" %4 of %5")
                           .arg(where, placeOf(widget),
                                label        ? label->text()
                                    : button ? button->text()
                                             : QString(),
                                QString::number(widget->width()), QString::number(widget->sizeHint().width()));
        }
    });
    for (const QString& line : clipped)
        qWarning("%s", qPrintable(line));
    QVERIFY(clipped.isEmpty());
}

void tst_EveryPage::numbersAreGerman()
{
    // A point between digits is a decimal point of English, but for versions, file names and dates; a German group has three digits.
    static const QRegularExpression english(QStringLiteral("(?<![\\w.,/])\\d+\\.(?!\\d{3}(?!\\d))\\d+(?![\\w.])"));
    static const QRegularExpression grouped(QStringLiteral("(?<![\\w.,/])\\d{1,3}(,\\d{3}){2,}(?![\\w,])"));
    QSet<QString> wrong;
    const auto check = [&](const QString& where, QString text) {
        text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
        if (english.match(text).hasMatch() || grouped.match(text).hasMatch())
            wrong << where + QStringLiteral(": ") + text;
    };
    visit([&](const QString& where, QWidget& page) {
        for (const QLabel* label : page.findChildren<QLabel*>())
            check(where, label->text());
        for (const QLineEdit* edit : page.findChildren<QLineEdit*>())
            check(where, edit->text());
        for (const QTableView* table : page.findChildren<QTableView*>()) {
            for (int row = 0; table->model() && row < std::min(20, table->model()->rowCount()); ++row) {
                for (int column = 0; column < table->model()->columnCount(); ++column)
                    check(where, table->model()->index(row, column).data().toString());
            }
        }
        for (const DrawnPlot* plot : page.findChildren<DrawnPlot*>())
            check(where, plot->accessibleDescription());
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(QStringList(wrong.values()).join(u'\n')));
}

LEAFBENCH_TEST(tst_EveryPage)
#include "tst_EveryPage.moc"
