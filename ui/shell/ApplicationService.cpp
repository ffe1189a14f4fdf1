#include "ui/shell/ApplicationService.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>
#include <QUrl>

namespace leafbench::ui {
namespace {

const QString serviceName = QStringLiteral("org.leafbench.Leafbench");
const QString objectPath = QStringLiteral("/org/leafbench/Leafbench");
constexpr int answerMs = 3000;
constexpr char activationToken[] = "XDG_ACTIVATION_TOKEN";

}  // namespace

ApplicationService::ApplicationService(QObject* parent) : QObject(parent) {}

bool ApplicationService::hasBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
}

bool ApplicationService::isFirst(const QStringList& paths)
{
    if (!hasBus())
        return true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerObject(objectPath, this, QDBusConnection::ExportAllSlots);
    if (!bus.isConnected() || bus.registerService(serviceName))
        return true;
    QStringList uris;
    for (const QString& path : paths)
        uris << QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    QDBusMessage call = QDBusMessage::createMethodCall(serviceName, objectPath, QStringLiteral("org.freedesktop.Application"),
                                                       uris.isEmpty() ? QStringLiteral("Activate") : QStringLiteral("Open"));
    if (!uris.isEmpty())
        call << uris;
    call << QVariantMap{{QStringLiteral("activation-token"), qEnvironmentVariable(activationToken)}};
    // One that hangs keeps nobody from working.
    return bus.call(call, QDBus::Block, answerMs).type() != QDBusMessage::ReplyMessage;
}

void ApplicationService::Activate(const QVariantMap& platformData) { Open({}, platformData); }

void ApplicationService::Open(const QStringList& uris, const QVariantMap& platformData)
{
    if (const QByteArray token = platformData.value(QStringLiteral("activation-token")).toByteArray(); !token.isEmpty())
        qputenv(activationToken, token);  // Qt's Wayland plug-in looks for it there
    QStringList paths;
    for (const QString& uri : uris)
        paths << QUrl(uri).toLocalFile();
    emit asked(paths);
}

void ApplicationService::ActivateAction(const QString&, const QVariantList&, const QVariantMap& platformData)
{
    Activate(platformData);
}

}  // namespace leafbench::ui
