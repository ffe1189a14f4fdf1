#include "ui/report/ClassSpeedups.h"
#include "ui/report/Report.h"

#include "ui/theme/Theme.h"

#include <QApplication>

#include <cstdio>

// The part of the window's code that the command line loads to write a document: C functions, found by name.

using namespace leafbench;

namespace {

/// Qt warns without a runtime folder, as on a cluster's node; a document needs none.
void passOnOthers(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.contains(QLatin1String("XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

}  // namespace

extern "C" {

/// An offscreen QApplication with the report's fonts. argc must outlive it.
Q_DECL_EXPORT QCoreApplication* leafbench_report_application(int* argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler before = qInstallMessageHandler(passOnOthers);
    auto* application = new QApplication(*argc, argv);
    qInstallMessageHandler(before);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    return application;
}

Q_DECL_EXPORT void leafbench_report_replay(const Replay* replay, const QString* folder, Result<QStringList>* written)
{
    *written = ui::writeReplayReport(*replay, *folder);
}

Q_DECL_EXPORT void leafbench_report_run(const Run* run, const QString* folder, Result<QStringList>* written)
{
    *written = ui::writeRunPlots(*run, *folder);
}

Q_DECL_EXPORT void leafbench_report_class(const WorksheetFolder* folder, const QString* path, Result<QStringList>* written)
{
    const Status done = writeDrawing(ui::classSpeedups(folder->sheets), *path);
    *written = done ? Result<QStringList>(QStringList{*path}) : done.as<QStringList>();
}

}  // extern "C"
