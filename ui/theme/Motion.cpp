#include "ui/theme/Motion.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QProgressBar>

#include <algorithm>
#include <array>

namespace leafbench::ui {
namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// A setting that tells of motion, and what it is when motion is to be reduced.
struct MotionSetting {
    QString group;
    QString key;
    bool (*reduces)(const QVariant& value);
};

const std::array<MotionSetting, 3>& motionSettings()
{
    static const std::array<MotionSetting, 3> all{
        {{QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"),
          [](const QVariant& value) { return value.toInt() == 1; }},
         {QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"),
          [](const QVariant& value) { return value.metaType().id() == QMetaType::Bool && !value.toBool(); }},
         {QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"), [](const QVariant& value) {
              bool isNumber = false;
              const double factor = value.toDouble(&isNumber);
              return isNumber && factor == 0;
          }}}};
    return all;
}

/// Read() wraps the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

void allowEffects(bool allowed)
{
    static const int flashTime = QApplication::cursorFlashTime();
    static const bool effects = QApplication::isEffectEnabled(Qt::UI_General);
    QApplication::setEffectEnabled(Qt::UI_General, allowed && effects);
    QApplication::setCursorFlashTime(allowed ? flashTime : 0);
}

}  // namespace

Motion& Motion::instance()
{
    static Motion theMotion;
    return theMotion;
}

bool Motion::isDesktops() const
{
    return std::any_of(m_wishes.begin(), m_wishes.end(), [](bool reduces) { return reduces; });
}

void Motion::choose(bool reduced)
{
    const bool before = this->reduced();
    m_chosen = reduced;
    apply(before);
}

void Motion::askDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, settingsInterface, QStringLiteral("SettingChanged"), this, SLOT(onSetting(QDBusMessage)));
    for (const MotionSetting& setting : motionSettings())
        ask(setting.group, setting.key);
}

void Motion::ask(const QString& group, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, QStringLiteral("Read"));
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(group, key, reply.value().variant());
    });
}

void Motion::onSetting(const QDBusMessage& message)
{
    const QVariantList said = message.arguments();
    if (said.size() == 3)
        take(said[0].toString(), said[1].toString(), said[2]);
}

void Motion::take(const QString& group, const QString& key, const QVariant& value)
{
    for (const MotionSetting& setting : motionSettings()) {
        if (setting.group != group || setting.key != key)
            continue;
        const bool before = reduced();
        m_wishes.insert(key, setting.reduces(unwrapped(value)));
        apply(before);
    }
}

void Motion::apply(bool before)
{
    if (reduced() == before)
        return;
    allowEffects(!reduced());
    emit changed();
}

bool reducedMotion() { return Motion::instance().reduced(); }

void showBusy(QProgressBar& bar)
{
    if (!reducedMotion()) {
        bar.setRange(0, 0);
        return;
    }
    bar.setRange(0, 1);
    bar.setValue(0);
}

}  // namespace leafbench::ui
