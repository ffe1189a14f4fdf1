#include "ui/runs/RunDetails.h"

#include "ui/runs/RunTableModel.h"
#include "ui/shared/Card.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/shared/layout/WrappedLabel.h"
#include "ui/shared/runs/RunListModel.h"
#include "ui/words/MachineText.h"
#include "ui/words/RunText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace leafbench::ui {

RunDetails::RunDetails(QWidget* parent)
    : QWidget(parent),
      m_name(new WrappedLabel),
      m_facts(new WrappedLabel),
      m_tags(new QLineEdit),
      m_notes(new QPlainTextEdit)
{
    for (QLabel* label : {m_name, m_facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_name->setProperty("role", "cardTitle");
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setObjectName(QStringLiteral("runFacts"));
    m_tags->setObjectName(QStringLiteral("runTags"));
    m_tags->setPlaceholderText(tr("paper, best"));
    m_tags->setToolTip(tr("Tags with commas between them"));
    m_notes->setObjectName(QStringLiteral("runNotes"));
    m_notes->setPlaceholderText(tr("What this run was for, and what it showed"));
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(60);
    auto* facts = new Card(tr("Run"));
    facts->body()->addWidget(m_name);
    facts->body()->addWidget(m_facts, 1);
    auto* annotations = new Card(tr("Marks"));
    auto* form = new QFormLayout;
    auto* tags = new QLabel(tr("Ta&gs"));
    tags->setBuddy(m_tags);
    m_notes->setAccessibleName(tr("Notes"));
    form->addRow(tags, m_tags);
    form->addRow(tr("Notes"), m_notes);
    annotations->body()->addLayout(form, 1);
    auto* cards = new FlowRow(16);
    cards->addWidget(facts, 1);
    cards->addWidget(annotations, 1);
    cards->setAloneHeight(200);
    makeColumn(this)->addWidget(cards);

    m_pause.setSingleShot(true);
    m_pause.setInterval(1'000);
    connect(&m_pause, &QTimer::timeout, this, &RunDetails::commit);
    const auto typed = [this] {
        if (m_filling)
            return;
        m_typed = true;
        m_pause.start();
    };
    connect(m_tags, &QLineEdit::textEdited, this, typed);
    connect(m_tags, &QLineEdit::editingFinished, this, &RunDetails::commit);
    connect(m_notes, &QPlainTextEdit::textChanged, this, typed);
    m_tags->installEventFilter(this);
    m_notes->installEventFilter(this);
    showRun(nullptr);
}

QString RunDetails::factsText(const Run& run)
{
    QStringList lines{runSummary(run)};
    if (run.started.isValid())
        lines << tr("Started %1; %2").arg(words::dateAndTime(run.started), tr("trained for %1").arg(words::trainedTime(run)));
    lines << tr("%1 training, %2 validation and %3 test images")
                 .arg(words::count(run.images[0]), words::count(run.images[1]), words::count(run.images[2]));
    if (!run.failure.isEmpty())
        lines << words::failureText(run.failure);
    if (!run.machine.isEmpty()) {
        const QString host = run.machine[QLatin1String("host")].toString();
        lines << tr("Machine: %1").arg(words::machineText(run.machine))
                + (host.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(host));
    }
    if (run.cores)
        lines << words::corePlanText(*run.cores);
    lines << QDir::toNativeSeparators(run.path);
    return lines.join(QLatin1Char('\n'));
}

void RunDetails::showRun(const Run* run)
{
    const bool same = run && run->path == m_path;
    if (!same)
        commit();
    m_filling = true;
    setEnabled(run != nullptr);
    m_path = run ? run->path : QString();
    m_annotations = run ? run->annotations : RunAnnotations();
    m_tags->setReadOnly(run && run->starter);
    m_notes->setReadOnly(run && run->starter);
    m_name->setText(run ? words::runTitle(*run) : tr("No run chosen"));
    m_facts->setText(run ? factsText(*run) : QString());
    m_filling = false;
    if (!same)
        m_tags->setText(tagsText(m_annotations.tags));
    if (!same || !(m_typed || m_tags->hasFocus() || m_notes->hasFocus()))
        fillFields();
}

void RunDetails::fillFields()
{
    m_filling = true;
    if (tagsFromText(m_tags->text()) != m_annotations.tags)
        m_tags->setText(tagsText(m_annotations.tags));
    if (m_notes->toPlainText() != m_annotations.notes)
        m_notes->setPlainText(m_annotations.notes);
    m_filling = false;
}

void RunDetails::editTags()
{
    m_tags->setFocus();
    m_tags->selectAll();
}

void RunDetails::commit()
{
    m_pause.stop();
    if (!std::exchange(m_typed, false) || m_path.isEmpty())
        return;
    RunAnnotations annotations = m_annotations;
    annotations.tags = tagsFromText(m_tags->text());
    annotations.notes = m_notes->toPlainText();
    if (annotations == m_annotations)
        return;
    m_annotations = annotations;
    emit annotationsEdited(m_path, annotations);
}

bool RunDetails::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        commit();
        fillFields();  // with updates that arrived meanwhile
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace leafbench::ui
