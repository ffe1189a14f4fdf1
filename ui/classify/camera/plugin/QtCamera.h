#pragma once

#include "ui/classify/camera/CameraSource.h"

#include <QCamera>
#include <QElapsedTimer>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

namespace leafbench::ui {

/// Cameras by Qt Multimedia.
class QtCamera : public CameraSource {
    Q_OBJECT
public:
    QtCamera();

    QList<Camera> cameras() const override;
    void start(const QByteArray& id) override;
    void stop() override;

private:
    void takeFrame(const QVideoFrame& frame);
    void lookAround();

    /// All that takes pictures; made when one is started, as it looks for Qt Multimedia's own plug-ins.
    struct Started {
        QVideoSink sink{};
        QMediaCaptureSession session{};
        std::unique_ptr<QCamera> camera{};
    };
    void begin(const QCameraDevice& device);

    QMediaDevices m_devices;
    std::unique_ptr<Started> m_started;  ///< null: none
    QElapsedTimer m_sinceFrame;
};

/// The plug-in libleafbench-camera.so.
class QtCameraPlugin : public QObject, public CameraPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.leafbench.CameraPlugin/1")
    Q_INTERFACES(leafbench::ui::CameraPlugin)
public:
    std::unique_ptr<CameraSource> makeSource() override { return std::make_unique<QtCamera>(); }
};

}  // namespace leafbench::ui
