#include "ui/pages/StandardPages.h"

#include "ui/pages/ClassifyPage.h"
#include "ui/pages/EvaluatePage.h"
#include "ui/pages/ExplorePage.h"
#include "ui/pages/TrainPage.h"

#include <QCoreApplication>

namespace leafbench::ui {

std::vector<PageEntry> standardPages()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("leafbench::ui::MainWindow", text); };
    return {
        {QStringLiteral("explore"), tr("&Explore"), QStringLiteral("explore"), tr("Data"),
         [](Session& session) { return new ExplorePage(session); }},
        {QStringLiteral("train"), tr("&Train"), QStringLiteral("train"), tr("Model"),
         [](Session& session) { return new TrainPage(session); }},
        {QStringLiteral("evaluate"), tr("E&valuate"), QStringLiteral("evaluate"), tr("Model"),
         [](Session& session) { return new EvaluatePage(session); }},
        {QStringLiteral("classify"), tr("&Classify"), QStringLiteral("classify"), tr("Model"),
         [](Session& session) { return new ClassifyPage(session); }},
    };
}

}  // namespace leafbench::ui
