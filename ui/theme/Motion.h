#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QDBusMessage;
class QProgressBar;

namespace leafbench::ui {

/// Whether things may move on the screen. The user's choice, and what the desktop says: the settings portal's reduced motion, or
/// that GNOME or KDE has switched its animations off. Everything in the program that moves by itself asks reducedMotion().
/// Lives in the UI thread.
class Motion : public QObject {
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusMessage>)
public:
    static Motion& instance();
    bool reduced() const { return m_chosen || isDesktops(); }
    bool isChosen() const { return m_chosen; }  ///< by the user, for this program
    bool isDesktops() const;                    ///< the desktop's wish
    void choose(bool reduced);
    /// Asks the desktop, without waiting for the answer; later changes are heard of as well. Without a session bus no effect.
    void askDesktop();

signals:
    void changed();

private slots:
    void onSetting(const QDBusMessage& message);

private:
    Motion() = default;
    void ask(const QString& group, const QString& key);
    void take(const QString& group, const QString& key, const QVariant& value);
    void apply(bool before);

    bool m_chosen = false;
    QHash<QString, bool> m_wishes;  ///< of the desktop's settings, by key
};

/// True: nothing moves by itself; what would glide jumps.
bool reducedMotion();

/// Shows that something goes on, of unknown length: a bar that runs to and fro, or stands still where motion is reduced.
void showBusy(QProgressBar& bar);

}  // namespace leafbench::ui
