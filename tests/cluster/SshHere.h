#pragma once

#include "tests/cluster/SlurmHere.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <optional>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace leafbench::testing {

/// A real sshd on a free port of loopback, with keys of its own, and hosts for it in ssh's config: "ocelot" lets in, "stranger" has
/// no key there, "unknown" was never seen before, "nowhere" has no sshd. A program ssh on the PATH hands that config to
/// the system's.
class SshHere {
public:
    static bool canRun()
    {
        for (const char* program : {"/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen"}) {
            if (!QFile::exists(QLatin1String(program)))
                return false;
        }
        return ::geteuid() == 0;
    }

    explicit SshHere(const QString& dir) : m_dir(dir)
    {
        QDir().mkpath(dir + "/bin");
        QDir().mkpath("/run/sshd");
        for (const char* key : {"host", "user", "other"})
            run("ssh-keygen", {"-q", "-t", "ed25519", "-N", "", "-f", file(key)});
        m_port = freePort();
        write("known", "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + read("host.pub"));
        write("sshd.conf", serverConfig());
        write("ssh.conf", clientConfig());
        write("bin/ssh", "#!/bin/sh\nexec /usr/bin/ssh -F '" + file("ssh.conf").toUtf8() + "' \"$@\"\n");
        QFile::setPermissions(file("bin/ssh"), QFile::permissions(file("bin/ssh")) | QFile::ExeOwner | QFile::ExeUser);
        qputenv("PATH", file("bin").toUtf8() + ':' + qgetenv("PATH"));
    }
    ~SshHere() { stop(); }

    /// Returns sshd's words if it does not answer; empty: it does.
    QByteArray start()
    {
        m_sshd.start("/usr/sbin/sshd", {"-D", "-f", file("sshd.conf"), "-E", file("sshd.log")});
        Answer answer;
        for (int tries = 0; tries < 250 && answer.code != 0; ++tries) {
            QThread::msleep(20);
            answer = run("ssh", {"-o", "BatchMode=yes", "ocelot", "true"});
        }
        return answer.code == 0 ? QByteArray() : answer.err + read("sshd.log");
    }
    void stop()
    {
        m_sshd.kill();
        m_sshd.waitForFinished();
    }

private:
    QString file(const char* name) const { return m_dir + '/' + QLatin1String(name); }
    static int freePort()
    {
        const int file = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* name = reinterpret_cast<sockaddr*>(&address);
        const bool bound = ::bind(file, name, size) == 0 && ::getsockname(file, name, &size) == 0;
        ::close(file);
        return bound ? ntohs(address.sin_port) : 0;
    }
    void write(const char* name, const QByteArray& text) const
    {
        QFile out(file(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(text);
    }
    QByteArray read(const char* name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    QByteArray serverConfig() const
    {
        return "Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey " + file("host").toUtf8()
            + "\nAuthorizedKeysFile " + file("user.pub").toUtf8()
            + "\nStrictModes no\nUsePAM no\nPermitRootLogin prohibit-password\n"
            + "PasswordAuthentication yes\nPidFile none\nSetEnv SLURM_CONF=" + qgetenv("SLURM_CONF")
            + " LEAFBENCH_STARTER=none HOME=" + m_dir.toUtf8() + '\n';  // as in SlurmHere
    }
    QByteArray clientConfig() const
    {
        const QByteArray port = QByteArray::number(m_port);
        const auto host = [this](const char* name, const QByteArray& at, const char* key, const char* known) {
            return QByteArray("Host ") + name + "\n HostName 127.0.0.1\n User root\n Port " + at + "\n IdentityFile "
                + file(key).toUtf8() + "\n UserKnownHostsFile " + file(known).toUtf8() + "\n";
        };
        return host("ocelot", port, "user", "known") + host("stranger", port, "other", "known")
            + host("unknown", port, "user", "none") + host("nowhere", QByteArray::number(freePort()), "user", "known")
            + "Host *\n IdentitiesOnly yes\n GlobalKnownHostsFile none\n";
    }

    QString m_dir;
    int m_port = 0;
    QProcess m_sshd;
};

/// A Slurm that an sshd leads to.
class SshFixture : public SlurmFixture {
public:
    static bool canRun() { return SlurmFixture::canRun() && SshHere::canRun(); }
    static constexpr const char* needs = "needs root, slurm-wlm, munge and openssh-server";

    QByteArray start()
    {
        if (const QByteArray wrong = SlurmFixture::start(); !wrong.isEmpty())
            return wrong;
        m_ssh.emplace(file("ssh"));  // its sshd hands SLURM_CONF on
        return m_ssh->start();
    }
    SshHere& ssh() { return *m_ssh; }
    ClusterProfile profile() const
    {
        ClusterProfile over = SlurmFixture::profile();
        over.name = over.host = QStringLiteral("ocelot");
        return over;
    }

private:
    std::optional<SshHere> m_ssh;
};

}  // namespace leafbench::testing
