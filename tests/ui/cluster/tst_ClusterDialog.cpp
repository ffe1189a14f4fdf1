#include "tests/testing/WidgetTest.h"
#include "tests/ui/cluster/SmallSlurm.h"
#include "ui/bridge/ClusterJobs.h"
#include "ui/bridge/Session.h"
#include "ui/cluster/ClusterChoice.h"
#include "ui/cluster/ClusterDialog.h"
#include "ui/cluster/ClusterForm.h"
#include "ui/cluster/ProfilesCard.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leafbench;
using namespace leafbench::testing;
using namespace leafbench::ui;

/// The profile of a cluster in the window.
class tst_ClusterDialog : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }
    void init()
    {
        m_dir.emplace();
        m_slurm.emplace(m_dir->filePath("slurm"));
        qputenv("LEAFBENCH_CLUSTERS", m_dir->filePath("clusters").toUtf8());
    }
    void cleanup() { m_slurm.reset(); }

    void everyFieldIsKept()
    {
        ClusterForm form;
        QCOMPARE(form.profile(), ClusterProfile());
        form.setProfile(full());
        QCOMPARE(form.profile(), full());
    }

    void theCheckSaysWhatIsThereAndWhatIsNot()
    {
        Session session(m_dir->filePath("runs"));
        auto* dialog = new ClusterDialog(session, full(), nullptr);
        dialog->show();
        child<QPushButton>(*dialog, "checkCluster").click();
        QTRY_VERIFY(says(*dialog, "ocelot answers."));
        QVERIFY(says(*dialog, "There is no partition short; there are: small."));
        QVERIFY(says(*dialog, "The dataset is not there"));
        QVERIFY(says(*dialog, "The program is there: leafbench "));
        m_slurm->setOn("away", true);
        child<QPushButton>(*dialog, "checkCluster").click();
        QTRY_VERIFY(says(*dialog, "ocelot cannot be reached"));
        delete dialog;
    }

    void aProfileIsStoredAndChosen()
    {
        Session session(m_dir->filePath("runs"));
        ClusterChoice choice(session);
        QCOMPARE(choice.count(), 3);  // this machine, a line, a new one
        QVERIFY(!choice.cluster());
        choice.show();
        emit choice.activated(choice.count() - 1);
        auto* dialog = choice.window()->findChild<ClusterDialog*>();
        QVERIFY(dialog);
        dialog->store();
        QVERIFY(says(*dialog, "name cannot be"));
        dialog->form().setProfile(full());
        dialog->store();
        QVERIFY(choice.cluster() && *choice.cluster() == full());
        QVERIFY(readCluster("ocelot"));
    }

    void aProfileIsRenamedAndRemoved()
    {
        Session session(m_dir->filePath("runs"));
        QVERIFY(session.clusterJobs().storeProfile(full()));
        ProfilesCard card(session);
        auto& list = child<QListWidget>(card, "clusters");
        QCOMPARE(list.count(), 1);
        list.setCurrentRow(0);
        card.edit();
        auto* dialog = card.findChild<ClusterDialog*>();
        QVERIFY(dialog);
        ClusterProfile other = full();
        other.name = "lynx";
        dialog->form().setProfile(other);
        dialog->store();
        QCOMPARE(list.count(), 1);
        QVERIFY(list.item(0)->text().startsWith("lynx"));
        list.setCurrentRow(0);
        card.remove();
        QCOMPARE(list.count(), 0);
    }

private:
    ClusterProfile full() const
    {
        return {.name = "ocelot",
                .host = "ocelot",
                .partition = "short",
                .nodes = 4,
                .ranksPerNode = 2,
                .coresPerRank = 8,
                .timeLimit = "1-12:00:00",
                .folder = m_dir->filePath("there"),
                .dataset = "/no/such",
                .program = qEnvironmentVariable("LEAFBENCH_BIN") + "/leafbench-cli",
                .load = {"true", "export A=b"},
                .sbatch = {"--account=leaves"}};
    }
    std::optional<QTemporaryDir> m_dir;
    std::optional<SmallSlurm> m_slurm;
};

LEAFBENCH_TEST(tst_ClusterDialog)
#include "tst_ClusterDialog.moc"
