#include "tests/testing/RealData.h"

#include <QDir>
#include <QFileInfo>

namespace leafbench::testing {

QString realData()
{
    const QString set = qEnvironmentVariable("LEAFBENCH_REAL_DATA");
    const QString beside = QStringLiteral(LEAFBENCH_SOURCE_DIR "/../shared/data/leaves");
    for (const QString& path : {set, beside}) {
        if (!path.isEmpty() && QFileInfo(path).isDir())
            return QDir::cleanPath(path);
    }
    return {};
}

}  // namespace leafbench::testing
