#pragma once

#include <QObject>

#include <map>

class QTableView;

namespace leafbench::ui {

/// Fits the columns of the runs' table into its width: what is long is shortened before anything has to be scrolled to. Of the
/// usual columns those that matter least are left out where all have no room; columns that the user chose stay, and scroll if they
/// must. Follows the table's size, its rows and the size of the text.
class RunColumnFit : public QObject {
    Q_OBJECT
public:
    explicit RunColumnFit(QTableView& table);

    /// Whether the table shows RunTableModel::firstColumns(), and not a choice of the user's.
    void setUsual(bool usual);
    bool isUsual() const { return m_isUsual; }
    void fit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Width {
        int whole = 0;  ///< of its words and its header, within reason
        int least = 0;  ///< to which it may be shortened
    };
    void fitSoon();
    Width widthOf(int column) const;
    void leaveOut(std::map<int, Width>& widths, int room);
    void share(const std::map<int, Width>& widths, int room);

    QTableView& m_table;
    bool m_isUsual = false;
    bool m_isDue = false;
    bool m_fits = false;  ///< to hide a column may change the room
};

}  // namespace leafbench::ui
