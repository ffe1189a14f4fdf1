#include "tests/runs/SmallRun.h"
#include "tests/testing/WidgetTest.h"
#include "tests/ui/UiTest.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/classify/PictureListCard.h"
#include "ui/classify/PictureListModel.h"
#include "ui/classify/SaliencyCard.h"
#include "ui/classify/camera/CameraDialog.h"
#include "ui/shared/PictureView.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QDirIterator>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace leafbench;
using namespace leafbench::ui;
using leafbench::testing::child;

namespace {

/// Cameras that give the pictures that the test gives them.
class FakeCameras : public CameraSource {
    Q_OBJECT
public:
    QList<Camera> present{};
    QByteArray started{};
    int stops = 0;

    QList<Camera> cameras() const override { return present; }
    void start(const QByteArray& id) override
    {
        started = id;
        if (id.isEmpty())
            emit failed(Trouble::NoCamera);
    }
    void stop() override
    {
        started.clear();
        ++stops;
    }
    void plug(const QList<Camera>& cameras)
    {
        present = cameras;
        emit camerasChanged();
    }
    void unplugAll()
    {
        present.clear();
        started.clear();
        emit failed(Trouble::Unplugged);
        emit camerasChanged();
    }
};

QImage leaf(Qt::GlobalColor color = Qt::darkGreen)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

const CameraSource::Camera front{"front", QStringLiteral("Front camera")};
const CameraSource::Camera hand{"hand", QStringLiteral("Microscope")};

/// The dialog over fake cameras.
struct ShownDialog {
    FakeCameras* cameras = nullptr;
    QPointer<CameraDialog> dialog;

    explicit ShownDialog(const QList<CameraSource::Camera>& present)
    {
        auto made = std::make_unique<FakeCameras>();
        cameras = made.get();
        cameras->present = present;
        dialog = new CameraDialog(std::move(made));
        dialog->show();
    }
    ~ShownDialog() { delete dialog; }
    ShownDialog(const ShownDialog&) = delete;
    ShownDialog& operator=(const ShownDialog&) = delete;

    QPushButton& button() const { return child<QPushButton>(*dialog, "takePicture"); }
    QComboBox& choice() const { return child<QComboBox>(*dialog, "cameraChoice"); }
    PictureView& preview() const { return child<PictureView>(*dialog, "cameraPreview"); }
    QString said() const { return preview().accessibleDescription(); }
};

QStringList filesBelow(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    found.sort();
    return found;
}

}  // namespace

class tst_Camera : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::instance().setMode(Theme::Mode::Light); }

    /// The real plug-in, on a machine that may have no camera.
    void thePluginIsLoaded()
    {
        const CameraMaker cameras = installedCameras();
        if (!cameras)
            QSKIP("built without Qt Multimedia");
        auto source = cameras();
        QVERIFY(source);
        if (!source->cameras().isEmpty())
            QSKIP("this machine has a camera");
        CameraDialog dialog(std::move(source));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(child<PictureView>(dialog, "cameraPreview").accessibleDescription().startsWith("There is no camera"));
        QVERIFY(!child<QPushButton>(dialog, "takePicture").isEnabled());
        QVERIFY(!child<QComboBox>(dialog, "cameraChoice").isVisible());
    }

    void withoutThePluginThereIsNoButton()
    {
        const QTemporaryDir dir;
        Session session(dir.filePath(QStringLiteral("runs")));
        ClassifyPage page(session);
        page.show();
        page.setCameras({});
        QVERIFY(!child<QToolButton>(page, "takeAPicture").isVisible());
        page.setCameras([] { return std::make_unique<FakeCameras>(); });
        QVERIFY(child<QToolButton>(page, "takeAPicture").isVisible());
    }

    void theLivePictureIsTakenByAKey()
    {
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
            const ShownDialog shown({front});
            QCOMPARE(shown.cameras->started, front.id);
            QVERIFY(!shown.choice().isVisible());
            QVERIFY(!shown.button().isEnabled());  // nothing is seen yet
            emit shown.cameras->frame(leaf(Qt::red));
            emit shown.cameras->frame(leaf());
            QCOMPARE(shown.preview().picture(), leaf());
            QVERIFY(QTest::qWaitForWindowActive(shown.dialog));
            QSignalSpy taken(shown.dialog, &CameraDialog::taken);
            QTest::keyClick(shown.dialog->focusWidget(), key);
            QCOMPARE(taken.size(), 1);
            QCOMPARE(taken.front().front().value<QImage>(), leaf());
            QTRY_VERIFY(!shown.dialog);
        }
    }

    void oneOfSeveralIsChosen()
    {
        const ShownDialog shown({front, hand});
        QVERIFY(shown.choice().isVisible());
        QCOMPARE(shown.choice().currentText(), front.name);
        emit shown.cameras->frame(leaf());
        shown.choice().setCurrentIndex(1);
        QCOMPARE(shown.cameras->started, hand.id);
        QVERIFY(!shown.button().isEnabled());  // the other's picture is gone
        // Another one that is plugged in changes nothing.
        emit shown.cameras->frame(leaf());
        shown.cameras->plug({{"third", QStringLiteral("Third")}, front, hand});
        QCOMPARE(shown.choice().currentText(), hand.name);
        QCOMPARE(shown.cameras->started, hand.id);
        QVERIFY(shown.button().isEnabled());
    }

    void whatGoesWrongIsSaid()
    {
        const ShownDialog none({});
        QVERIFY(none.said().startsWith(QStringLiteral("There is no camera")));
        none.cameras->plug({front});
        QCOMPARE(none.cameras->started, front.id);
        emit none.cameras->frame(leaf());
        QVERIFY(none.button().isEnabled());
        none.cameras->unplugAll();
        QVERIFY2(none.said().startsWith(QStringLiteral("The camera was unplugged")), qPrintable(none.said()));
        QVERIFY(!none.button().isEnabled() && none.preview().picture().isNull());
        none.cameras->plug({front});
        QCOMPARE(none.cameras->started, front.id);
        emit none.cameras->failed(CameraSource::Trouble::Denied);
        QVERIFY(none.said().startsWith(QStringLiteral("Leafbench may not use the camera")));
        emit none.cameras->failed(CameraSource::Trouble::Busy);
        QVERIFY(none.said().contains(QStringLiteral("another program")));
    }

    void aSilentCameraIsSaid()
    {
        const ShownDialog shown({front});
        QTRY_VERIFY(shown.said().contains(QStringLiteral("another program")));
    }

    /// From the camera to an answer by a real network; nothing of it is on the disk.
    void aTakenPictureIsClassified()
    {
        const QTemporaryDir dir;
        QVERIFY(testing::trainSmallRun(dir.path(), 1));
        Session session(dir.filePath(QStringLiteral("runs")));
        ClassifyPage page(session);
        page.show();
        FakeCameras* cameras = nullptr;
        page.setCameras([&cameras] {
            auto made = std::make_unique<FakeCameras>();
            made->present = {front};
            cameras = made.get();
            return made;
        });
        session.refreshRuns();
        QTRY_VERIFY(!session.answeringRun().isEmpty());
        child<QToolButton>(page, "takeAPicture").click();
        QVERIFY(cameras);
        emit cameras->frame(leaf());
        const QStringList before = filesBelow(dir.path());
        child<QPushButton>(page, "takePicture").click();
        const PictureListModel& list = page.list().model();
        QTRY_VERIFY_WITH_TIMEOUT(page.idle() && list.rowCount() == 1 && list.rows().front().answer, 60'000);
        QVERIFY(!list.rows().front().answer->top.empty());
        QCOMPARE(page.saliencyCard().view().picture().size(), QSize(64, 48));
        QVERIFY(list.rows().front().source.path.isEmpty());
        for (const QString& file : filesBelow(dir.path())) {
            const QString suffix = QFileInfo(file).suffix().toLower();
            QVERIFY2(before.contains(file) || (suffix != "png" && suffix != "jpg"), qPrintable(file));
        }
    }
};

LEAFBENCH_TEST(tst_Camera)
#include "tst_Camera.moc"
