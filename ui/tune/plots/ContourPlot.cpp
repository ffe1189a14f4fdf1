#include "ui/tune/plots/ContourPlot.h"

#include "ui/tune/plots/ContourSurface.h"

namespace leafbench::ui {

ContourPlot::ContourPlot(QWidget* parent) : ContourPlot(new ContourSurface, parent) {}

ContourPlot::ContourPlot(ContourSurface* surface, QWidget* parent)
    : ChosenPlot(surface, parent),
      m_surface(surface),
      m_x(addBox(tr("Across"), QStringLiteral("contourX"))),
      m_y(addBox(tr("Up"), QStringLiteral("contourY")))
{
    setToolTip(tr("Surface: %1").arg(method()));
    connect(m_x, &QComboBox::currentIndexChanged, this, [this] { chosenBy(*m_x, *m_y); });
    connect(m_y, &QComboBox::currentIndexChanged, this, [this] { chosenBy(*m_y, *m_x); });
    namesChanged({});
}

QString ContourPlot::method() { return tr("inverse-distance weighting of the complete trials (Shepard 1968)"); }

QString ContourPlot::xParameter() const { return chosen(*m_x); }

QString ContourPlot::yParameter() const { return chosen(*m_y); }

void ContourPlot::setImportance(const std::vector<ParameterImportance>& importance)
{
    m_important.clear();
    for (const ParameterImportance& one : importance)
        m_important << one.name;
    applyDefault();
}

void ContourPlot::chooseParameters(const QString& x, const QString& y)
{
    m_byHand = true;
    choose(*m_x, x);
    choose(*m_y, y);
    m_surface->setParameters(xParameter(), yParameter());
}

void ContourPlot::namesChanged(const QStringList& names)
{
    const QString x = xParameter(), y = yParameter();
    m_byHand = m_byHand && names.contains(x) && names.contains(y);
    fill(*m_x, names);
    fill(*m_y, names);
    m_x->setEnabled(names.size() > 1);
    m_y->setEnabled(names.size() > 1);
    applyDefault();
}

void ContourPlot::applyDefault()
{
    if (!m_byHand) {
        QStringList wanted;
        for (const QString& name : m_important + names()) {
            if (names().contains(name) && !wanted.contains(name))
                wanted << name;
        }
        if (wanted.size() > 1) {
            choose(*m_x, wanted[0]);
            choose(*m_y, wanted[1]);
        }
    }
    const bool two = names().size() > 1;
    m_surface->setParameters(two ? xParameter() : QString(), two ? yParameter() : QString());
}

/// The two boxes never show the same: the other takes what this one had.
void ContourPlot::chosenBy(QComboBox& box, QComboBox& other)
{
    m_byHand = true;
    if (chosen(box) == chosen(other))
        choose(other, &box == m_x ? m_surface->xName() : m_surface->yName());
    m_surface->setParameters(xParameter(), yParameter());
}

}  // namespace leafbench::ui
