#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QImage;

namespace leafbench::ui {

/// The cameras of this machine: which there are, and the pictures of one of them as they come. Lives in the UI thread. Qt
/// Multimedia stands behind it, in a plug-in that may be missing.
class CameraSource : public QObject {
    Q_OBJECT
public:
    struct Camera {
        QByteArray id{};
        QString name{};
        bool operator==(const Camera&) const = default;
    };
    enum class Trouble : quint8 {
        NoCamera,
        Denied,    ///< there is one that this program may not open
        Busy,      ///< it gives no picture
        Unplugged  ///< the started one is gone
    };
    Q_ENUM(Trouble)

    using QObject::QObject;

    virtual QList<Camera> cameras() const = 0;  ///< the system's first choice first
    /// Ends with frame() again and again, or with failed(). One that is started already ends.
    virtual void start(const QByteArray& id) = 0;
    virtual void stop() = 0;

signals:
    void camerasChanged();
    void frame(const QImage& picture);
    void failed(leafbench::ui::CameraSource::Trouble trouble);
};

/// What the plug-in is asked for.
class CameraPlugin {
public:
    virtual ~CameraPlugin() = default;
    virtual std::unique_ptr<CameraSource> makeSource() = 0;
};

using CameraMaker = std::function<std::unique_ptr<CameraSource>()>;
/// Of the plug-in beside this library, which it loads; empty where it, or Qt Multimedia, is missing.
CameraMaker installedCameras();

}  // namespace leafbench::ui

Q_DECLARE_INTERFACE(leafbench::ui::CameraPlugin, "org.leafbench.CameraPlugin/1")
