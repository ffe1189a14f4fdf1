#pragma once

#include <QObject>

#include <map>

class QTableView;

namespace leafbench::ui {

/// Fits the columns of the runs' table into its width: what is long is shortened before anything has to be scrolled to. Of the
/// usual columns those that matter least are left out where all have no room; columns that the user chose stay, and scroll if they
/// must. A column that was dragged to a width by its header's edge, or made as wide as its words by a double click there, stays as
/// wide as that, and the others share what is left. Follows the table's size, its rows and the size of the text.
class RunColumnFit : public QObject {
    Q_OBJECT
public:
    explicit RunColumnFit(QTableView& table);

    /// Whether the table shows RunTableModel::firstColumns(), and not a choice of the user's.
    void setUsual(bool usual);
    bool isUsual() const { return m_isUsual; }
    /// Those that the user chose, by RunTableModel::Column: pixels at the size of text that the program was drawn with.
    const std::map<int, int>& widths() const { return m_chosen; }
    void setWidths(const std::map<int, int>& widths);
    void choose(int column,
                int pixels);       ///< a width on the screen, for one that is shown; what is too little or too much is bounded
    void chooseWords(int column);  ///< as wide as its words
    void fit();

signals:
    void widthsChosen();  ///< by the user

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Width {
        int whole = 0;  ///< of its words and its header, within reason
        int least = 0;  ///< to which it may be shortened
    };
    void fitSoon();
    void release();
    void take(int column, int before, int now);
    Width widthOf(int column) const;
    int takerOf(const std::map<int, Width>& widths) const;
    void leaveOut(std::map<int, Width>& widths, int room);
    void share(const std::map<int, Width>& widths, int room);

    QTableView& m_table;
    std::map<int, int> m_chosen;
    bool m_isUsual = false;
    bool m_isPressed = false;  ///< the mouse, on the header
    bool m_isDragged = false;  ///< a header's edge: the other columns stay until it is let go
    bool m_isDue = false;
    bool m_fits = false;  ///< to hide a column may change the room
};

}  // namespace leafbench::ui
