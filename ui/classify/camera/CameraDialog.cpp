#include "ui/classify/camera/CameraDialog.h"

#include "ui/shared/PictureView.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/ComboBox.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr std::chrono::seconds longestSilence{6};  ///< some cameras take that long to wake up

}  // namespace

CameraDialog::CameraDialog(std::unique_ptr<CameraSource> source, QWidget* parent)
    : QDialog(parent),
      m_source(std::move(source)),
      m_choice(new ComboBox),
      m_preview(new PictureView),
      m_take(new QPushButton(tr("&Take picture")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("cameraDialog"));
    setWindowTitle(tr("Take a picture"));
    identify(m_choice, "cameraChoice", tr("Camera"));
    m_preview->setObjectName(QStringLiteral("cameraPreview"));
    m_preview->setAccessibleName(tr("What the camera sees"));
    m_take->setObjectName(QStringLiteral("takePicture"));
    m_take->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_take, QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_choice);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resize(680, 600);

    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this, [this] { showTrouble(CameraSource::Trouble::Busy); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &CameraDialog::take);
    connect(m_choice, &ComboBox::currentIndexChanged, this, &CameraDialog::startChosen);
    connect(m_source.get(), &CameraSource::camerasChanged, this, &CameraDialog::listCameras);
    connect(m_source.get(), &CameraSource::frame, this, &CameraDialog::showFrame);
    connect(m_source.get(), &CameraSource::failed, this, &CameraDialog::showTrouble);
    listCameras();
}

CameraDialog::~CameraDialog() = default;

/// The chosen one stays chosen as long as it is there.
void CameraDialog::listCameras()
{
    m_cameras = m_source->cameras();
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const CameraSource::Camera& camera : m_cameras)
            m_choice->addItem(camera.name, camera.id);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_started)));
    }
    m_choice->setVisible(m_cameras.size() > 1);
    const bool runs = !m_started.isEmpty() && m_choice->findData(m_started) >= 0;
    // Without any the source says why; later, what is said already stays.
    if (!runs && (!m_cameras.isEmpty() || !std::exchange(m_hasLooked, true)))
        startChosen();
    m_hasLooked = true;
}

void CameraDialog::startChosen()
{
    showText(m_cameras.isEmpty() ? QString() : tr("The camera wakes up\u2026"));
    m_started = m_choice->currentData().toByteArray();
    if (!m_cameras.isEmpty())
        m_silence.start();
    m_source->start(m_started);
}

void CameraDialog::showFrame(const QImage& picture)
{
    m_silence.stop();
    m_frame = picture;
    m_preview->setPicture(picture);
    if (m_take->isEnabled())
        return;
    m_preview->setAccessibleDescription(m_choice->currentText());
    m_take->setEnabled(true);
    m_take->setFocus();
}

void CameraDialog::showTrouble(CameraSource::Trouble trouble)
{
    m_silence.stop();
    m_started.clear();
    switch (trouble) {
    case CameraSource::Trouble::NoCamera: showText(tr("There is no camera: connect one, and its picture appears here.")); break;
    case CameraSource::Trouble::Denied:
        showText(tr("Leafbench may not use the camera: allow it in the settings of your system, then open this window again."));
        break;
    case CameraSource::Trouble::Busy: showText(tr("The camera sends no picture: another program may be using it.")); break;
    case CameraSource::Trouble::Unplugged:
        showText(tr("The camera was unplugged: connect it again, and its picture comes back."));
        break;
    }
}

/// In place of the picture.
void CameraDialog::showText(const QString& text)
{
    m_frame = {};
    m_preview->setPicture({});
    m_preview->setEmptyText(text);
    setAccessibleDescription(text);
    m_take->setEnabled(false);
}

void CameraDialog::take()
{
    if (m_frame.isNull())
        return;
    m_source->stop();
    emit taken(m_frame);
    accept();
}

}  // namespace leafbench::ui
