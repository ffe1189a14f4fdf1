#pragma once

#include "tests/cli/CliCall.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace leafbench::testing {

/// A PostgreSQL server of its own (packaging/cluster/postgres-here.sh). Sets PGPASSFILE.
class Postgres {
public:
    explicit Postgres(QString folder) : m_folder(std::move(folder)) {}
    ~Postgres()
    {
        if (!m_url.isEmpty())
            down();
    }

    static bool isInstalled()
    {
        return QFileInfo::exists(QStringLiteral("/usr/lib/postgresql")) || !QStandardPaths::findExecutable("initdb").isEmpty();
    }

    bool up()
    {
        // Started by root, the server is another user's.
        const QString above = QFileInfo(m_folder).path();
        QFile::setPermissions(above, QFile::permissions(above) | QFile::ExeGroup | QFile::ExeOther);
        const Answer answer = run(script(), {"up", m_folder, "127.0.0.1", "unsynced"});
        m_url = QString::fromUtf8(answer.out.trimmed());
        m_error = answer.err;
        qputenv("PGPASSFILE", (m_folder + "/pgpass").toUtf8());
        return answer.code == 0 && m_url.startsWith("postgresql://");
    }
    /// mode: "immediate", as if the power failed.
    bool down(const QString& mode = "fast") const { return run(script(), {"down", m_folder, mode}).code == 0; }

    QString study(const QString& name) const { return m_url + '#' + name; }
    const QString& url() const { return m_url; }
    const QByteArray& error() const { return m_error; }

private:
    static QString script() { return QStringLiteral(LEAFBENCH_SOURCE_DIR "/packaging/cluster/postgres-here.sh"); }

    const QString m_folder;
    QString m_url;
    QByteArray m_error;
};

}  // namespace leafbench::testing
