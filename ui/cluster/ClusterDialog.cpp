#include "ui/cluster/ClusterDialog.h"

#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterForm.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/words/ClusterText.h"
#include "ui/words/ErrorText.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace leafbench::ui {

ClusterDialog::ClusterDialog(Session& session, const ClusterProfile& profile, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_before(profile.name),
      m_form(new ClusterForm),
      m_findings(paragraph()),
      m_check(makeButton(tr("&Check"), "checkCluster", tr("Asks the cluster whether a job can be sent; starts nothing")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("clusterDialog"));
    setWindowTitle(profile.name.isEmpty() ? tr("New cluster") : tr("Cluster %1").arg(profile.name));
    m_form->setProfile(profile);
    m_findings->setObjectName(QStringLiteral("clusterFindings"));
    m_findings->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->addButton(m_check, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    QScrollArea* scroll = makeScroll(m_form);
    m_form->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(12);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_findings);
    layout->addWidget(buttons);
    resize(QSize(540, 760).boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
    connect(m_check, &QPushButton::clicked, this, &ClusterDialog::check);
    connect(m_form, &ClusterForm::changed, m_findings, &QWidget::hide);
    connect(buttons, &QDialogButtonBox::accepted, this, &ClusterDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ClusterDialog::check()
{
    using Findings = std::vector<ClusterFinding>;
    m_check->setEnabled(false);
    showText(tr("Asking the cluster\u2026"), false);
    m_session.jobs().startSide<Findings>(
        this, [profile = m_form->profile()](const JobContext& context) { return checkCluster(profile, context); },
        [this](const Result<Findings>& findings) { showFindings(findings); });
}

void ClusterDialog::showFindings(const Result<std::vector<ClusterFinding>>& findings)
{
    m_check->setEnabled(true);
    if (findings.failed())
        showText(words::errorText(findings.error()), true);
    if (!findings)
        return;
    QStringList lines;
    for (const ClusterFinding& finding : *findings)
        lines << (finding.ok ? QStringLiteral("\u2713 ") : QStringLiteral("\u2717 "))
                + words::clusterFindingText(m_form->profile(), finding);
    showText(lines.join(u'\n'), false);
}

void ClusterDialog::showText(const QString& text, bool wrong)
{
    setStyleProperty(m_findings, "role", wrong ? "errorText" : "plain");
    m_findings->setText(text);
    m_findings->show();
}

void ClusterDialog::store()
{
    const ClusterProfile profile = m_form->profile();
    const Status written = m_session.clusterJobs().storeProfile(profile);
    if (!written) {
        showText(words::errorText(written.error()), true);
        return;
    }
    if (!m_before.isEmpty() && m_before != profile.name)
        (void)m_session.clusterJobs().removeProfile(m_before);  // it has another name now; a file that stays is listed
    emit stored(profile.name);
    accept();
}

}  // namespace leafbench::ui
