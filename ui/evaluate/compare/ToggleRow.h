#pragma once

#include "ui/shared/layout/FlowRow.h"

class QButtonGroup;

namespace leafbench::ui {

/// A few exclusive choices side by side; the first is on initially.
class ToggleRow : public FlowRow {
    Q_OBJECT
public:
    explicit ToggleRow(const QString& name, QWidget* parent = nullptr);  ///< `name`: for screen readers

    void addChoice(const QString& text = {});
    void setText(int choice, const QString& text);
    int chosen() const;
    void choose(int choice);  ///< like a click

signals:
    void chosenChanged(int choice);

private:
    QButtonGroup* m_buttons;
};

}  // namespace leafbench::ui
