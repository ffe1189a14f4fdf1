#include "ui/words/ClassText.h"

#include "ui/words/ClassTitle.h"

namespace leafbench::ui {

QString classText(const QString& className) { return classTitle(splitClassName(className)); }

QString diseaseText(const QString& className)
{
    const ClassName parts = splitClassName(className);
    return readable(parts.disease.isEmpty() ? parts.species : parts.disease);
}

}  // namespace leafbench::ui
