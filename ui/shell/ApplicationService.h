#pragma once

#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace leafbench::ui {

/// Leafbench on the session's D-Bus, as the desktop's org.freedesktop.Application: one program has the name
/// org.leafbench.Leafbench, and what a later start is asked to open, it opens in its window. Without a session bus every start has
/// a window of its own.
class ApplicationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit ApplicationService(QObject* parent = nullptr);

    /// Without asking for a bus that nobody has started: libdbus would start one.
    static bool hasBus();

    /// Takes the name, or asks the program that has it to come to the front and to open `paths` (absolute; may be empty). False: it
    /// has answered, and this one has nothing left to do.
    bool isFirst(const QStringList& paths);

public slots:
    // Called over the bus. platformData: "activation-token", the desktop's leave to come to the front.
    void Activate(const QVariantMap& platformData);
    void Open(const QStringList& uris, const QVariantMap& platformData);
    void ActivateAction(const QString& name, const QVariantList& parameters, const QVariantMap& platformData);

signals:
    /// A later start wants the window in front, and `paths` opened in it; none: nothing more.
    void asked(const QStringList& paths);
};

}  // namespace leafbench::ui
