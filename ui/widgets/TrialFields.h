#pragma once

#include "engine/parallel/CorePlan.h"
#include "engine/tuning/TuningStudy.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace leafbench::ui {

/// How many trials, how many at a time, on how many cores, and whether they must come out the same each time.
/// Says how the machine is shared out by it.
class TrialFields : public QWidget {
    Q_OBJECT
public:
    explicit TrialFields(QWidget* parent = nullptr);

    int trials() const;
    int parallel() const;
    void setTrials(int trials);
    void setParallel(int parallel);
    void readInto(TuneSettings& settings) const;  ///< into it: what these fields are of
    void setSettings(const TuneSettings& settings);
    void setRecipe(const Recipe& recipe);     ///< its workers and replicas belong to the plan
    TrialPlan plan() const;

signals:
    void changed();

private:
    void makeFields();
    void addRow(const QString& label, const QString& help, const char* name, QWidget* editor);
    void keepTogether();
    void refresh();

    QSpinBox* m_trials;
    QSpinBox* m_parallel;
    QComboBox* m_metric;
    QCheckBox* m_reproducible;
    QLabel* m_promise;
    QSpinBox* m_lookBack;
    QSpinBox* m_cores;
    QLabel* m_plan;
    QLabel* m_warning;
    int m_workers = -1;
    int m_replicas = 1;
};

}  // namespace leafbench::ui
