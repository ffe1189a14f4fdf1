#pragma once

#include <QRectF>
#include <QStyledItemDelegate>

#include <vector>

namespace leafbench::ui {

/// The same part seen in a mirror, as right-to-left languages show bars.
QRectF mirrored(QRectF part, const QRectF& whole);

/// Draws shares 0 .. 1, each from a role, as bars: one, or two below each other in accent and contrast. Nothing without a number.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BarDelegate(std::vector<int> roles, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    std::vector<int> m_roles;
};

}  // namespace leafbench::ui
