#include "engine/common/Csv.h"

#include <QLocale>

namespace leafbench {

QString csvLine(const QStringList& fields)
{
    QStringList quoted;
    for (QString field : fields) {
        const bool plain = !field.contains(QLatin1Char(',')) && !field.contains(QLatin1Char('"'))
            && !field.contains(QLatin1Char('\n')) && !field.contains(QLatin1Char('\r'));
        if (!plain)
            field = QLatin1Char('"') + field.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
        quoted << field;
    }
    return quoted.join(QLatin1Char(','));
}

QString exactNumber(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

}  // namespace leafbench
