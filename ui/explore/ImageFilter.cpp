#include "ui/explore/ImageFilter.h"

#include "ui/words/ClassText.h"

#include <algorithm>

namespace leafbench::ui {

bool isHealthy(const ClassName& name) { return readable(name.disease).compare(QLatin1String("healthy"), Qt::CaseInsensitive) == 0; }

bool ImageFilter::allows(const ClassName& name) const
{
    if (!species.empty() && !species.contains(name.species))
        return false;
    if (health != Health::All && (name.disease.isEmpty() || isHealthy(name) != (health == Health::Healthy)))
        return false;
    const QString where = classTitle(name) + u' ' + name.name;
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return where.contains(word, Qt::CaseInsensitive); });
}

bool ImageFilter::allowsAll() const { return words.trimmed().isEmpty() && species.empty() && health == Health::All; }

}  // namespace leafbench::ui
