#include "app/leafbench/Screenshots.h"
#include "engine/common/EnumWords.h"
#include "engine/common/Exceptions.h"
#include "engine/common/Version.h"
#include "engine/processes/CrashLine.h"
#include "engine/processes/Process.h"
#include "engine/runs/place/RunsPlace.h"
#include "ui/bridge/Session.h"
#include "ui/shared/UserSettings.h"
#include "ui/shell/ApplicationService.h"
#include "ui/shell/FirstStart.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

using leafbench::ui::Theme;

namespace {

const QString themeKey = QStringLiteral("theme");
const QString textSizeKey = QStringLiteral("text_size");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(leafbench)
};

struct Options {
    QStringList paths;  ///< absolute
    QString runs;
    QString page;
    QString screenshots;
    std::optional<Theme::Mode> theme;
    int textSize = 0;   ///< percent; 0: as it was chosen in the window
    bool plain = true;  ///< nothing but paths: a window that is open already serves as well
};

[[noreturn]] void usageError(const QString& text)
{
    std::fprintf(stderr, "leafbench: %s\n", qPrintable(text));
    std::exit(2);
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("leafbench"));
    QCoreApplication::setApplicationVersion(leafbench::programVersion());
}

/// What Qt says while it looks for a display.
QStringList& startMessages()
{
    static QStringList messages;
    return messages;
}

/// Qt ends a program without a display by abort(): one sentence, with Qt's reason, and an exit code say more.
void endOnFatal(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtFatalMsg) {
        startMessages() << message;
        return;
    }
    const QString text = Text::tr("no display can be opened (%1). Start it on a desktop, or use leafbench-cli, which needs none.")
                             .arg(startMessages().value(0, message.section(u'\n', 0, 0)).trimmed());
    std::fprintf(stderr, "leafbench: %s\n", qPrintable(text));
    std::_Exit(3);
}

/// Earlier Qt messages are harmless once the window opens.
void tellStartMessages()
{
    qInstallMessageHandler(nullptr);
    for (const QString& message : std::exchange(startMessages(), {}))
        qWarning("%s", qPrintable(message));
}

Options readOptions(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("A workbench for leaf-disease classification."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("paths"), Text::tr("A dataset's folder, pictures to classify, or a run to import."),
                                 QStringLiteral("[FOLDER | FILE...]"));
    const QCommandLineOption runs(QStringLiteral("runs"), Text::tr("Where runs are kept."), QStringLiteral("DIR"));
    const QCommandLineOption theme(QStringLiteral("theme"), Text::tr("light, dark or system."), QStringLiteral("NAME"));
    const QCommandLineOption page(
        QStringLiteral("page"),
        Text::tr("Page to show first: explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, "
                 "settings."),
        QStringLiteral("NAME"));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"), Text::tr("Write pictures of all pages to DIR and end."),
                                        QStringLiteral("DIR"));
    const QCommandLineOption textSize(QStringLiteral("text-size"), Text::tr("Size of the text in percent: 50 to 300."),
                                      QStringLiteral("PERCENT"));
    parser.addOptions({runs, theme, textSize, page, screenshot});
    parser.process(app);

    Options options;
    options.plain = parser.optionNames().isEmpty();
    for (const QString& path : parser.positionalArguments())
        options.paths << QFileInfo(path).absoluteFilePath();
    options.runs = parser.isSet(runs) ? QFileInfo(parser.value(runs)).absoluteFilePath() : leafbench::defaultRunsDir();
    options.page = parser.value(page);
    options.screenshots = parser.value(screenshot);
    if (parser.isSet(textSize)) {
        options.textSize = parser.value(textSize).toInt();
        if (options.textSize < 50 || options.textSize > 300)
            usageError(Text::tr("--text-size is a number from 50 to 300, not \"%1\"").arg(parser.value(textSize)));
    }
    if (parser.isSet(theme)) {
        options.theme = leafbench::fromWord<Theme::Mode>(parser.value(theme));
        if (!options.theme)
            usageError(Text::tr("--theme is light, dark or system, not \"%1\"").arg(parser.value(theme)));
    }
    return options;
}

bool isAnyOf(int argc, char** argv, const std::set<std::string_view>& options)
{
    return std::any_of(argv + 1, argv + argc, [&](const char* argument) { return options.contains(argument); });
}

/// Help and version need no display, and none may be there.
bool answersWithoutDisplay(int& argc, char** argv)
{
    if (!isAnyOf(argc, argv, {"-h", "--help", "--help-all", "-v", "--version"}))
        return false;
    QCoreApplication app(argc, argv);
    nameApplication();
    leafbench::words::installChosenTranslation(app, leafbench::ui::chosenLanguage());
    if (isAnyOf(argc, argv, {"-v", "--version"}))
        std::printf("%s\n", qPrintable(leafbench::versionText()));
    else
        readOptions(app);  // prints, and ends
    return true;
}

/// The command line's theme and size of text are for this session; those chosen in the window are stored.
void applyTheme(const Options& options)
{
    Theme& theme = Theme::instance();
    const QSettings settings = leafbench::ui::userSettings();
    const QString kept = settings.value(themeKey).toString();
    theme.setTextSize(options.textSize > 0 ? options.textSize : settings.value(textSizeKey, 100).toInt());
    theme.setMode(options.theme.value_or(leafbench::fromWord<Theme::Mode>(kept).value_or(Theme::Mode::System)));
    if (!options.screenshots.isEmpty())
        return;
    leafbench::ui::Motion::instance().choose(leafbench::ui::chosenReducedMotion());
    if (leafbench::ui::ApplicationService::hasBus())
        leafbench::ui::Motion::instance().askDesktop();
    QObject::connect(&theme, &Theme::changed, qApp, [mode = theme.mode(), size = theme.textSize()]() mutable {
        if (const Theme::Mode now = Theme::instance().mode(); std::exchange(mode, now) != now)
            leafbench::ui::userSettings().setValue(themeKey, leafbench::toWord(now));
        if (const int now = Theme::instance().textSize(); std::exchange(size, now) != now)
            leafbench::ui::userSettings().setValue(textSizeKey, now);
    });
}

}  // namespace

int main(int argc, char** argv)
{
    leafbench::nameCrashes("leafbench");
    leafbench::endWhenOutOfMemory("leafbench: The memory did not suffice.", 1);
    leafbench::prepareProcess(argv);
    if (answersWithoutDisplay(argc, argv))
        return 0;
    qInstallMessageHandler(endOnFatal);
    QApplication app(argc, argv);
    tellStartMessages();
    setlocale(LC_NUMERIC, "C");  // numbers are read and written for programs, whatever the user's language
    nameApplication();
    leafbench::words::installChosenTranslation(app, leafbench::ui::chosenLanguage());
    const QString noMemory = leafbench::words::errorText({.code = leafbench::ErrorCode::OutOfMemory});
    leafbench::endWhenOutOfMemory(QStringLiteral("leafbench: %1").arg(noMemory).toUtf8().constData(), 1);
    QApplication::setApplicationDisplayName(QStringLiteral("Leafbench"));
    QApplication::setDesktopFileName(QStringLiteral("org.leafbench.Leafbench"));
    const Options options = readOptions(app);
    leafbench::ui::ApplicationService service;
    if (options.plain && !service.isFirst(options.paths))
        return 0;
    const QTemporaryDir forgotten;  // pictures show nothing of this user's
    if (!options.screenshots.isEmpty() && !forgotten.isValid()) {
        const leafbench::Error error{
            .code = leafbench::ErrorCode::NotWritable, .subject = QDir::tempPath(), .detail = forgotten.errorString()};
        std::fprintf(stderr, "leafbench: %s\n", qPrintable(leafbench::words::errorText(error)));
        return 3;
    }
    if (!options.screenshots.isEmpty())
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, forgotten.path());
    applyTheme(options);

    leafbench::ui::Session session(options.runs);
    leafbench::ui::MainWindow window(session, leafbench::ui::standardPages());
    if (!options.page.isEmpty() && !window.pageIds().contains(options.page))
        usageError(Text::tr("--page is one of %1, not \"%2\"").arg(window.pageIds().join(QStringLiteral(", ")), options.page));
    QObject::connect(&service, &leafbench::ui::ApplicationService::asked, &window, [&window](const QStringList& paths) {
        window.comeToFront();
        if (!paths.isEmpty())
            window.open(paths);
    });
    if (options.plain) {
        window.restorePlace();
        window.restoreWork();
        if (options.paths.isEmpty() && !leafbench::ui::FirstStart::hasServed())
            window.showFirstStart();
        QObject::connect(&app, &QCoreApplication::aboutToQuit, &window, &leafbench::ui::MainWindow::rememberPlace);
    }
    if (options.screenshots.isEmpty())
        window.keepQueue();
    window.show();
    session.refreshRuns();
    if (!options.paths.isEmpty())
        window.open(options.paths);
    // It says what is missing, and takes another folder.
    if (!leafbench::checkRunsDir(options.runs))
        window.showPage(QStringLiteral("settings"));
    window.showPage(options.page);  // and not what was opened, where a page is asked for
    if (!options.screenshots.isEmpty())
        QTimer::singleShot(0, &window, [&] {
            const bool taken = leafbench::takeScreenshots(window, session, options.screenshots);
            if (!taken)
                std::fprintf(stderr, "leafbench: %s\n",
                             qPrintable(Text::tr("Not all pages could be drawn into %1.").arg(options.screenshots)));
            QCoreApplication::exit(taken ? 0 : 1);
        });
    return QApplication::exec();
}
