#pragma once

#include <QStyledItemDelegate>

namespace leafbench::ui {

/// Draws two shares 0 .. 1 (from two roles) as bars, the first above the second, in accent and contrast.
class TwoBarsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TwoBarsDelegate(int firstRole, int secondRole, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_firstRole;
    int m_secondRole;
};

}  // namespace leafbench::ui
