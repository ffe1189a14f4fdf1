#pragma once

#include "engine/cluster/ClusterProfile.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace leafbench::ui {

/// The fields of a cluster's profile.
class ClusterForm : public QWidget {
    Q_OBJECT
public:
    explicit ClusterForm(QWidget* parent = nullptr);

    ClusterProfile profile() const;
    void setProfile(const ClusterProfile& profile);

signals:
    void changed();

private:
    QLineEdit* addText(const QString& label, const QString& help, const char* name, const QString& placeholder = {});
    QSpinBox* addCount(const QString& label, const QString& help, const char* name, int most);
    QPlainTextEdit* addLines(const QString& label, const QString& help, const char* name, const QString& placeholder);
    void addHeading(const QString& title);

    QLineEdit* m_name;
    QLineEdit* m_host;
    QLineEdit* m_partition;
    QSpinBox* m_nodes;
    QSpinBox* m_ranks;
    QSpinBox* m_cores;
    QLineEdit* m_time;
    QLineEdit* m_folder;
    QLineEdit* m_dataset;
    QLineEdit* m_program;
    QPlainTextEdit* m_load;
    QPlainTextEdit* m_sbatch;
};

}  // namespace leafbench::ui
