#pragma once

#include "engine/tuning/study/TuningStudy.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QSpinBox;

namespace leafbench::ui {

class RealSpinBox;

/// The search (sampler and seed) and pruner of a study. Shows the options of the chosen kinds.
class SearchFields : public QWidget {
    Q_OBJECT
public:
    explicit SearchFields(QWidget* parent = nullptr);

    void readInto(TuneSettings& settings) const;  ///< sets sampler and pruner
    void setSettings(const TuneSettings& settings);

signals:
    void changed();

private:
    using Applies = std::function<bool()>;
    void makeSampler();
    void makePruner();
    QWidget* addRow(const QString& label, const QString& help, const char* name, QWidget* editor);
    QSpinBox* addNumber(const QString& label, const QString& help, const char* name, int low, int high, Applies applies);
    void refresh();

    SamplerOptions::Kind sampler() const;
    PrunerOptions::Kind pruner() const;

    QComboBox* m_sampler;
    RealSpinBox* m_seed;
    QComboBox* m_pruner;
    QSpinBox* m_randomFirst = nullptr;
    QSpinBox* m_gridSteps = nullptr;
    QSpinBox* m_prunerStartup = nullptr;
    QSpinBox* m_warmup = nullptr;
    QSpinBox* m_firstRung = nullptr;
    QSpinBox* m_reduction = nullptr;
    struct Conditional {
        QWidget* row;
        Applies applies;
    };
    std::vector<Conditional> m_conditional;
    SamplerOptions m_samplerBase;  ///< values without a field
    PrunerOptions m_prunerBase;
};

}  // namespace leafbench::ui
