#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

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

/// Fusion style with the project's palettes, the same on every desktop; the size of its text follows the desktop's font. Lives in
/// the UI thread.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    static Theme& instance();
    void setMode(Mode mode);  ///< applies palette and style sheet to the application, emits changed()
    Mode mode() const { return m_mode; }
    /// Of all text, in percent of the desktop's; applied and announced as a mode is.
    void setTextSize(int percent);
    int textSize() const { return m_textSize; }
    /// What the program was drawn with is text of 13 pixels: how much larger it is now.
    double textScale() const;
    int textPixels(int drawn) const;  ///< pixels of a text that was drawn with so many
    const ThemeColors& colors() const { return m_colors; }
    static ThemeColors colorsFor(Mode mode);  ///< Light or Dark, independent of the current mode: exported figures are light

signals:
    void changed();

private:
    Theme();
    void apply();

    Mode m_mode = Mode::System;
    ThemeColors m_colors;
    int m_textSize = 100;
    double m_desktopScale = 1;  ///< the size of the desktop's font, in that of 13 pixels
    QString m_sheet;            ///< that is applied
};

}  // namespace leafbench::ui
