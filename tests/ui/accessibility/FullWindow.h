#pragma once

#include "ui/bridge/Session.h"
#include "ui/shell/MainWindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace leafbench::ui {
class DrawnPlot;
}

namespace leafbench::testing {

/// The main window at 1024 x 700 with a small dataset, an evaluated run and made-up studies, so that the pages show results.
class FullWindow {
public:
    FullWindow();
    ~FullWindow();

    ui::MainWindow& window() { return *m_window; }
    ui::Session& session() { return *m_session; }
    /// Shows each page with each of its tabs. where: "evaluate Mistakes".
    void visit(const std::function<void(const QString& where, QWidget& page)>& see);

    /// What comes up beside and over the pages. It is closed by close().
    struct Dialog {
        QString name;
        std::function<QWidget*()> open;  ///< shown; null: it is not there. The window itself where something comes up within it
        bool isKept = false;             ///< the window opens it again: to be hidden
        std::function<void()> after{};   ///< puts back what it changed
    };
    std::vector<Dialog> dialogs();
    /// Opens one after the other.
    void visitDialogs(const std::function<void(const QString& name, QWidget& dialog)>& see);

private:
    void writeData();
    void showStudies();
    std::vector<Dialog> plotDialogs();
    std::vector<Dialog> jobDialogs();
    std::vector<Dialog> otherDialogs();
    std::vector<Dialog> withinTheWindow();
    std::vector<Dialog> evaluateStates();
    ui::DrawnPlot& plot();
    void fillQueue();
    void emptyQueue();

    QTemporaryDir m_dir;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

}  // namespace leafbench::testing
