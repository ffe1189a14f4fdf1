#pragma once

#include "engine/paper/PaperStudy.h"
#include "ui/report/Document.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace leafbench::ui::report {

/// Text::tr("...") translates a text of the report; lupdate reads the context from here.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::Report)
};

using words::dash;

/// For a step that is not done yet.
inline QString notYet() { return Text::tr("not carried out yet"); }

/// A number as the paper's appendices print it.
inline QString fourDigits(double value) { return words::decimal(value, 'f', 4); }

/// Two columns for each name: the paper's and ours.
inline QStringList paperAndHere(const QStringList& names)
{
    QStringList heads;
    for (const QString& name : names)
        heads << Text::tr("%1, paper").arg(name) << Text::tr("here");
    return heads;
}

/// The paper's figure of that number; 0: none of it.
inline Drawing figure(int number, const QString& title, Drawing drawing)
{
    drawing.number = number > 0 ? Text::tr("Figure %1").arg(number) : QString();
    drawing.title = title;
    return drawing;
}

/// "2 × Tesla T4" and the like of a machine, or the text for no GPU.
inline QString gpusText(const PaperHardware& hardware, const QString& none)
{
    return hardware.gpus > 0 ? QStringLiteral("%1 \u00d7 %2").arg(QString::number(hardware.gpus), hardware.gpu) : none;
}
inline QString gpusText(const QJsonObject& machine, const QString& none)
{
    const QStringList gpus = words::gpuNames(machine);
    return gpus.isEmpty() ? none : gpus.join(QStringLiteral(", "));
}

}  // namespace leafbench::ui::report
