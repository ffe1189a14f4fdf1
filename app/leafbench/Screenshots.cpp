#include "app/leafbench/Screenshots.h"

#include "engine/concurrency/CorePlan.h"
#include "ui/bridge/Session.h"
#include "ui/explore/ExplorePage.h"
#include "ui/preprocess/PreprocessPage.h"
#include "ui/preprocess/TaskGraphView.h"
#include "ui/shell/MainWindow.h"
#include "ui/theme/Theme.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextStream>
#include <QTimer>

#include <functional>

namespace leafbench {
namespace {

using ui::Theme;

void waitUntil(const std::function<bool()>& met, int atMostMs)
{
    QElapsedTimer clock;
    clock.start();
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (met() || clock.elapsed() > atMostMs)
            loop.quit();
    });
    poll.start(20);
    loop.exec();
}

void waitUntilIdle(const QWidget* page)
{
    waitUntil([] { return false; }, 300);
    waitUntil(
        [page] {
            const QVariant idle = page->property("idle");
            return !idle.isValid() || idle.toBool();
        },
        10'000);
    waitUntil([] { return false; }, 100);
}

bool grab(ui::MainWindow& window, const QDir& folder, const QString& name)
{
    waitUntilIdle(window.page(window.currentPage()));
    if (QWidget* focused = window.focusWidget())
        focused->clearFocus();
    const QString path = folder.filePath(name);
    const bool written = window.grab().save(path);
    QTextStream(written ? stdout : stderr) << (written ? "" : "cannot write ") << path << '\n';
    return written;
}

/// Shows some pictures of the open dataset on the Classify page if a run is usable, with a saliency map.
void offerLeaves(ui::MainWindow& window, ui::Session& session)
{
    auto* page = window.page(QStringLiteral("classify"));
    auto* looked = page->findChild<QPushButton*>(QStringLiteral("whereItLooked"));
    if (!session.dataset() || session.currentRun().isEmpty() || !looked || looked->isChecked())
        return;
    constexpr std::size_t pictures = 12;
    const std::vector<quint32> valid = session.split()->images(Subset::Valid);
    QStringList paths;
    for (std::size_t i = 0; i < std::min(pictures, valid.size()); ++i)
        paths << session.dataset()->absolutePath(valid[i * valid.size() / pictures]);
    session.offerImages(paths);
    waitUntilIdle(page);
    looked->click();
}

/// Runs both ways once, and takes a screenshot during the first.
bool computeStatistics(ui::MainWindow& window, ui::Session& session, ui::PreprocessPage& page, const QDir& folder,
                       const QString& suffix)
{
    waitUntilIdle(&page);
    if (page.results().rowCount() > 0 || !session.dataset())
        return true;
    page.choose(ui::StatisticsWay::Loader, availableCores());
    page.compute();
    waitUntil([&] { return page.idle(); }, 120'000);
    page.choose(ui::StatisticsWay::Tasks, availableCores());
    page.compute();
    const auto done = [&] { return page.graphView().count(ui::TaskState::Done); };
    waitUntil([&] { return page.idle() || done() > page.graphView().count(ui::TaskState::Waiting); }, 120'000);
    const bool written = window.grab().save(folder.filePath(QStringLiteral("preprocess-running-%1.png").arg(suffix)));
    waitUntil([&] { return page.idle(); }, 120'000);
    return written;
}

/// Screenshots of a page's other tabs; the first one is the page's own screenshot.
bool grabTabs(ui::MainWindow& window, const QString& id, const QDir& folder, const QString& suffix)
{
    auto* tabs = window.page(id)->findChild<QTabWidget*>();
    if (!tabs || !tabs->isVisible())
        return true;
    bool all = true;
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        // The title's first word, without signs and the key's &.
        const QString name = tabs->tabText(tab).remove(u'&').toLower().section(
            QRegularExpression(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption), 0, 0);
        all &= grab(window, folder, QStringLiteral("%1-%2-%3.png").arg(id, name, suffix));
    }
    tabs->setCurrentIndex(0);
    return all;
}

bool grabPages(ui::MainWindow& window, ui::Session& session, const QDir& folder, const QString& suffix)
{
    bool all = true;
    for (const QString& id : window.pageIds()) {
        window.showPage(id);
        if (id == QLatin1String("classify"))
            offerLeaves(window, session);
        if (auto* preprocess = qobject_cast<ui::PreprocessPage*>(window.page(id)))
            all &= computeStatistics(window, session, *preprocess, folder, suffix);
        all &= grab(window, folder, QStringLiteral("%1-%2.png").arg(id, suffix));
        if (auto* explore = qobject_cast<ui::ExplorePage*>(window.page(id))) {
            explore->showSamples(true);
            all &= grab(window, folder, QStringLiteral("%1-samples-%2.png").arg(id, suffix));
            explore->showSamples(false);
        }
        all &= grabTabs(window, id, folder, suffix);
    }
    return all;
}

}  // namespace

bool takeScreenshots(ui::MainWindow& window, ui::Session& session, const QString& folder)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return false;
    bool failed = false;
    QObject::connect(&session, &ui::Session::datasetFailed, &window, [&failed] { failed = true; });
    waitUntil([&] { return failed || session.dataset() != nullptr; }, 30'000);
    bool all = true;
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        Theme::instance().setMode(mode);
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            window.resize(size);
            all &= grabPages(window, session, dir,
                             QStringLiteral("%1-%2x%3")
                                 .arg(mode == Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark"),
                                      QString::number(size.width()), QString::number(size.height())));
        }
    }
    return all;
}

}  // namespace leafbench
