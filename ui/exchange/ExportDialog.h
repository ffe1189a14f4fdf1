#pragma once

#include "ui/exchange/ExportRequest.h"

#include <QDialog>
#include <QStringList>

#include <map>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTimer;

namespace leafbench::ui {

class Session;
struct ProgressBox;

/// Exports runs: chosen formats into a folder, or one bundle a run, with an estimate of the size. Works in the background with
/// progress; Cancel and closing stop it. Deletes itself when closed.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// With plots it offers them too; a bundle then contains them.
    ExportDialog(Session& session, ExportableRuns runs, RunPlots plots = {}, QWidget* parent = nullptr);

    void setFolder(const QString& folder);

protected:
    void done(int result) override;

private:
    static QString plotsKey() { return QStringLiteral("plots"); }
    QWidget* makeFormats();
    QWidget* makeTarget();
    QLayout* makeButtons();
    void addFormat(const QString& name, const QString& text, qint64 bytes, bool possible);
    void browse();
    void refresh();
    std::vector<ExportFormat> chosenFormats() const;
    bool wantsPlots() const;
    qint64 chosenBytes() const;
    void start();
    void showProgress();
    void end(const Result<QStringList>& result);
    void setRunning(bool running);

    Session& m_session;
    ExportableRuns m_exportable;
    const std::vector<Run>& m_runs = m_exportable.runs;
    RunPlots m_plots;
    std::map<QString, QCheckBox*> m_formats;  ///< by toWord(), and plotsKey()
    QRadioButton* m_files;
    QRadioButton* m_bundle;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    QLabel* m_size;
    QLabel* m_message;
    QProgressBar* m_progress;
    QPushButton* m_show;
    QPushButton* m_export;
    QPushButton* m_close;
    QTimer* m_timer;
    std::shared_ptr<ProgressBox> m_box;
    CancellationToken m_token;
    QString m_written;  ///< path for Show in folder
    bool m_running = false;
};

/// Reads the runs in the background, then opens the dialog over `parent`, unless one is there. Returns at once.
void openExport(Session& session, const QStringList& runPaths, RunPlots plots, QWidget* parent);

}  // namespace leafbench::ui
