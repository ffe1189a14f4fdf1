#include "ui/plots/matrix/MatrixCells.h"

#include "ui/words/Words.h"

#include <algorithm>
#include <cmath>

namespace leafbench::ui {

void MatrixCells::setMatrix(ConfusionMatrix matrix, QStringList classNames)
{
    m_matrix = std::move(matrix);
    m_names = std::move(classNames);
    m_names.resize(m_matrix.classes());
    m_supports.clear();
    for (int truth = 0; truth < size(); ++truth)
        m_supports.push_back(m_matrix.support(truth));
    putInOrder();
    findTop();
}

void MatrixCells::setOrdering(ClassOrdering ordering)
{
    m_ordering = ordering;
    putInOrder();
}

void MatrixCells::setValues(Values values)
{
    m_values = values;
    findTop();
}

void MatrixCells::setOnlyErrors(bool only)
{
    m_onlyErrors = only;
    findTop();
}

void MatrixCells::putInOrder()
{
    m_order = classOrder(m_matrix, m_names, m_ordering);
    m_blocks = speciesBlocks(m_order, m_names);
    m_places.resize(m_order.size());
    for (int place = 0; place < size(); ++place)
        m_places[static_cast<std::size_t>(classAt(place))] = place;
}

const ClassBlock& MatrixCells::blockAt(int place) const
{
    return *std::find_if(m_blocks.begin(), m_blocks.end(), [place](const ClassBlock& b) { return place < b.first + b.count; });
}

void MatrixCells::findTop()
{
    double most = 0;
    for (int truth = 0; truth < size(); ++truth)
        for (int predicted = 0; predicted < size(); ++predicted)
            most = std::max(most, value(truth, predicted));
    m_top = most == 0 || (m_values == Values::Shares && !m_onlyErrors) ? 1 : most;
}

double MatrixCells::value(int truth, int predicted) const
{
    const auto count = static_cast<double>(m_matrix.at(truth, predicted));
    if (count == 0 || (m_onlyErrors && truth == predicted))
        return 0;
    return m_values == Values::Counts ? count : count / static_cast<double>(m_supports[static_cast<std::size_t>(truth)]);
}

QString MatrixCells::number(int truth, int predicted, bool unit) const
{
    const double shown = value(truth, predicted);
    if (shown == 0)
        return {};
    if (m_values == Values::Counts)
        return words::count(static_cast<qint64>(shown));
    const QString percent = unit ? words::percent(std::max(shown, 0.01), 0) : words::decimal(std::max(shown, 0.01) * 100, 'f', 0);
    return shown < 0.005 ? u'<' + percent : percent;
}

std::vector<double> MatrixCells::scaleValues(int parts) const
{
    std::vector<double> values;
    for (int i = 0; i <= parts; ++i) {
        const double value = m_top * i / parts;
        values.push_back(m_values == Values::Counts ? std::round(value) : value);
    }
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

QString MatrixCells::scaleText(double value) const
{
    if (m_values == Values::Counts)
        return words::count(std::llround(value));
    return words::percent(value, m_top < 0.1 ? 1 : 0);
}

}  // namespace leafbench::ui
