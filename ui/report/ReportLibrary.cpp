#include "ui/report/Report.h"

#include "ui/theme/Theme.h"

#include <QApplication>

// What the command line loads of the window's code, and only where it writes a document: C functions, found by name.

using namespace leafbench;

extern "C" {

/// A QApplication without a screen, in the report's fonts. argc: lives as long as it does.
Q_DECL_EXPORT QCoreApplication* leafbench_report_application(int* argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    auto* application = new QApplication(*argc, argv);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    return application;
}

Q_DECL_EXPORT void leafbench_report_replay(const Replay* replay, const QString* folder, Outcome<QStringList>* written)
{
    *written = ui::writeReplayReport(*replay, *folder);
}

Q_DECL_EXPORT void leafbench_report_run(const Run* run, const QString* folder, Outcome<QStringList>* written)
{
    *written = ui::writeRunPlots(*run, *folder);
}

}  // extern "C"
