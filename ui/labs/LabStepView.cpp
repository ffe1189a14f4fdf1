#include "ui/labs/LabStepView.h"

#include "ui/labs/AnswerEditor.h"
#include "ui/labs/LabPlots.h"
#include "ui/labs/LabWords.h"
#include "ui/shared/Widgets.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

QLabel* markdownLabel(const QString& markdown, const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::MarkdownText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setText(markdown);
    return label;
}

/// A label a paragraph: one label leaves no room between them.
void addParagraphs(QVBoxLayout* layout, const QString& markdown)
{
    for (const QString& paragraph : markdown.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        layout->addWidget(markdownLabel(paragraph, "labText"));
}

std::vector<double> guessOf(const LabRun& run, const LabStep& step)
{
    std::vector<double> guess;
    if (step.form != LabForm::Curve) {
        if (const auto number = run.values.number(step.name))
            guess.push_back(*number);
        return guess;
    }
    for (const auto& point : run.values.curve(step.name))
        guess.push_back(point.second);
    return guess;
}

}  // namespace

LabStepView::LabStepView(const LabRun& run, std::size_t index, QWidget* parent)
    : QWidget(parent),
      m_index(index),
      m_layout(makeColumn(this, 12))
{
    const LabStep& step = run.step(index);
    auto* title = new QLabel(step.title);
    title->setObjectName(QStringLiteral("labStepTitle"));
    title->setProperty("role", "cardTitle");
    title->setWordWrap(true);
    m_layout->addWidget(title);
    addParagraphs(m_layout, labMarkdown(step.text, run.values));
    if (DrawnPlot* plot = makeLabPlot(step.figure, run.values, this))
        m_layout->addWidget(plot);
    addPlace(step);
    if (step.kind == LabStepKind::Guess || step.kind == LabStepKind::Question)
        addEditor(run);
    if (step.kind == LabStepKind::Measure) {
        m_status = markdownLabel({}, "labStatus");
        m_status->setProperty("role", "chip");
        m_layout->addWidget(m_status);
    }
    m_layout->addStretch(1);
}

void LabStepView::addPlace(const LabStep& step)
{
    auto* buttons = new QHBoxLayout;
    if (!step.fields.empty()) {
        m_fields = markdownLabel({}, "labFields");
        m_fields->setTextFormat(Qt::PlainText);
        m_fields->setProperty("role", "muted");
        m_layout->addWidget(m_fields);
        QPushButton* fillIn
            = makeButton(tr("Fill these in"), "labFill", tr("Puts these values into the page's fields; starts nothing"));
        buttons->addWidget(fillIn);
        setFocusProxy(fillIn);
        connect(fillIn, &QPushButton::clicked, this, &LabStepView::fillRequested);
    }
    if (step.page.isEmpty()) {
        delete buttons;
        return;
    }
    QPushButton* show = makeButton(tr("Show me where"), "labPoint", tr("Opens the page and frames the control"));
    buttons->addWidget(show);
    buttons->addStretch(1);
    m_layout->addLayout(buttons);
    connect(show, &QPushButton::clicked, this, &LabStepView::pointRequested);
}

void LabStepView::addEditor(const LabRun& run)
{
    const LabStep& step = run.step(m_index);
    const bool isGuess = step.kind == LabStepKind::Guess;
    m_editor = new AnswerEditor(step, isGuess ? tr("This is my guess") : tr("Answer"));
    m_layout->addWidget(m_editor);
    connect(m_editor, &AnswerEditor::handedIn, this, &LabStepView::handedIn);
    m_verdict = markdownLabel({}, "labVerdict");
    m_verdict->hide();
    m_layout->addWidget(m_verdict);
    if (run.isDone(m_index))
        showAnswer(run);
    else
        setFocusProxy(m_editor);
}

void LabStepView::setFields(const QStringList& words)
{
    if (m_fields)
        m_fields->setText(words.join(u'\n'));
}

void LabStepView::setStatus(const QString& text)
{
    if (m_status)
        m_status->setText(text);
}

void LabStepView::showAnswer(const LabRun& run)
{
    const LabStep& step = run.step(m_index);
    if (step.kind == LabStepKind::Guess) {
        m_editor->setValue(guessOf(run, step));
        m_editor->lock();
        m_verdict->setText(tr("Your guess is noted. Now see what this machine says."));
        m_verdict->show();
        return;
    }
    const LabAnswer answer = run.answers.at(m_index);
    m_editor->setValue({answer.given});
    m_editor->lock();
    QString text = answer.right ? tr("**Right.**") : tr("**Not so.**");
    const auto right = rightAnswer(step, run.values);
    if (!answer.right && right)
        text += u' ' + tr("It is: %1.").arg(labChoiceText(step, *right));
    const QString because = labMarkdown(step.because, run.values);
    m_verdict->setText(because.isEmpty() ? text : text + QStringLiteral("\n\n") + because);
    m_verdict->show();
}

}  // namespace leafbench::ui
