// Draws the tabs beside the confusion matrix, with made-up answers about real photographs where there are some, or with a
// run's stored evaluation, light and dark, at two sizes:
//   QT_QPA_PLATFORM=offscreen evaluation-pictures DIR [RUN [OTHER-RUN]]
// For looking at: what is made up belongs in no document.

#include "tests/testing/RealData.h"
#include "tests/ui/Pictures.h"
#include "tests/ui/madeup/MadeUpEvaluation.h"
#include "ui/bridge/Session.h"
#include "ui/evaluate/ConfidenceView.h"
#include "ui/evaluate/MistakesView.h"
#include "ui/evaluate/ReliabilityPlot.h"
#include "ui/evaluate/compare/ComparisonView.h"
#include "ui/shared/CaptionedList.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace leafbench;
using namespace leafbench::ui;
using testing::save;

namespace {

void useRealPictures(Evaluation& evaluation)
{
    const QString root = testing::realData();
    if (root.isEmpty())
        return;
    evaluation.datasetRoot = root;
    QDirIterator files(root, {QStringLiteral("*.jpg"), QStringLiteral("*.JPG")}, QDir::Files, QDirIterator::Subdirectories);
    for (EvaluatedImage& image : evaluation.images) {
        if (!files.hasNext())
            return;
        image.path = QDir(root).relativeFilePath(files.next());
    }
}

/// As it stands in the page: under its head and tabs.
class Frame : public QWidget {
public:
    explicit Frame(QWidget* view)
    {
        setAttribute(Qt::WA_StyledBackground);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 120, 24, 24);
        layout->addWidget(view);
    }
};

void draw(const QString& dir, const QString& mode)
{
    const QStringList arguments = QApplication::arguments();
    QTemporaryDir made;
    const QString runsDir = arguments.size() > 2 ? QFileInfo(arguments[2]).absolutePath() : made.path();
    std::shared_ptr<const Evaluation> evaluation;
    QString other;
    if (arguments.size() > 2) {
        for (const Subset subset : {Subset::Test, Subset::Valid}) {
            const auto run = openRun(arguments[2]);
            if (auto stored = run ? storedEvaluation(*run, subset) : std::nullopt; stored && !evaluation)
                evaluation = std::make_shared<const Evaluation>(std::move(*stored));
        }
        if (!evaluation)
            qFatal("%s has no stored evaluation", qPrintable(arguments[2]));
        other = QFileInfo(arguments.value(3, arguments[2])).absoluteFilePath();
    } else {
        Evaluation scored = testing::madeUpScoredEvaluation(30);
        useRealPictures(scored);
        for (const char* name : {"first", "second"}) {
            Run run = testing::madeUpRun(15, 15);
            run.name = QString::fromLatin1(name);
            run.path = runsDir + u'/' + run.name;
            testing::writeMadeUpRun(runsDir, run);
            if (run.name == QLatin1String("first"))
                scored.runPath = run.path;
            else
                testing::writeMadeUpEvaluation(run, testing::madeUpOtherEvaluation(scored, other = run.path));
        }
        evaluation = std::make_shared<const Evaluation>(std::move(scored));
    }
    Session session(runsDir);
    session.refreshRuns();
    QTest::qWait(300);

    auto* confidence = new ConfidenceView;
    Frame confidenceFrame(confidence);
    confidence->setEvaluation(evaluation);
    save(confidenceFrame, dir, QStringLiteral("confidence-") + mode);
    confidence->plot().setFocus();
    QTest::keyClick(&confidence->plot(), Qt::Key_End);
    save(confidenceFrame, dir, QStringLiteral("confidence-chosen-") + mode);
    (void)confidence->plot().exportTo(QStringLiteral("%1/reliability-%2.png").arg(dir, mode));

    auto* mistakes = new MistakesView;
    Frame mistakesFrame(mistakes);
    mistakes->setEvaluation(evaluation);
    save(mistakesFrame, dir, QStringLiteral("mistakes-") + mode);
    auto* grid = mistakes->findChild<CaptionedList*>();
    grid->setCurrentIndex(grid->model()->index(1, 0));
    save(mistakesFrame, dir, QStringLiteral("mistakes-chosen-") + mode);

    auto* comparison = new ComparisonView(session);
    Frame comparisonFrame(comparison);
    save(comparisonFrame, dir, QStringLiteral("comparison-empty-") + mode);
    comparison->setEvaluation(evaluation);
    save(comparisonFrame, dir, QStringLiteral("comparison-paper-") + mode);
    comparison->compareWith(other);
    save(comparisonFrame, dir, QStringLiteral("comparison-run-") + mode);
}

}  // namespace

int main(int argc, char** argv) { return testing::drawPictures(argc, argv, draw); }
