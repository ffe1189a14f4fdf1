#include "ui/shell/DesktopNotification.h"

#include "ui/shell/ApplicationService.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace leafbench::ui {

void notifyDesktop(const QString& summary, const QString& body)
{
    if (!ApplicationService::hasBus())
        return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
                                                       QStringLiteral("/org/freedesktop/Notifications"),
                                                       QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.leafbench.Leafbench")}};
    constexpr int desktopsTime = -1;
    // The body may hold markup, the summary may not.
    call << QStringLiteral("Leafbench") << 0U << QStringLiteral("org.leafbench.Leafbench") << summary << body.toHtmlEscaped()
         << QStringList() << hints << desktopsTime;
    bus.asyncCall(call);
}

}  // namespace leafbench::ui
