#include "ui/pages/StandardPages.h"

#include "ui/pages/ExplorePage.h"

#include <QCoreApplication>

namespace leafbench::ui {

std::vector<PageEntry> standardPages()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("leafbench::ui::MainWindow", text); };
    return {
        {QStringLiteral("explore"), tr("&Explore"), QStringLiteral("explore"), tr("Data"),
         [](Session& session) { return new ExplorePage(session); }},
    };
}

}  // namespace leafbench::ui
