#pragma once

#include "engine/concurrency/CorePlan.h"
#include "engine/tuning/study/TuningStudy.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace leafbench::ui {

/// Number of trials, parallelism, cores, and reproducibility. Shows how the machine is shared.
class TrialFields : public QWidget {
    Q_OBJECT
public:
    explicit TrialFields(QWidget* parent = nullptr);

    int trials() const;
    int parallel() const;
    void setTrials(int trials);
    void setParallel(int parallel);
    void readInto(TuneSettings& settings) const;  ///< sets this group's fields
    void setSettings(const TuneSettings& settings);
    void setRecipe(const Recipe& recipe);  ///< the plan needs its workers and replicas
    TrialPlan plan() const;

signals:
    void changed();

private:
    void makeFields();
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
