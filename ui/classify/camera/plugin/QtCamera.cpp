#include "ui/classify/camera/plugin/QtCamera.h"

#include <QCameraDevice>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int frameMs = 50;      ///< as many as the eye needs to aim
constexpr int mostWidth = 1920;  ///< more is slow to show, and the network sees 64 to 256 pixels
constexpr float leastRate = 10;

/// Cameras are there and none may be opened. Qt does not list those.
bool mayNotOpen()
{
    const QFileInfoList devices = QDir(QStringLiteral("/dev")).entryInfoList({QStringLiteral("video*")}, QDir::System);
    return !devices.isEmpty()
        && std::none_of(devices.begin(), devices.end(), [](const QFileInfo& device) { return device.isReadable(); });
}

/// The largest picture that still comes live.
QCameraFormat bestFormat(const QCameraDevice& device)
{
    QCameraFormat best;
    for (const QCameraFormat& format : device.videoFormats()) {
        const QSize size = format.resolution(), most = best.resolution();
        const bool fits = size.width() <= mostWidth && format.maxFrameRate() >= leastRate;
        if (fits && (best.isNull() || size.width() * size.height() > most.width() * most.height()))
            best = format;
    }
    return best;
}

}  // namespace

QtCamera::QtCamera() { connect(&m_devices, &QMediaDevices::videoInputsChanged, this, &QtCamera::lookAround); }

QList<CameraSource::Camera> QtCamera::cameras() const
{
    QList<Camera> found;
    const QCameraDevice first = QMediaDevices::defaultVideoInput();
    for (const QCameraDevice& device : QMediaDevices::videoInputs()) {
        const Camera camera{device.id(), device.description()};
        found.insert(device == first ? 0 : found.size(), camera);
    }
    return found;
}

void QtCamera::start(const QByteArray& id)
{
    stop();
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const auto device = std::find_if(devices.begin(), devices.end(), [&id](const QCameraDevice& one) { return one.id() == id; });
    if (device == devices.end()) {
        emit failed(mayNotOpen() ? Trouble::Denied : Trouble::NoCamera);
        return;
    }
    begin(*device);
}

void QtCamera::begin(const QCameraDevice& device)
{
    m_started = std::make_unique<Started>();
    m_started->camera = std::make_unique<QCamera>(device);
    QCamera& camera = *m_started->camera;
    if (const QCameraFormat format = bestFormat(device); !format.isNull())
        camera.setCameraFormat(format);
    // From the thread that decodes it, by way of this one's loop.
    connect(&m_started->sink, &QVideoSink::videoFrameChanged, this, &QtCamera::takeFrame);
    connect(
        &camera, &QCamera::errorOccurred, this,
        [this] {
            stop();
            emit failed(mayNotOpen() ? Trouble::Denied : Trouble::Busy);
        },
        Qt::QueuedConnection);  // it may come from within start()
    m_started->session.setVideoSink(&m_started->sink);
    m_started->session.setCamera(&camera);
    camera.start();
}

void QtCamera::stop() { m_started.reset(); }

void QtCamera::takeFrame(const QVideoFrame& shown)
{
    if (!m_started || (m_sinceFrame.isValid() && m_sinceFrame.elapsed() < frameMs))
        return;
    m_sinceFrame.start();
    if (const QImage picture = shown.toImage(); !picture.isNull())
        emit frame(picture.convertToFormat(QImage::Format_RGB32));
}

void QtCamera::lookAround()
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    if (m_started && !devices.contains(m_started->camera->cameraDevice())) {
        stop();
        emit failed(Trouble::Unplugged);
    }
    emit camerasChanged();
}

}  // namespace leafbench::ui
