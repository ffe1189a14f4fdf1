#pragma once

#include <QLabel>

namespace leafbench::ui {

/// A sentence or two that wrap, and can be selected and copied. `role`: of the style sheet ("muted"); empty: plain.
inline QLabel* wrappedLabel(const char* role = "")
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setProperty("role", role);
    return label;
}

}  // namespace leafbench::ui
