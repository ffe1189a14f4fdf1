#pragma once

#include "tests/ui/UiTest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

namespace leafbench::testing {

/// Programs named sbatch, squeue, scancel, sinfo, srun and ssh on the PATH: a Slurm of one node that runs its jobs at once, one
/// process each, or holds them. What is real is the script that it runs, and leafbench-cli in it. A real Slurm: tests/cluster.
class SmallSlurm {
public:
    explicit SmallSlurm(const QString& dir) : m_dir(dir), m_path(qgetenv("PATH"))
    {
        QDir().mkpath(dir + "/bin");
        add("sbatch", R"sh(case $1 in --version) echo slurm-small 1; exit;; esac
[ -f "$S/refuse" ] && { echo 'sbatch: error: no time left' >&2; exit 1; }
id=$(( $(ls "$S" | grep -c '^state') + 1 ))
say() { echo "$1" >"$S/new$id" && mv "$S/new$id" "$S/state$id"; }  # at no moment is it empty
say PENDING
( until [ ! -f "$S/hold" ]; do sleep 0.05; done
  [ "$(cat "$S/state$id")" = PENDING ] || exit
  say RUNNING
  SLURM_SUBMIT_DIR=$PWD SLURM_CPUS_PER_TASK=1 bash "$2" >log.txt 2>&1 && end=COMPLETED || end=FAILED
  [ "$(cat "$S/state$id")" = RUNNING ] && say $end ) </dev/null >/dev/null 2>&1 &
echo $id
)sh");
        add("squeue", R"sh(while [ "$1" != -j ]; do shift; done
echo "$(cat "$S/state$2")|$([ -f "$S/hold" ] && echo Priority || echo None)|N/A"
)sh");
        add("scancel", "echo CANCELLED >\"$S/new$1-\" && mv \"$S/new$1-\" \"$S/state$1\"\n");
        add("sinfo", "echo small\n");
        add("srun", "shift; exec \"$@\"\n");
        add("ssh",
            "[ -f \"$S/away\" ] && { echo 'ssh: no route' >&2; exit 255; }\n"
            "[ ! -f \"$S/slow\" ] || sleep 2\nfor word; do last=$word; done\nexec sh -c \"$last\"\n");
        qputenv("PATH", (dir + "/bin:").toUtf8() + m_path);
    }
    ~SmallSlurm()
    {
        setOn("hold", false);
        for (QElapsedTimer timer = started(); timer.elapsed() < 20'000 && hasJobs();)
            QThread::msleep(50);
        qputenv("PATH", m_path);
    }

    /// hold: new jobs wait. refuse: sbatch takes none. away: ssh finds no way. slow: ssh takes two seconds.
    void setOn(const char* what, bool on)
    {
        const QString file = m_dir + '/' + QLatin1String(what);
        if (on)
            QVERIFY(writeFile(file, "x"));
        else
            QFile::remove(file);
    }

private:
    void add(const char* name, const QByteArray& body)
    {
        const QString file = m_dir + "/bin/" + QLatin1String(name);
        QVERIFY(writeFile(file, "#!/bin/bash\nS='" + m_dir.toUtf8() + "'\n" + body));
        QFile::setPermissions(file, QFile::permissions(file) | QFile::ExeOwner | QFile::ExeUser);
    }
    static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }
    bool hasJobs() const
    {
        for (const QString& state : QDir(m_dir).entryList({"state*"})) {
            QFile file(m_dir + '/' + state);
            const QByteArray word = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (word.startsWith("PENDING") || word.startsWith("RUNNING"))
                return true;
        }
        return false;
    }

    QString m_dir;
    QByteArray m_path;
};

}  // namespace leafbench::testing
