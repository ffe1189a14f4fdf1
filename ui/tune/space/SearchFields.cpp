#include "ui/tune/space/SearchFields.h"

#include "ui/forms/FormRow.h"
#include "ui/forms/RealSpinBox.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/TuningText.h"

#include <QComboBox>
#include <QSpinBox>

namespace leafbench::ui {
namespace {

using Sampler = SamplerOptions::Kind;
using Pruner = PrunerOptions::Kind;

constexpr double largestSeed = 9007199254740991;  // JSON numbers are exact up to this

}  // namespace

SearchFields::SearchFields(QWidget* parent)
    : QWidget(parent),
      m_sampler(new ComboBox),
      m_seed(new RealSpinBox(RealSpinBox::Steps::Even)),
      m_pruner(new ComboBox)
{
    makeColumn(this, 6);
    makeSampler();
    makePruner();
    setSettings(TuneSettings());
}

void SearchFields::addNumber(const QString& label, const QString& help, const char* name, int low, int high, Applies applies,
                             Value value)
{
    auto* box = new QSpinBox;
    box->setRange(low, high);
    connect(box, &QSpinBox::valueChanged, this, &SearchFields::changed);
    m_numbers.push_back({box, addFormRow(this, label, help, name, box), std::move(applies), value});
}

void SearchFields::makeSampler()
{
    for (const Sampler kind : {Sampler::Tpe, Sampler::Random, Sampler::QuasiRandom, Sampler::Grid})
        m_sampler->addItem(words::samplerText(kind), static_cast<int>(kind));
    m_sampler->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addFormRow(this, tr("Sampler"),
               tr("How the next trial's parameters are chosen. Bayesian: where trials were good before (Optuna's TPE)"),
               "tuneSampler", m_sampler);
    addNumber(
        tr("Random first"), tr("So many trials are random before the search models them"), "tuneRandomFirst", 1, 10'000,
        [this] { return sampler() == Sampler::Tpe; }, [](TuneSettings& s) -> int& { return s.sampler.startupTrials; });
    addNumber(
        tr("Grid points"), tr("Points of each continuous parameter, both ends included"), "tuneGridSteps", 2, 100,
        [this] { return sampler() == Sampler::Grid; }, [](TuneSettings& s) -> int& { return s.sampler.gridSteps; });
    m_seed->setDecimals(0);
    m_seed->setRange(0, largestSeed);
    m_seed->setMinimumWidth(96);
    addFormRow(this, tr("Search seed"), tr("The same seed gives the same trials"), "tuneSeed", m_seed);
    connect(m_sampler, &QComboBox::currentIndexChanged, this, &SearchFields::refresh);
    connect(m_seed, &QDoubleSpinBox::valueChanged, this, &SearchFields::changed);
}

void SearchFields::makePruner()
{
    for (const Pruner kind : {Pruner::None, Pruner::Median, Pruner::SuccessiveHalving, Pruner::Hyperband})
        m_pruner->addItem(words::prunerText(kind), static_cast<int>(kind));
    m_pruner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addFormRow(this, tr("Pruner"), tr("Ends trials early that do worse than others did in the same epoch"), "tunePruner", m_pruner);
    const auto median = [this] { return pruner() == Pruner::Median; };
    const auto rungs = [this] { return pruner() == Pruner::SuccessiveHalving || pruner() == Pruner::Hyperband; };
    addNumber(tr("Spare first"), tr("So many trials are never ended early"), "tunePrunerStartup", 0, 10'000, median,
              [](TuneSettings& s) -> int& { return s.pruner.startupTrials; });
    addNumber(tr("Spare epochs"), tr("Epochs of each trial before the first look"), "tuneWarmup", 0, 10'000, median,
              [](TuneSettings& s) -> int& { return s.pruner.warmupSteps; });
    addNumber(tr("First look"), tr("After so many epochs"), "tuneFirstRung", 1, 10'000, rungs,
              [](TuneSettings& s) -> int& { return s.pruner.minResource; });
    addNumber(tr("One goes on of"), tr("At each look one of so many trials goes on"), "tuneReduction", 2, 10, rungs,
              [](TuneSettings& s) -> int& { return s.pruner.reductionFactor; });
    connect(m_pruner, &QComboBox::currentIndexChanged, this, &SearchFields::refresh);
}

Sampler SearchFields::sampler() const { return static_cast<Sampler>(m_sampler->currentData().toInt()); }

Pruner SearchFields::pruner() const { return static_cast<Pruner>(m_pruner->currentData().toInt()); }

void SearchFields::readInto(TuneSettings& settings) const
{
    settings.sampler = m_base.sampler;
    settings.sampler.kind = sampler();
    settings.sampler.seed = static_cast<quint64>(m_seed->value());
    settings.pruner = m_base.pruner;
    settings.pruner.kind = pruner();
    for (const Number& number : m_numbers)
        number.value(settings) = number.box->value();
}

void SearchFields::setSettings(const TuneSettings& settings)
{
    m_base = settings;
    m_sampler->setCurrentIndex(m_sampler->findData(static_cast<int>(settings.sampler.kind)));
    m_seed->setValue(static_cast<double>(settings.sampler.seed));
    m_pruner->setCurrentIndex(m_pruner->findData(static_cast<int>(settings.pruner.kind)));
    for (const Number& number : m_numbers)
        number.box->setValue(number.value(m_base));
    refresh();
}

void SearchFields::refresh()
{
    for (const Number& number : m_numbers)
        number.row->setVisible(number.applies());
    emit changed();
}

}  // namespace leafbench::ui
