#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

namespace leafbench::ui {

/// The project's colours for one mode. Series colours suit colour-blind eyes.
struct ThemeColors {
    bool dark = false;
    QColor window;  ///< behind the cards
    QColor rail;    ///< the left rail
    QColor card;
    QColor border;
    QColor text;
    QColor mutedText;
    QColor accent;      ///< leaf green: primary buttons, the train series, bars
    QColor accentText;  ///< on accent
    QColor accentSoft;  ///< selected rows
    QColor contrast;    ///< amber: the valid series, warnings
    QColor contrastSoft;
    QColor error;
    QColor errorSoft;
    QColor grid;  ///< plot grid lines
};

/// The font without tabular figures: in a PDF their glyphs map to no character, so that digits could be neither searched nor
/// copied.
QFont fontForPaper(QFont font);

/// Fusion style with the project's palettes, the same on every desktop. Lives in the UI thread.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    static Theme& instance();
    void setMode(Mode mode);  ///< applies palette and style sheet to the application, emits changed()
    Mode mode() const { return m_mode; }
    const ThemeColors& colors() const { return m_colors; }
    static ThemeColors colorsFor(Mode mode);  ///< Light or Dark, independent of the current mode: exported figures are light

signals:
    void changed();

private:
    Theme();
    Mode m_mode = Mode::System;
    ThemeColors m_colors;
};

}  // namespace leafbench::ui
