#include "ui/theme/StyleSheet.h"

#include "ui/theme/Theme.h"

#include <QGuiApplication>
#include <QHash>
#include <QRegularExpression>

namespace leafbench::ui {
namespace {

// styleSheet() fills in the colours for @name, and pixels for dp: those grow with the text.
constexpr auto boxes = R"(
QToolTip { background: @card; color: @text; border: 1px solid @border; padding: 4px 6px; }
leafbench--ui--Card { background: @card; border: 1px solid @border; border-radius: 8px; }
leafbench--ui--NavigationRail { background: @rail; border: none; border-right: 1px solid @border; }
leafbench--ui--JobStrip { background: @card; border: none; border-top: 1px solid @border; }
QDialog, QMessageBox { background: @window; }
QFrame[banner="error"] { background: @errorSoft; border: 1px solid @error; border-radius: 6px; }
QFrame[banner="warning"] { background: @contrastSoft; border: 1px solid @contrast; border-radius: 6px; }
QFrame[banner="done"] { background: @accentSoft; border: 1px solid @accent; border-radius: 6px; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea > QWidget > leafbench--ui--NavigationRail { background: @rail; }
QSplitter::handle { background: transparent; }
)";

constexpr auto labels = R"(
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 20px; font-weight: 700; }
QLabel[role="heading"] { font-size: 18px; font-weight: 700; }
QLabel[role="cardTitle"] { font-weight: 700; }
QLabel[role="muted"] { color: @mutedText; }
QLabel[role="warningText"] { color: @warningText; }
QLabel[role="errorText"] { color: @error; }
QLabel[role="section"] { color: @mutedText; font-size: 11px; letter-spacing: 1px; }
QLabel[role="badge"] { background: @contrast; border-radius: 4px; min-width: 8px; max-width: 8px; min-height: 8px;
    max-height: 8px; }
QLabel[role="brand"] { color: @accent; font-size: 16px; font-weight: 700; }
QLabel[role="chip"] { border: 1px solid @border; border-radius: 10px; padding: 2px 10px; min-height: 16px; font-size: 12px;
    color: @mutedText; background: @card; }
QLabel[role="warningChip"] { border: 1px solid @contrast; border-radius: 10px; padding: 2px 10px; min-height: 16px; font-size: 12px;
    color: @warningText; background: @contrastSoft; }
)";

constexpr auto buttons = R"(
QPushButton { background: @card; color: @text; border: 1px solid @controlBorder; border-radius: 6px;
    padding: 6px 14px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:checked { background: @accentSoft; color: @accent; border-color: @accent; }
QPushButton, QToolButton, QCheckBox, QRadioButton { outline: none; }  /* their borders show the focus */
QPushButton:focus { border: 2px solid @focus; padding: 5px 13px; }
QPushButton:flat { background: transparent; color: @accent; border: 1px solid transparent; padding: 3px 8px; }
QPushButton:flat:hover { background: @hover; }
QPushButton:flat:focus { border: 2px solid @focus; padding: 2px 7px; }
QPushButton:disabled { color: @disabledText; border-color: @border; background: @window; }
QPushButton::menu-indicator { image: url(:/leafbench/chevron-down-@mode.svg); width: 12dp; height: 12dp;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QPushButton[hasMenu="true"] { padding-right: 26dp; }
QPushButton[primary="true"] { background: @accent; color: @accentText; border: 1px solid @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @focus; }
QPushButton[primary="true"]:disabled { background: @disabledFill; color: @disabledText; border-color: @disabledFill; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px;
    padding: 4px 8px; }
QToolButton:hover { background: @hover; }
QToolButton:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QToolButton[toggle="true"] { padding: 3px 6px; font-size: 12px; }
QToolButton[hasMenu="true"] { padding-right: 22dp; }
QToolButton::menu-indicator { image: url(:/leafbench/chevron-down-@mode.svg); width: 10dp; height: 10dp;
    subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
QToolButton[outlined="true"] { border: 1px solid @controlBorder; }
QToolButton:focus, QToolButton[outlined="true"]:focus { border: 1px solid @focus; }
QPushButton[rail="true"] { background: transparent; border: 1px solid transparent; padding: 5px 10px;
    text-align: left; }
QPushButton[rail="true"]:hover { background: @railHover; }
QPushButton[rail="true"]:checked { background: @accent; color: @accentText; font-weight: 600; }
QPushButton[rail="true"]:focus { border: 2px solid @focus; padding: 4px 9px; }
)";

constexpr auto inputs = R"(
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit { background: @card; color: @text;
    border: 1px solid @controlBorder; border-radius: 4px; selection-background-color: @accent;
    selection-color: @accentText; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { padding: 4px 8px; min-height: 18px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid @focus; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { padding: 3px 7px; }
QLineEdit[invalid="true"], QLineEdit[invalid="true"]:focus { border-color: @error; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: @disabledText;
    background: @window; border-color: @border; }
QComboBox::drop-down { border: none; width: 24dp; }
QComboBox::down-arrow { image: url(:/leafbench/chevron-down-@mode.svg); width: 12dp; height: 12dp; }
QComboBox { combobox-popup: 0; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right;
    width: 20dp; border: none; margin: 2px 2px 0 0; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right;
    width: 20dp; border: none; margin: 0 2px 2px 0; }
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover, QSpinBox::down-button:hover,
QDoubleSpinBox::down-button:hover { background: @hover; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/leafbench/chevron-up-@mode.svg); width: 10dp;
    height: 10dp; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/leafbench/chevron-down-@mode.svg); width: 10dp;
    height: 10dp; }
QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator { width: 14dp; height: 14dp; border: 1px solid @controlBorder;
    background: @card; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 7dp; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/leafbench/check-@mode.svg); }
QRadioButton::indicator:checked { border: 4dp solid @accent; width: 8dp; height: 8dp; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @focus; }
QRadioButton::indicator:checked:focus { border: 4dp solid @focus; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @window; border-color: @border; }
QCheckBox::indicator:checked:disabled { background: @mutedText; border-color: @mutedText; }
QRadioButton::indicator:checked:disabled { border: 4dp solid @mutedText; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QProgressBar { background: @track; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
)";

constexpr auto views = R"(
QAbstractItemView { background: @card; color: @text; border: 1px solid transparent; outline: none;
    alternate-background-color: @window; selection-background-color: @accentSoft; selection-color: @text; }
QComboBox QAbstractItemView, QComboBox QAbstractItemView:focus { border: 1px solid @controlBorder; border-radius: 0;
    padding: 4px; }
QComboBox QAbstractItemView::item { padding: 0 8px; border-radius: 4px; }
QComboBox QAbstractItemView::item:disabled { color: @disabledText; }
QComboBoxPrivateContainer { border: none; background: @card; }
QTableView, QTreeView, QListView { gridline-color: @grid; }
QAbstractItemView:focus { border: 1px solid @focus; border-radius: 4px; }
QSlider:focus { border: 1px solid @focus; border-radius: 4px; }
QTableView::item { border-bottom: 1px solid @grid; padding: 0 5px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @accentSoft;
    color: @text; }
QTableView QTableCornerButton::section { background: @card; border: none; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @mutedText; border: none; border-bottom: 1px solid @border;
    padding: 4px 0 4px 8px; font-weight: 600; font-size: 12px; }
QHeaderView::up-arrow { image: url(:/leafbench/chevron-up-@mode.svg); width: 10dp; height: 10dp; }
QHeaderView::down-arrow { image: url(:/leafbench/chevron-down-@mode.svg); width: 10dp; height: 10dp; }
QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: @mutedText; padding: 6px 12px; border: none;
    border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QMenuBar { background: @rail; color: @text; border: none; border-bottom: 1px solid @border; padding: 0 8px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: @railHover; }
QMenuBar::item:pressed { background: @accentSoft; }
QMenu { background: @card; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)";

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QHash<QString, QString> variables(const ThemeColors& c)
{
    const auto name = [](const QColor& color) { return color.name(); };
    return {{"window", name(c.window)},
            {"rail", name(c.rail)},
            {"card", name(c.card)},
            {"border", name(c.border)},
            {"text", name(c.text)},
            {"mutedText", name(c.mutedText)},
            {"accent", name(c.accent)},
            {"accentText", name(c.accentText)},
            {"accentSoft", name(c.accentSoft)},
            {"accentHover", name(mix(c.accent, c.text, c.dark ? 0.2 : 0.25))},
            {"contrast", name(c.contrast)},
            {"contrastSoft", name(c.contrastSoft)},
            {"warningText", name(mix(c.contrast, c.text, c.dark ? 0.2 : 0.45))},
            {"error", name(c.error)},
            {"errorSoft", name(c.errorSoft)},
            {"grid", name(c.grid)},
            {"controlBorder", name(mix(c.border, c.mutedText, 0.35))},
            {"hover", name(mix(c.card, c.text, 0.05))},
            {"railHover", name(mix(c.rail, c.text, 0.06))},
            {"disabledText", name(mix(c.mutedText, c.window, 0.35))},
            {"disabledFill", name(mix(c.border, c.window, 0.2))},
            {"track", name(c.dark ? mix(c.card, c.text, 0.14) : mix(c.window, c.text, 0.07))},
            {"handle", name(mix(c.card, c.mutedText, 0.4))},
            // A ring of another hue than the accent: focus is visible on a green button too.
            {"focus", c.dark ? QStringLiteral("#f2ab4b") : QStringLiteral("#c46a12")},
            {"mode", c.dark ? QStringLiteral("dark") : QStringLiteral("light")}};
}

/// Sizes of text, and of what holds a line of it or stands beside one.
QString withTextScale(const QString& sheet, double scale)
{
    static const QRegularExpression size(
        QStringLiteral("(?:(?:font-size|m(?:in|ax)-(?:width|height)): |(?=\\d+dp))(\\d+)(?:px|dp)"));
    QString scaled;
    qsizetype end = 0;
    for (auto it = size.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        scaled += QStringView(sheet).mid(end, match.capturedStart(1) - end);
        scaled += QString::number(qRound(match.capturedView(1).toInt() * scale)) + QStringLiteral("px");
        end = match.capturedEnd();
    }
    scaled += QStringView(sheet).mid(end);
    return scaled;
}

/// Left and right change places.
QString inMirror(const QString& sheet)
{
    static const QRegularExpression four(QStringLiteral("(padding|margin): ([^\\s;]+) ([^\\s;]+) ([^\\s;]+) ([^\\s;]+);"));
    static const QRegularExpression side(QStringLiteral("(padding|border|margin)-(left|right)"));
    QString turned = sheet;
    turned.replace(four, QStringLiteral("\\1: \\2 \\5 \\4 \\3;"));
    QString all;
    qsizetype end = 0;
    for (auto it = side.globalMatch(turned); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        all += QStringView(turned).mid(end, match.capturedStart(2) - end);
        all += match.capturedView(2) == u"left" ? QStringLiteral("right") : QStringLiteral("left");
        end = match.capturedEnd(2);
    }
    all += QStringView(turned).mid(end);
    return all;
}

}  // namespace

QString directedSheet(const QString& sheet) { return QGuiApplication::isRightToLeft() ? inMirror(sheet) : sheet; }

QString styleSheet(const ThemeColors& colors, double textScale)
{
    const QHash<QString, QString> values = variables(colors);
    const QString source
        = QLatin1String(boxes) + QLatin1String(labels) + QLatin1String(buttons) + QLatin1String(inputs) + QLatin1String(views);
    QString sheet;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != u'@') {
            sheet += source[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source[end].isLetter())
            ++end;
        sheet += values.value(source.mid(i + 1, end - i - 1));
        i = end - 1;
    }
    return directedSheet(withTextScale(sheet, textScale));
}

QString lectureStyleSheet()
{
    return withTextScale(QStringLiteral("QLabel, QPushButton, QToolButton, QToolButton[toggle=\"true\"], QComboBox, QCheckBox,"
                                        " QLineEdit, QSpinBox, QTableView { font-size: 19px; }"
                                        "QLabel[role=\"title\"] { font-size: 30px; }"
                                        "QHeaderView::section { font-size: 18px; }"),
                         Theme::instance().textScale());
}

}  // namespace leafbench::ui
