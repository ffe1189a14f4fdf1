#pragma once

#include <QComboBox>

namespace leafbench::ui {

/// A choice whose words are never cut: where it is too narrow it shortens the current one visibly and says the whole of it in a
/// tool tip, and its list is as wide as its longest item.
class ComboBox : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;
    void showPopup() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;  ///< some letters of the current choice
    /// What is written in the box, shortened to its room.
    QString shownText() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace leafbench::ui
