#include "ui/tune/BestTrial.h"

#include <QDir>
#include <QFileInfo>

namespace leafbench::ui {

Result<Recipe> bestRecipe(const TuningStudy& study, const Recipe& otherwise)
{
    const Trial* best = study.best();
    if (!best)
        return Cancelled{};
    return recipeWith(study.settings ? study.settings->recipe : otherwise, best->parameters);
}

Result<Run> bestRun(const TuningStudy& study)
{
    const Trial* best = study.best();
    if (!best || best->run().isEmpty())
        return Cancelled{};
    // A study that was moved with its folder still finds its runs.
    const QString path = QFileInfo(study.path).dir().absoluteFilePath(best->run());
    Result<Run> run = openRun(path);
    if (run && !run->hasBest)
        return Error{.code = ErrorCode::RunUnfinished, .subject = path};
    return run;
}

}  // namespace leafbench::ui
