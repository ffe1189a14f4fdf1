#pragma once

#include "ui/shared/layout/WrappedLabel.h"

namespace leafbench::ui {

/// Plain text that wraps, and can be selected and copied. `role`: of the style sheet.
inline QLabel* paragraph(const char* role = nullptr)
{
    auto* label = new WrappedLabel;
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (role)
        label->setProperty("role", role);
    return label;
}

}  // namespace leafbench::ui
