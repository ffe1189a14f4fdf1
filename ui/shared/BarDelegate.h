#pragma once

#include <QStyledItemDelegate>

namespace leafbench::ui {

/// Draws a share 0 .. 1 (from `role`) as a bar; nothing without a number.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BarDelegate(int role, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

}  // namespace leafbench::ui
