#include "ui/models/ClassText.h"

#include "engine/dataset/ClassCatalogue.h"

namespace leafbench::ui {

QString classText(const QString& className)
{
    const ClassName parts = splitClassName(className);
    if (parts.disease.isEmpty())
        return readable(parts.species);
    return readable(parts.species) + QStringLiteral(" \u00b7 ") + readable(parts.disease);
}

QString diseaseText(const QString& className)
{
    const ClassName parts = splitClassName(className);
    return readable(parts.disease.isEmpty() ? parts.species : parts.disease);
}

}  // namespace leafbench::ui
