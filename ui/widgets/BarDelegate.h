#pragma once

#include <QStyledItemDelegate>

namespace leafbench::ui {

/// Draws a share 0 .. 1 (taken from `role`) as a bar; nothing where the model has no number.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BarDelegate(int role, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

}  // namespace leafbench::ui
