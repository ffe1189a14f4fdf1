#include "ui/words/ClassText.h"

namespace leafbench::ui {

QString classTitle(const ClassName& name)
{
    const QString species = readable(name.species);
    const QString disease = readable(name.disease);
    return disease.isEmpty() ? species : species + QStringLiteral(" \u00b7 ") + disease;
}

QString classText(const QString& className) { return classTitle(splitClassName(className)); }

QString diseaseText(const QString& className)
{
    const ClassName parts = splitClassName(className);
    return readable(parts.disease.isEmpty() ? parts.species : parts.disease);
}

}  // namespace leafbench::ui
