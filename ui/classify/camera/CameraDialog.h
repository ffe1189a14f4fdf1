#pragma once

#include "ui/classify/camera/CameraSource.h"

#include <QDialog>
#include <QImage>
#include <QTimer>

class QPushButton;

namespace leafbench::ui {

class ComboBox;
class PictureView;

/// What a camera sees, live; Space or Return takes the picture and closes the window. It is kept in memory only. Without a camera a
/// sentence says why; one that is plugged in meanwhile is shown. Deletes itself when closed.
class CameraDialog : public QDialog {
    Q_OBJECT
public:
    explicit CameraDialog(std::unique_ptr<CameraSource> source, QWidget* parent = nullptr);
    ~CameraDialog() override;

signals:
    void taken(const QImage& picture);

private:
    void listCameras();
    void startChosen();
    void showFrame(const QImage& picture);
    void showTrouble(CameraSource::Trouble trouble);
    void showText(const QString& text);
    void take();

    std::unique_ptr<CameraSource> m_source;
    ComboBox* m_choice;
    PictureView* m_preview;
    QPushButton* m_take;
    QList<CameraSource::Camera> m_cameras;
    QByteArray m_started;  ///< id; empty: none
    bool m_hasLooked = false;
    QImage m_frame;    ///< the last one
    QTimer m_silence;  ///< of a started camera
};

}  // namespace leafbench::ui
