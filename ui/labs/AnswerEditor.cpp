#include "ui/labs/AnswerEditor.h"

#include "ui/labs/LabPlots.h"
#include "ui/labs/LabWords.h"
#include "ui/shared/Widgets.h"

#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace leafbench::ui {
namespace {

/// A choice whose text wraps: a radio button's own does not.
QLabel* choiceLabel(const QString& text, QRadioButton* button)
{
    struct Label : QLabel {
        QRadioButton* button = nullptr;
        void mousePressEvent(QMouseEvent* event) override
        {
            if (button->isEnabled())
                button->click();
            event->accept();
        }
    };
    auto* label = new Label;
    label->button = button;
    label->setText(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

AnswerEditor::AnswerEditor(const LabStep& step, const QString& button, QWidget* parent)
    : QWidget(parent),
      m_step(step),
      m_hand(makeButton(button, "labHandIn"))
{
    QVBoxLayout* layout = makeColumn(this, 8);
    switch (step.form) {
    case LabForm::Number: makeNumber(layout); break;
    case LabForm::Choice: makeChoices(layout); break;
    case LabForm::Curve: makeCurve(layout); break;
    }
    layout->addWidget(m_hand, 0, Qt::AlignLeft);
    setFocusProxy(m_boxes.empty() ? static_cast<QWidget*>(m_choices.front()) : m_boxes.front());
    connect(m_hand, &QPushButton::clicked, this, [this] { emit handedIn(value()); });
    update();
}

QDoubleSpinBox* AnswerEditor::makeBox(const QString& name)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(m_step.low, m_step.high);
    const bool counts = m_step.form == LabForm::Number && m_step.unit.isEmpty() && m_step.high > 100;  // classes, images
    box->setDecimals(counts || m_step.high > 1000 ? 0 : m_step.unit == QLatin1String("%") ? 1 : 2);
    box->setSingleStep(m_step.high <= 1 ? 0.05 : m_step.form == LabForm::Curve ? 0.1 : 1);
    const bool isPlain = m_step.unit.isEmpty() || m_step.form == LabForm::Curve;  // a curve's unit names its axis
    box->setSuffix(isPlain ? QString() : u' ' + m_step.unit);
    box->setAccessibleName(name);
    m_boxes.push_back(box);
    return box;
}

void AnswerEditor::makeNumber(QVBoxLayout* layout)
{
    QDoubleSpinBox* box = makeBox(m_step.title);
    box->setObjectName(QStringLiteral("labNumber"));
    layout->addWidget(box);
}

void AnswerEditor::makeChoices(QVBoxLayout* layout)
{
    auto* group = new QButtonGroup(this);
    for (const LabChoice& choice : m_step.choices) {
        auto* button = new QRadioButton;
        button->setObjectName(QStringLiteral("labChoice%1").arg(m_choices.size() + 1));
        button->setAccessibleName(choice.text);
        group->addButton(button);
        m_choices.push_back(button);
        auto* row = new QHBoxLayout;
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(choiceLabel(choice.text, static_cast<QRadioButton*>(button)), 1);
        layout->addLayout(row);
        connect(button, &QRadioButton::toggled, this, &AnswerEditor::update);
    }
}

void AnswerEditor::makeCurve(QVBoxLayout* layout)
{
    m_plot = new LabCurvePlot;
    m_plot->setObjectName(QStringLiteral("labCurve"));
    m_plot->setDrawable(true);
    m_plot->setToolTip(tr("Draw your guess here, or type it below"));
    layout->addWidget(m_plot);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    constexpr int across = 2;
    for (std::size_t i = 0; i < m_step.at.size(); ++i) {
        const QString place = labNumber(m_step.at[i]);
        QDoubleSpinBox* box = makeBox(place);
        box->setObjectName(QStringLiteral("labAt%1").arg(QString::number(m_step.at[i])));
        box->setValue(1);
        auto* label = new QLabel(place);
        label->setBuddy(box);
        grid->addWidget(label, int(i) / across, 2 * (int(i) % across), Qt::AlignRight);
        grid->addWidget(box, int(i) / across, 2 * (int(i) % across) + 1);
        connect(box, &QDoubleSpinBox::valueChanged, this, &AnswerEditor::showCurve);
    }
    for (int column = 0; column < across; ++column)
        grid->setColumnStretch(2 * column + 1, 1);
    layout->addLayout(grid);
    connect(m_plot, &LabCurvePlot::drawn, this, &AnswerEditor::draw);
    showCurve();
}

void AnswerEditor::draw(double x, double y)
{
    if (!m_hand->isEnabled())
        return;
    const auto nearest = std::min_element(m_step.at.begin(), m_step.at.end(),
                                          [x](double a, double b) { return std::abs(a - x) < std::abs(b - x); });
    m_boxes[std::size_t(nearest - m_step.at.begin())]->setValue(y);
}

void AnswerEditor::showCurve()
{
    LabCurves shown{.xLabel = m_step.figure.x, .yLabel = m_step.unit, .xPlaces = m_step.at};
    LabCurves::Curve curve{tr("your guess"), {}, true};
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        curve.points.emplace_back(m_step.at[i], m_boxes[i]->value());
    shown.curves.push_back(curve);
    // Room to draw a higher one.
    shown.yEnd = m_step.high <= 100 ? m_step.high : m_step.at.back();
    m_plot->setCurves(shown);
}

std::vector<double> AnswerEditor::value() const
{
    std::vector<double> values;
    for (const QDoubleSpinBox* box : m_boxes)
        values.push_back(box->value());
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i]->isChecked())
            values.push_back(double(i + 1));
    }
    return values;
}

void AnswerEditor::setValue(const std::vector<double>& value)
{
    for (std::size_t i = 0; i < std::min(value.size(), m_boxes.size()); ++i)
        m_boxes[i]->setValue(value[i]);
    if (m_step.form == LabForm::Choice && !value.empty()) {
        const auto choice = std::size_t(std::lround(value[0])) - 1;
        if (choice < m_choices.size())
            m_choices[choice]->setChecked(true);
    }
}

void AnswerEditor::lock()
{
    for (QDoubleSpinBox* box : m_boxes)
        box->setEnabled(false);
    for (QAbstractButton* choice : m_choices)
        choice->setEnabled(false);
    if (m_plot)
        m_plot->setDrawable(false);
    m_hand->hide();
}

void AnswerEditor::update() { m_hand->setEnabled(!value().empty()); }

}  // namespace leafbench::ui
