// Draws the Classify page with made-up answers about real photographs, where there are some, light and dark, at two sizes:
//   QT_QPA_PLATFORM=offscreen classify-pictures DIR [RUN]
// With a run: its own answers. For looking at: no picture of made-up answers belongs in a document.

#include "engine/imaging/decode/Decode.h"
#include "tests/testing/RealData.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/madeup/MadeUp.h"
#include "ui/bridge/Session.h"
#include "ui/classify/ClassifyPage.h"
#include "ui/classify/PictureListCard.h"
#include "ui/classify/PictureListModel.h"
#include "ui/classify/SaliencyCard.h"
#include "ui/shared/PictureView.h"
#include "ui/shared/Pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace leafbench;
using namespace leafbench::ui;
using testing::save;

namespace {

QStringList realLeaves(qsizetype count)
{
    QStringList leaves;
    QDirIterator files(testing::realData(), {QStringLiteral("*.jpg"), QStringLiteral("*.JPG")}, QDir::Files,
                       QDirIterator::Subdirectories);
    for (int i = 0; files.hasNext() && leaves.size() < count; ++i) {
        if (const QString path = files.next(); i % 37 == 0)
            leaves << path;
    }
    return leaves;
}

Classification madeUpAnswer(const QString& path, const QStringList& leaves, Verdict verdict)
{
    Classification answer;
    answer.image = path;
    answer.verdict = verdict;
    answer.elapsedMs = 28.4;
    answer.calibrated = true;
    answer.distance = verdict == Verdict::OutOfDistribution ? 0.92 : 0.21;
    answer.threshold = 0.55;
    answer.falsePositiveRate = 0.05;
    answer.confidenceThreshold = ConfidenceThreshold{0.842, 731, 725};
    const double first = verdict == Verdict::Sure ? 0.912 : 0.612;
    answer.top = {{QStringLiteral("Tomato___Late_blight"), first},
                  {QStringLiteral("Tomato___Early_blight"), 0.056},
                  {QStringLiteral("Potato___Late_blight"), 0.019},
                  {QStringLiteral("Cherry_(including_sour)___Powdery_mildew"), 0.006},
                  {QStringLiteral("Tomato___Spider_mites Two-spotted_spider_mite"), 0.0003}};
    for (int i = 0; i < 8 && i < leaves.size(); ++i)
        answer.nearest.push_back({leaves[i], QFileInfo(QFileInfo(leaves[i]).path()).fileName(), 0.12 + 0.031 * i});
    return answer;
}

SaliencyMap madeUpMap()
{
    SaliencyMap map{.width = 8, .height = 8, .values = {}, .layer = QStringLiteral("layer3"), .classIndex = 0};
    for (int i = 0; i < 64; ++i) {
        const double dx = i % 8 - 4.5, dy = i / 8 - 2.8;
        map.values.push_back(static_cast<float>(std::exp(-(dx * dx + dy * dy) / 4.0)));
    }
    return map;
}

void drawMadeUp(Session& session, const QString& dir, const QString& mode)
{
    const QStringList leaves = realLeaves(40);
    ClassifyPage page(session);
    save(page, dir, QStringLiteral("classify-empty-") + mode);
    const auto show = [&](const QString& path, const Classification& answer) {
        const Result<RgbImage> leaf = readImage(path);
        page.showAnswer(answer, leaf ? toQImage(*leaf) : QImage(200, 150, QImage::Format_RGB32));
    };
    Classification copied = madeUpAnswer(leaves.value(0), leaves, Verdict::Sure);
    copied.copy = TrainingCopy{leaves.value(3), QStringLiteral("Tomato___Late_blight"), false};
    show(leaves.value(0), copied);
    save(page, dir, QStringLiteral("classify-copy-") + mode);
    page.list().model().clear();
    show(leaves.value(1), madeUpAnswer(leaves.value(1), leaves, Verdict::OutOfDistribution));
    save(page, dir, QStringLiteral("classify-unlike-") + mode);
    for (int i = 2; i < leaves.size(); ++i)
        show(leaves[i],
             madeUpAnswer(leaves[i], leaves,
                          i % 5 == 0       ? Verdict::OutOfDistribution
                              : i % 3 == 0 ? Verdict::Unsure
                                           : Verdict::Sure));
    page.list().model().add(
        {{QStringLiteral("/x/holiday film.jpg"),
          Error{.code = ErrorCode::ImageUnsupported,
                .subject = QStringLiteral("/x/holiday film.jpg"),
                .detail = QStringLiteral("MP4 video")}},
         {QStringLiteral("/x/empty.jpg"), Error{.code = ErrorCode::ImageEmpty, .subject = QStringLiteral("/x/empty.jpg")}}});
    page.saliencyCard().setRequested(true);
    page.saliencyCard().setMap(madeUpMap());
    save(page, dir, QStringLiteral("classify-list-") + mode);
}

/// The run's own answers about some leaves, after it has learned what it knows.
void drawRun(const QString& runPath, const QString& dir, const QString& mode)
{
    Session session(QFileInfo(runPath).path());
    session.refreshRuns();
    QTest::qWait(300);
    session.setCurrentRun(runPath);
    ClassifyPage page(session);
    page.show();
    page.classifyPaths(realLeaves(24));
    QTest::qWait(500);
    while (!page.idle() || session.jobs().mainRunning())
        QTest::qWait(100);
    page.saliencyCard().setRequested(true);
    QTest::qWait(1500);
    save(page, dir, QStringLiteral("classify-run-") + mode);
}

void draw(const QString& dir, const QString& mode)
{
    QTemporaryDir runs;
    testing::writeMadeUpRun(runs.path(), testing::madeUpRun(15, 15));
    Session session(runs.path());
    drawMadeUp(session, dir, mode);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.size() > 2)
        drawRun(arguments[2], dir, mode);
}

}  // namespace

int main(int argc, char** argv) { return testing::drawPictures(argc, argv, draw); }
