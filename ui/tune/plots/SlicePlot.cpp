#include "ui/tune/plots/SlicePlot.h"

#include "ui/tune/plots/SlicePanels.h"

#include <QEvent>
#include <QStandardItemModel>

namespace leafbench::ui {

SlicePlot::SlicePlot(QWidget* parent) : SlicePlot(new SlicePanels, parent) {}

SlicePlot::SlicePlot(SlicePanels* panels, QWidget* parent)
    : ChosenPlot(panels, parent),
      m_panels(panels),
      m_box(addBox(tr("Parameter"), QStringLiteral("sliceParameter")))
{
    panels->installEventFilter(this);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { chooseParameter(chosen(*m_box)); });
    namesChanged({});
}

void SlicePlot::chooseParameter(const QString& name)
{
    m_wanted = name;
    fit();
}

QString SlicePlot::shownParameter() const { return chosen(*m_box); }

void SlicePlot::namesChanged(const QStringList& names)
{
    fill(*m_box, names, tr("All parameters"));
    if (!names.contains(m_wanted))
        m_wanted.clear();
    m_box->setEnabled(names.size() > 1);
    fit();
}

/// All panels where they were wanted and have room; else the first.
void SlicePlot::fit()
{
    const bool room = m_panels->hasRoomForAll();
    if (auto* items = qobject_cast<QStandardItemModel*>(m_box->model()); items && items->item(0))
        items->item(0)->setEnabled(room);
    const QString shown = m_wanted.isEmpty() && !room && !names().isEmpty() ? names().first() : m_wanted;
    choose(*m_box, shown);
    m_panels->setShown(shown);
}

bool SlicePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_wanted.isEmpty())
        fit();
    return ChosenPlot::eventFilter(watched, event);
}

}  // namespace leafbench::ui
