#pragma once

#include "engine/speedup/SpeedupStudy.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace leafbench::ui {

class FlowRow;

/// Workload, worker counts and repeats. Shows errors at the field.
class SpeedupForm : public QWidget {
    Q_OBJECT
public:
    explicit SpeedupForm(QWidget* parent = nullptr);

    SpeedupOptions options() const;  ///< without the dataset; valid if isValid()
    void setOptions(const SpeedupOptions& options);
    bool isValid() const { return m_counts.finished(); }
    std::vector<int> counts() const;              ///< empty if the field is invalid
    void setLecture(bool lecture);                ///< only workload and counts
    FlowRow* fields() const { return m_fields; }  ///< the row: callers may append buttons
    void openMore();

signals:
    void changed();

private:
    FlowRow* makeFields();
    void makeMore();
    void takeWorkload();
    void validate();
    Result<std::vector<WorkerCount>> parsed(Workload workload) const;
    QStringList notes(const SpeedupOptions& options) const;
    void describeMore();

    FlowRow* m_fields;
    QComboBox* m_what;
    QLineEdit* m_workers;
    QSpinBox* m_repeats;
    QPushButton* m_more;
    QDialog* m_moreBox;
    QSpinBox* m_limit;
    QComboBox* m_cache;
    QComboBox* m_trialCores;
    QLabel* m_trialCoresLabel;
    QCheckBox* m_timeline;
    QLabel* m_message;
    QLineEdit* m_database;
    QLabel* m_databaseLabel;
    Result<std::vector<WorkerCount>> m_counts;
};

}  // namespace leafbench::ui
