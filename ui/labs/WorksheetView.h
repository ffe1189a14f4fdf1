#pragma once

#include "engine/labs/LabRun.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace leafbench::ui {

class Session;

/// The end of a lab: how many answers were right, whose worksheet it is, and where to save it.
class WorksheetView : public QWidget {
    Q_OBJECT
public:
    WorksheetView(Session& session, const LabRun& run, QWidget* parent = nullptr);

    void save(const QString& path);  ///< in the background; the format follows the suffix

signals:
    void saved(const QString& path);

private:
    void choosePath(const QString& suffix);

    Session& m_session;
    LabRun m_run;
    QLineEdit* m_person;
    QLabel* m_message;
};

}  // namespace leafbench::ui
