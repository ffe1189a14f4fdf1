#include "engine/runs/place/StateFolder.h"

#include "engine/common/Paths.h"

#include <QCryptographicHash>

namespace leafbench {

QString stateFolderOf(const QString& runsDir)
{
    QString home = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(home))
        home = QDir::homePath() + QStringLiteral("/.local/state");
    const QString real = QFileInfo(runsDir).canonicalFilePath();
    const QByteArray name = (real.isEmpty() ? absolutePath(runsDir) : real).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex().left(12);
    return QStringLiteral("%1/leafbench/%2").arg(home, QLatin1String(hash));
}

}  // namespace leafbench
