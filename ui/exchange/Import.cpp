#include "ui/exchange/Import.h"

#include <QFileInfo>

namespace leafbench::ui {

bool isImportable(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("zip"), QStringLiteral("pth"), QStringLiteral("pt"),
                                      QStringLiteral("safetensors")};
    const QFileInfo info(path);
    if (info.isDir())
        return QFileInfo::exists(path + QStringLiteral("/run.json")) && QFileInfo::exists(path + QStringLiteral("/recipe.json"));
    return info.isFile() && suffixes.contains(info.suffix().toLower());
}

void openImported(Session& session, const Imported& imported)
{
    if (imported.kind != ImportKind::Weights) {
        session.setCurrentRun(imported.path);
        session.refreshRuns();
        return;
    }
    Recipe recipe;
    if (session.dataset())
        recipe.data = session.dataset()->root;
    recipe = session.withSplit(recipe);
    recipe.weights = imported.path;
    session.offerRecipe(recipe);
    session.requestPage(QStringLiteral("train"));
}

}  // namespace leafbench::ui
