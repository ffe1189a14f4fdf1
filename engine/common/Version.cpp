#include "engine/common/Version.h"

#include "LeafbenchBuild.h"

namespace leafbench {

QString programVersion()
{
    const QString commit = QStringLiteral(LEAFBENCH_COMMIT);
    return QStringLiteral(LEAFBENCH_VERSION) + (commit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(commit));
}

QString versionText()
{
    return QStringLiteral("leafbench %1\nQt %2, LibTorch %3, OpenCV %4")
        .arg(programVersion(), QString::fromLatin1(qVersion()), QStringLiteral(LEAFBENCH_TORCH), QStringLiteral(LEAFBENCH_OPENCV));
}

QString plotLibraryVersion() { return QStringLiteral(LEAFBENCH_QCUSTOMPLOT); }

}  // namespace leafbench
