#include "ui/cluster/ClusterForm.h"

#include "ui/forms/FormRow.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

QStringList linesIn(const QPlainTextEdit& editor)
{
    QStringList lines;
    for (const QString& line : editor.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

}  // namespace

ClusterForm::ClusterForm(QWidget* parent) : QWidget(parent)
{
    makeColumn(this, 8);
    m_name = addText(tr("Name"), tr("By which you know it: letters, digits, dots and dashes"), "clusterName");
    m_host = addText(tr("Host"),
                     tr("As for ssh: me@login.example.edu, or a name of your ssh config. Empty: sbatch is on this machine"),
                     "clusterHost", tr("this machine"));
    addHeading(tr("What a job asks for"));
    m_partition = addText(tr("Partition"), tr("Empty: the cluster's default"), "clusterPartition", tr("default"));
    m_nodes = addCount(tr("Nodes"), tr("Machines of a training. Other jobs take one"), "clusterNodes", mostNodes);
    m_ranks = addCount(tr("Ranks a node"), tr("Processes of a training on each of them"), "clusterRanks", mostRanksPerNode);
    m_cores = addCount(tr("Cores a rank"), tr("Of other jobs: cores of the job"), "clusterCores", mostCoresPerRank);
    m_time
        = addText(tr("Time limit"),
                  tr("Hours:minutes:seconds, or days-hours. Before it ends a training stores its state and goes on in a new turn"),
                  "clusterTime", tr("the partition's"));
    addHeading(tr("What is there"));
    m_folder = addText(tr("Runs folder"), tr("Where jobs and their runs are kept; all nodes must see it"), "clusterFolder");
    m_dataset
        = addText(tr("Dataset"), tr("Its folder on the cluster. Empty: the same path as here"), "clusterDataset", tr("as here"));
    m_program = addText(tr("Program"), tr("leafbench-cli on the nodes: its name, or its path"), "clusterProgram");
    m_load = addLines(tr("Load first"), tr("Lines of the shell before the program, as module load"), "clusterLoad",
                      QStringLiteral("module load leafbench"));
    m_sbatch = addLines(tr("More options"), tr("Further options of sbatch, one a line"), "clusterSbatch",
                        QStringLiteral("--account=\u2026"));
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
    setProfile({});
}

void ClusterForm::addHeading(const QString& title) { layout()->addWidget(makeFormHeading(title)); }

QLineEdit* ClusterForm::addText(const QString& label, const QString& help, const char* name, const QString& placeholder)
{
    auto* editor = new QLineEdit;
    editor->setPlaceholderText(placeholder);
    addFormRow(this, label, help, name, editor);
    connect(editor, &QLineEdit::textEdited, this, &ClusterForm::changed);
    return editor;
}

QSpinBox* ClusterForm::addCount(const QString& label, const QString& help, const char* name, int most)
{
    auto* editor = new QSpinBox;
    editor->setRange(1, most);
    addFormRow(this, label, help, name, editor);
    connect(editor, &QSpinBox::valueChanged, this, &ClusterForm::changed);
    return editor;
}

QPlainTextEdit* ClusterForm::addLines(const QString& label, const QString& help, const char* name, const QString& placeholder)
{
    auto* editor = new QPlainTextEdit;
    editor->setPlaceholderText(placeholder);
    editor->setTabChangesFocus(true);
    editor->document()->setDocumentMargin(6);  // as in the fields of one line
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    constexpr int twoLines = 52;
    followText(editor, [editor] { editor->setFixedHeight(Theme::instance().textPixels(twoLines)); });
    addFormRow(this, label, help, name, editor);
    connect(editor, &QPlainTextEdit::textChanged, this, &ClusterForm::changed);
    return editor;
}

ClusterProfile ClusterForm::profile() const
{
    return {.name = m_name->text().trimmed(),
            .host = m_host->text().trimmed(),
            .partition = m_partition->text().trimmed(),
            .nodes = m_nodes->value(),
            .ranksPerNode = m_ranks->value(),
            .coresPerRank = m_cores->value(),
            .timeLimit = m_time->text().trimmed(),
            .folder = m_folder->text().trimmed(),
            .dataset = m_dataset->text().trimmed(),
            .program = m_program->text().trimmed(),
            .load = linesIn(*m_load),
            .sbatch = linesIn(*m_sbatch)};
}

void ClusterForm::setProfile(const ClusterProfile& profile)
{
    m_name->setText(profile.name);
    m_host->setText(profile.host);
    m_partition->setText(profile.partition);
    m_nodes->setValue(profile.nodes);
    m_ranks->setValue(profile.ranksPerNode);
    m_cores->setValue(profile.coresPerRank);
    m_time->setText(profile.timeLimit);
    m_folder->setText(profile.folder);
    m_dataset->setText(profile.dataset);
    m_program->setText(profile.program);
    m_load->setPlainText(profile.load.join(u'\n'));
    m_sbatch->setPlainText(profile.sbatch.join(u'\n'));
}

}  // namespace leafbench::ui
