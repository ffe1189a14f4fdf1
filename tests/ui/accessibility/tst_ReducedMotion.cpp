#include "tests/testing/RealData.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/shared/UserSettings.h"
#include "ui/speedup/TimelineCard.h"
#include "ui/speedup/TimelineView.h"
#include "ui/theme/Motion.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;

namespace {

/// A desktop's settings portal.
class Portal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QMap<QString, QVariant> values;
    QStringList asked;

public slots:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        asked << group + u' ' + key;
        if (values.contains(key))
            return QDBusVariant(QVariant::fromValue(QDBusVariant(values[key])));
        sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("no such setting"));
        return {};
    }
};

}  // namespace

/// Where the user or the desktop wants no motion, nothing moves by itself.
class tst_ReducedMotion : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { Motion::instance().choose(false); }
    void theChoiceIsKept();
    void busyBarsStandStill();
    void theReplayJumps();
    void theDesktopIsAsked();
    void nothingElseMoves();
};

void tst_ReducedMotion::theChoiceIsKept()
{
    QSignalSpy changed(&Motion::instance(), &Motion::changed);
    QVERIFY(!chosenReducedMotion());
    chooseReducedMotion(true);
    Motion::instance().choose(chosenReducedMotion());
    QVERIFY(reducedMotion());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    chooseReducedMotion(false);
    Motion::instance().choose(false);
    QVERIFY(QApplication::cursorFlashTime() > 0);
    QCOMPARE(changed.size(), 2);
}

void tst_ReducedMotion::busyBarsStandStill()
{
    QProgressBar bar;
    showBusy(bar);
    QCOMPARE(bar.maximum(), 0);  // Qt's own sign that it runs to and fro
    Motion::instance().choose(true);
    showBusy(bar);
    QCOMPARE(bar.maximum(), 1);
    QCOMPARE(bar.value(), 0);
}

void tst_ReducedMotion::theReplayJumps()
{
    Motion::instance().choose(true);
    TimelineCard card;
    card.resize(600, 300);
    SpeedupStudy study = testing::madeUpStudy();
    for (SpeedupMeasurement& measurement : study.measurements)
        measurement.timeline = testing::madeUpTimeline(measurement.workers, 1);
    card.setStudy(study);
    card.show();
    QSet<double> places;
    card.setPlaying(true);
    for (int i = 0; i < 60 && card.playing(); ++i) {
        QTest::qWait(10);
        places << card.view().playHead().value_or(-1);
    }
    const double span = card.view().viewEnd() - card.view().viewBegin();
    QVERIFY(!places.isEmpty() && span > 0);
    for (const double place : places) {
        const double stop = (place - card.view().viewBegin()) / span * 10;
        QVERIFY2(std::abs(stop - std::round(stop)) < 1e-6, qPrintable(QString::number(stop)));
    }
}

void tst_ReducedMotion::theDesktopIsAsked()
{
    LEAFBENCH_NEEDS(!QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty(), "dbus-daemon is not installed");
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"),
              {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(bus.waitForReadyRead(patience));
    const QByteArray address = bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    Portal portal;
    portal.values[QStringLiteral("enable-animations")] = false;
    QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
    QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal, QDBusConnection::ExportAllSlots));
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    Motion::instance().askDesktop();
    QTRY_VERIFY(reducedMotion());
    QVERIFY(Motion::instance().isDesktops() && !Motion::instance().isChosen());
    QTRY_COMPARE(portal.asked.size(), 3);
    QVERIFY(portal.asked.contains(QStringLiteral("org.freedesktop.appearance reduced-motion")));
    QTest::qWait(100);

    const auto tell = [&](const QString& group, const QString& key, const QVariant& value) {
        QDBusMessage signal
            = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                         QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        signal << group << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(desktop.send(signal));
    };
    tell(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), true);
    QTRY_VERIFY(!reducedMotion());
    tell(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"), 1U);
    QTRY_VERIFY(reducedMotion());
    tell(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"), 0U);
    QTRY_VERIFY(!reducedMotion());
    tell(QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"), QStringLiteral("0"));
    QTRY_VERIFY(reducedMotion());
    tell(QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"), QStringLiteral("1"));
    QTRY_VERIFY(!reducedMotion());

    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    QDBusConnection::disconnectFromBus(QStringLiteral("qt_default_session_bus"));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    bus.kill();
    bus.waitForFinished();
}

/// A source that animates something asks reducedMotion().
void tst_ReducedMotion::nothingElseMoves()
{
    static const QRegularExpression moves(
        QStringLiteral("Q(Property|Variant)Animation\\b.*\\{|new Q(Property|Variant)Animation|QTimeLine|"
                       "QMovie|QScroller|setRange\\(0, 0\\)|setAnimated\\(true\\)"));
    int sources = 0;
    QDirIterator files(QStringLiteral(LEAFBENCH_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    const auto textOf = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    while (files.hasNext()) {
        const QString path = files.next(), text = textOf(path);
        ++sources;
        if (!moves.match(text).hasMatch())
            continue;
        const QString beside = path.endsWith(QLatin1String(".h")) ? textOf(path.chopped(2) + QStringLiteral(".cpp")) : QString();
        QVERIFY2((text + beside).contains(QLatin1String("reducedMotion()")), qPrintable(path));
    }
    QVERIFY(sources > 300);
}

LEAFBENCH_TEST(tst_ReducedMotion)
#include "tst_ReducedMotion.moc"
