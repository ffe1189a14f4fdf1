#pragma once

#include "engine/labs/Lab.h"
#include "engine/labs/LabText.h"

namespace leafbench::ui {

/// A number in a lab's text, by the user's locale. Format: see labFormats(); empty: as many digits as it needs.
QString labNumber(double number, const QString& format = {});
/// Markdown with its placeholders filled in.
QString labMarkdown(const QString& text, const LabValues& values);
/// The same without Markdown's signs, for one line.
QString labPlain(const QString& text, const LabValues& values);
/// A guess or an answer in words: "2: slower", "1.5 s".
QString labChoiceText(const LabStep& step, double given);
/// What the page has to do before a measurement is there.
QString labWaitText(LabSource source);

}  // namespace leafbench::ui
