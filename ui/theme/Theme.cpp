#include "ui/theme/Theme.h"

#include "ui/theme/Icons.h"
#include "ui/theme/StyleSheet.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

ThemeColors lightColors()
{
    return {.dark = false,
            .window = QColor(0xf3, 0xf4, 0xf2),
            .rail = QColor(0xeb, 0xee, 0xe9),
            .card = QColor(0xff, 0xff, 0xff),
            .border = QColor(0xdc, 0xe0, 0xda),
            .text = QColor(0x1b, 0x1f, 0x1b),
            .mutedText = QColor(0x5f, 0x67, 0x60),
            .accent = QColor(0x23, 0x5f, 0x3c),
            .accentText = QColor(0xff, 0xff, 0xff),
            .accentSoft = QColor(0xe4, 0xf0, 0xe7),
            .contrast = QColor(0xc4, 0x6a, 0x12),
            .contrastSoft = QColor(0xfd, 0xf3, 0xdb),
            .error = QColor(0xb3, 0x26, 0x1e),
            .errorSoft = QColor(0xfc, 0xea, 0xe8),
            .grid = QColor(0xe6, 0xe9, 0xe4)};
}

ThemeColors darkColors()
{
    return {.dark = true,
            .window = QColor(0x13, 0x16, 0x14),
            .rail = QColor(0x18, 0x1c, 0x19),
            .card = QColor(0x1d, 0x22, 0x1e),
            .border = QColor(0x36, 0x3e, 0x38),
            .text = QColor(0xe7, 0xeb, 0xe5),
            .mutedText = QColor(0x9d, 0xa8, 0x9f),
            .accent = QColor(0x62, 0xc0, 0x87),
            .accentText = QColor(0x0a, 0x1e, 0x12),
            .accentSoft = QColor(0x24, 0x3a, 0x2c),
            .contrast = QColor(0xf2, 0xab, 0x4b),
            .contrastSoft = QColor(0x3a, 0x2f, 0x19),
            .error = QColor(0xf2, 0x8d, 0x84),
            .errorSoft = QColor(0x40, 0x22, 0x20),
            .grid = QColor(0x2d, 0x34, 0x2f)};
}

QPalette paletteFrom(const ThemeColors& c)
{
    QPalette p(c.text, c.card, c.card.lighter(c.dark ? 150 : 105), c.border.darker(c.dark ? 120 : 130), c.border, c.text, c.text,
               c.card, c.window);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.accentText);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::PlaceholderText, c.mutedText);
    p.setColor(QPalette::ToolTipBase, c.card);
    p.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.mutedText);
    return p;
}

constexpr int drawnPixels = 13;  ///< of the text that the program was drawn with

QFont appFont(int pixels)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    return font;
}

/// The desktop's choice, read before our first palette replaces it.
bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    static const bool dark = [] {
        const QPalette p = QGuiApplication::palette();
        return p.color(QPalette::WindowText).lightness() > p.color(QPalette::Window).lightness();
    }();
    return dark;
#endif
}

/// How much larger than ours the desktop's font is. A smaller one leaves ours as it is: below that the eye tires.
double desktopTextScale() { return std::clamp(QFontInfo(QApplication::font()).pixelSize() / double(drawnPixels), 1.0, 3.0); }

}  // namespace

QFont fontForPaper(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.unsetFeature("tnum");
#endif
    return font;
}

Theme& Theme::instance()
{
    static Theme theTheme;
    return theTheme;
}

Theme::Theme() : m_colors(lightColors()), m_desktopScale(desktopTextScale())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == Mode::System)
            setMode(Mode::System);
    });
#endif
}

void Theme::setMode(Mode mode)
{
    const bool systemDark = desktopIsDark();
    m_mode = mode;
    m_colors = colorsFor(mode == Mode::System && systemDark ? Mode::Dark : mode);
    apply();
}

void Theme::setTextSize(int percent)
{
    m_textSize = std::clamp(percent, 50, 300);
    apply();
}

double Theme::textScale() const { return m_desktopScale * m_textSize / 100; }

int Theme::textPixels(int drawn) const { return qRound(drawn * textScale()); }

/// Font, palette and style sheet each make every widget of the program look again: only what differs is set.
void Theme::apply()
{
    initResources();
    if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const QString sheet = styleSheet(m_colors, textScale());
    const bool isNew = std::exchange(m_sheet, sheet) != sheet;
    // One sheet put over another polishes a widget again for each of its ancestors: first none is ten times as fast.
    if (isNew)
        qApp->setStyleSheet({});
    if (const QFont font = appFont(textPixels(drawnPixels)); QApplication::font() != font)
        QApplication::setFont(font);
    if (const QPalette palette = paletteFrom(m_colors); QApplication::palette() != palette)
        QApplication::setPalette(palette);
    if (isNew)
        qApp->setStyleSheet(sheet);
    emit changed();
}

ThemeColors Theme::colorsFor(Mode mode) { return mode == Mode::Dark ? darkColors() : lightColors(); }

}  // namespace leafbench::ui
