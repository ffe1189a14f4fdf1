#include "ui/classify/camera/CameraSource.h"

#include "engine/common/EngineLibrary.h"

#include <QPluginLoader>

namespace leafbench::ui {

CameraMaker installedCameras()
{
    static QPluginLoader loader(engineLibraryFolder() + QStringLiteral("/libleafbench-camera.so"));
    auto* plugin = qobject_cast<CameraPlugin*>(loader.instance());
    return plugin ? CameraMaker([plugin] { return plugin->makeSource(); }) : CameraMaker();
}

}  // namespace leafbench::ui
