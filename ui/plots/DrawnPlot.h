#pragma once

#include "ui/plots/Drawing.h"
#include "ui/plots/PlotTable.h"
#include "ui/theme/Theme.h"

#include <QFont>
#include <QWidget>

#include <functional>
#include <optional>

class QFrame;
class QKeyEvent;
class QLabel;

namespace leafbench::ui {

/// What a plot is drawn with: on the screen the theme's colours, on paper always the light ones.
struct PlotTheme {
    ThemeColors colors;
    double scale = 1;    ///< of fonts and pens: 1 at a desk, more for a lecture
    bool paper = false;  ///< drawn to a file: without cursors and focus

    static PlotTheme onPaper() { return {Theme::colorsFor(Theme::Mode::Light), 1, true}; }
    QFont font() const;
    double px(double pixels) const { return pixels * scale; }
};

/// The base of all plots: follows the theme, reads values out under the pointer and by keys (Left, Right, Home, End; Escape ends
/// it), and exports. What is read out by keys becomes the accessible description. A plot paints itself with QPainter, the same
/// on the screen and into a file; most get that from a Figure, which needs no widget (see FigurePlot). A context menu and a button
/// of its card show it on the whole screen (F11, Ctrl+L), copy and save it for slides, show its numbers as a table (PlotMenu), and
/// say what it is (Shift+F1, PlotHelp).
class DrawnPlot : public QWidget {
    Q_OBJECT
public:
    explicit DrawnPlot(QWidget* parent = nullptr);

    void setPlotScale(double scale);
    double plotScale() const;  ///< of fonts and pens: that of setPlotScale(), and the size of the text

    Drawing drawing() const;  ///< in light colours; this plot must outlive it
    /// Writes the picture in light colours (see writeDrawing). Errors: NotWritable.
    Status exportTo(const QString& path) const;
    Drawing slide() const;  ///< for slides: in large type, in light colours; this plot must outlive it

    virtual PlotTable table() const = 0;  ///< the numbers that are drawn
    void readByKey(int key);              ///< Qt::Key_Left, Key_Right, Key_Home or Key_End
    QString textRead() const;             ///< what is read out; empty: nothing
    void endReading() { read({}); }
    static bool isLectureKey(const QKeyEvent& event);  ///< F11, Ctrl+L
    /// The English name of the glossary's term that explains the plot; Shift+F1 shows it.
    QString term() const { return m_term; }
    static bool isHelpKey(const QKeyEvent& event);

    /// Everything inside `area`, whose background is there already.
    virtual void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const = 0;

protected:
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    virtual QSize exportSize() const { return {720, 440}; }
    virtual double slideScale() const { return 1.7; }  ///< of the type in a picture for slides
    using Painting = std::function<void(QPainter&, const QRectF& area, const PlotTheme& paper)>;
    Drawing drawingBy(const Painting& painting) const;  ///< with this plot's name, words and size, in light colours
    PlotTheme look() const;
    void setTerm(const char* term) { m_term = QLatin1String(term); }

    // Items that pointer and keys read out, from left to right. A plot with other ways has none.
    void setReadable();  ///< takes the focus and follows the pointer
    virtual int items() const { return 0; }
    virtual std::optional<int> itemAt(QPointF) const { return {}; }
    virtual double itemPixel(int) const { return 0; }  ///< its x in this widget
    virtual QString itemText(int) const { return {}; }
    /// Shows what is read: a line at the item and its words in a corner, away from it, so that they hide no point.
    virtual void showItem();
    void read(std::optional<int> item);
    void refreshItem();  ///< after the numbers have changed
    std::optional<int> itemRead() const { return m_item; }
    void describe(const QString& name, const QString& description);

private:
    double m_scale = 1;
    QString m_term;
    QString m_description;
    std::optional<int> m_item;
    bool m_byKeys = false;
    QLabel* m_words = nullptr;
    QFrame* m_marker = nullptr;
    QWidget* m_focusFrame = nullptr;
};

}  // namespace leafbench::ui
