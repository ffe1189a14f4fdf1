#pragma once

#include "tests/testing/RunFolders.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/runs/RunsPage.h"
#include "ui/shared/UserSettings.h"

#include <QAction>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace leafbench::testing {

/// The page Runs over five runs: one a day, the last the newest and the best; the first was stopped.
class FiveRuns {
protected:
    void makeRuns();
    void open();
    void close()
    {
        m_page.reset();
        m_session.reset();
    }
    QAction& action(const char* name) { return *m_page->findChild<QAction*>(QString::fromLatin1(name)); }
    QTableView& table() { return child<QTableView>(*m_page, "runTable"); }
    ui::RunColumns& columns() { return m_page->columns(); }
    QString path(int i) const { return m_temp->path() + QStringLiteral("/run-%1").arg(i); }
    RunAnnotations marks(int i) const { return readAnnotations(path(i)); }

    std::unique_ptr<QTemporaryDir> m_temp;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::RunsPage> m_page;
};

inline void FiveRuns::makeRuns()
{
    ui::userSettings().remove(QStringLiteral("runs"));
    m_temp = std::make_unique<QTemporaryDir>();
    Random random(1);
    for (int i = 0; i < 5; ++i) {
        Run run = drawnRun(m_temp->path(), QStringLiteral("run-%1").arg(i), random);
        run.state = i == 0 ? RunState::Cancelled : RunState::Finished;
        run.started = QDateTime(QDate(2026, 5, 1 + i), QTime(12, 0));
        run.recipe = Recipe();
        run.recipe.learningRate = i < 2 ? 0.01 : 0.1;
        run.recipe.optimizer = i == 3 ? OptimizerKind::AdamW : OptimizerKind::Sgd;
        run.epochs.assign(3, {});
        for (int e = 0; e < 3; ++e) {
            run.epochs[std::size_t(e)].epoch = e + 1;
            run.epochs[std::size_t(e)].validAccuracy = 0.5 + 0.1 * i;
        }
        run.annotations = {};
        run.hasBest = true;
        writeRunFolder(run);
    }
}

inline void FiveRuns::open()
{
    m_session = std::make_unique<ui::Session>(m_temp->path());
    QSignalSpy read(m_session.get(), &ui::Session::runsChanged);
    m_session->refreshRuns();
    QVERIFY(read.wait());
    m_page = std::make_unique<ui::RunsPage>(*m_session);
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

}  // namespace leafbench::testing
