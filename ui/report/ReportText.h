#pragma once

#include <QCoreApplication>
#include <QString>

namespace leafbench::ui::report {

/// Text::tr("...") translates a text of the report; lupdate reads the context from here.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::Report)
};

inline QString dash() { return QStringLiteral("\u2013"); }

/// For a step that is not done yet.
inline QString notYet() { return Text::tr("not carried out yet"); }

}  // namespace leafbench::ui::report
