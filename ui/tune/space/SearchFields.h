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
    using Value = int& (*)(TuneSettings&);
    void makeSampler();
    void makePruner();
    void addNumber(const QString& label, const QString& help, const char* name, int low, int high, Applies applies, Value value);
    void refresh();

    SamplerOptions::Kind sampler() const;
    PrunerOptions::Kind pruner() const;

    QComboBox* m_sampler;
    RealSpinBox* m_seed;
    QComboBox* m_pruner;
    struct Number {
        QSpinBox* box;
        QWidget* row;
        Applies applies;  ///< with the chosen kinds of sampler and pruner
        Value value;      ///< its place in the settings
    };
    std::vector<Number> m_numbers;
    TuneSettings m_base;  ///< values without a field
};

}  // namespace leafbench::ui
