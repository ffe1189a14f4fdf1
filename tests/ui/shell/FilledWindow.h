#pragma once

#include "tests/ui/UiTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/Session.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StandardPages.h"

#include <QSignalSpy>

#include <memory>

namespace leafbench::testing {

/// The window over a small dataset and a made-up run, both in the folder and read.
struct FilledWindow {
    std::unique_ptr<ui::Session> session{};
    std::unique_ptr<ui::MainWindow> window{};
};

inline void fillWindow(FilledWindow& filled, const QString& folder)
{
    const QString data = folder + QStringLiteral("/leaves"), runs = folder + QStringLiteral("/runs");
    makeKaggle(data, 4, 12, 4);
    Run run = madeUpRun(6, 6);
    run.recipe.data = data;
    writeMadeUpRun(runs, run);
    filled.session = std::make_unique<ui::Session>(runs);
    filled.window = std::make_unique<ui::MainWindow>(*filled.session, ui::standardPages());
    filled.window->resize(1024, 700);
    filled.window->show();
    QSignalSpy opened(filled.session.get(), &ui::Session::datasetChanged), read(filled.session.get(), &ui::Session::runsChanged);
    filled.session->openDataset(data);
    filled.session->refreshRuns();
    QTRY_VERIFY(!opened.isEmpty() && !read.isEmpty());
}

}  // namespace leafbench::testing
