#pragma once

#include <QWidget>

#include <cstddef>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace leafbench::ui {

/// Widgets side by side as long as their least widths fit, else on several lines: nothing is cut off in a small window, in large
/// type or in a language of long words. Right to left where the language is.
class FlowRow : public QWidget {
public:
    /// spacing: pixels between widgets, and between lines.
    explicit FlowRow(int spacing = 8, QWidget* parent = nullptr);

    /// stretch: its share of the free width of its line.
    void addWidget(QWidget* widget, int stretch = 0) { insertWidget(count(), widget, stretch); }
    void insertWidget(int place, QWidget* widget, int stretch = 0);
    int count() const { return static_cast<int>(m_items.size()); }
    QWidget* at(int place) const { return m_items[static_cast<std::size_t>(place)].widget; }
    /// What comes next begins a new line wherever not all fits on one.
    void addBreak() { m_break = count(); }
    /// Pixels of one line.
    void setLeastHeight(int pixels);
    /// For the widget that was added last, in pixels at the size of text that the program was drawn with (Theme::textPixels()):
    /// beside others it is as wide as that, on a line of its own it takes the whole width;
    void setColumn(int drawn);
    /// on a line of its own it is as high as that at least;
    void setAloneHeight(int drawn);
    /// it can shrink to nothing, but beside others it has room for its content, at most for that.
    void setWish(int drawn) { m_items.back().wish = drawn; }
    /// what it wishes for it has, also where what is beside it would like more.
    void keepWish() { m_items.back().keepsWish = true; }
    void clear();  ///< deletes the widgets

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Item {
        QWidget* widget;
        int stretch;
        int column = 0;  ///< drawn pixels; 0: by its content
        int height = 0;  ///< drawn pixels, on a line of its own
        int wish = 0;    ///< drawn pixels, beside others
        bool keepsWish = false;
    };
    using Lines = std::vector<std::vector<std::size_t>>;

    Lines linesFor(int width) const;
    int leastWidth(const Item& item, bool alone) const;
    void arrange();
    void build(const Lines& lines);
    std::ptrdiff_t shownIn(const std::vector<std::size_t>& line) const;
    void fitColumn(const Item& item, bool alone);

    std::vector<Item> m_items;
    Lines m_lines;
    QVBoxLayout* m_column;
    int m_spacing;
    int m_break = -1;
    int m_leastHeight = 0;
    bool m_arranging = false;
};

}  // namespace leafbench::ui
