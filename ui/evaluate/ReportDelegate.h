#pragma once

#include <QStyledItemDelegate>

namespace leafbench::ui {

/// Cells of a ReportTableModel: the species above the disease; a share above its bar, with a whisker over its interval.
class ReportDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    static constexpr int rowHeight = 38;

private:
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintShare(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

}  // namespace leafbench::ui
