#include "ui/report/Report.h"

#include "ui/theme/Theme.h"

#include <QApplication>

#include <cstdio>

// What the command line loads of the window's code, and only where it writes a document: C functions, found by name.

using namespace leafbench;

namespace {

/// Qt complains where there is no folder for sockets, as on a cluster's node: a document needs none.
void passOnOthers(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.contains(QLatin1String("XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

}  // namespace

extern "C" {

/// A QApplication without a screen, in the report's fonts. argc: lives as long as it does.
Q_DECL_EXPORT QCoreApplication* leafbench_report_application(int* argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler before = qInstallMessageHandler(passOnOthers);
    auto* application = new QApplication(*argc, argv);
    qInstallMessageHandler(before);
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
