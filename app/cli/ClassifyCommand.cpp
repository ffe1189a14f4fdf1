#include "app/cli/Commands.h"

#include "engine/common/Fields.h"
#include "engine/common/TextFile.h"
#include "engine/dataset/PictureFiles.h"
#include "engine/dataset/Scanner.h"
#include "engine/imaging/decode/ImageReader.h"
#include "engine/runs/answers/AnsweringRuns.h"
#include "engine/runs/answers/RunClassifier.h"
#include "ui/words/AnswerText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/RunText.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUrl>

#include <utility>

namespace leafbench::cli {
namespace {

struct ClassifyOptions {
    QString run;
    QStringList images;
    QString runs = defaultRunsDir();
    QString data;
    QString saliency;
    bool noReference = false;
};

QJsonValue copyJson(const std::optional<TrainingCopy>& copy)
{
    if (!copy)
        return QJsonValue::Null;
    return QJsonObject{{"path", copy->path}, {"class", copy->className}, {"identical", copy->identical}};
}

QJsonObject toJson(const Classification& answer, const Run& run, const QString& saliency)
{
    const auto accuracy = validAccuracy(run);
    const auto likely = [](const ClassProbability& p) {
        return QJsonObject{{"class", p.className}, {"probability", p.probability}};
    };
    const auto near = [](const NeighborLeaf& leaf) {
        return QJsonObject{{"path", leaf.path}, {"class", leaf.className}, {"distance", leaf.distance}};
    };
    QJsonObject json{{"run", run.path},
                     {"valid_accuracy", accuracy ? QJsonValue(*accuracy) : QJsonValue()},
                     {"weak", isWeak(run)},
                     {"image", answer.image},
                     {"top", jsonList(answer.top, likely)},
                     {"elapsed_ms", answer.elapsedMs},
                     {"verdict", toWord(answer.verdict)},
                     {"candidates", jsonList(candidates(answer), [](const ClassProbability& p) { return p.className; })},
                     {"flaw", answer.flaw == PictureFlaw::None ? QJsonValue() : QJsonValue(toWord(answer.flaw))},
                     {"calibrated", answer.calibrated}};
    if (answer.calibrated) {
        json["confidence_threshold"] = answer.confidenceThreshold ? leafbench::toJson(*answer.confidenceThreshold) : QJsonValue();
        json["distance"] = answer.distance;
        json["threshold"] = answer.threshold;
        json["layer3_distance"] = answer.layer3;
        json["layer3_threshold"] = answer.layer3Threshold;
        json["false_alarm_rate"] = answer.falsePositiveRate;
        json["nearest"] = jsonList(answer.nearest, near);
        json["copy"] = copyJson(answer.copy);
    }
    if (!saliency.isEmpty())
        json["saliency"] = saliency;
    return json;
}

/// The lines above the classes: first that the run is weak, if it is.
QStringList verdictLines(const Classification& answer, const Run& run)
{
    const QString weakness = words::weaknessText(run);
    QStringList lines = weakness.isEmpty() ? QStringList() : QStringList{weakness};
    if (answer.verdict != Verdict::OutOfDistribution || answer.flaw != PictureFlaw::None)
        return lines << words::answerHeadline(answer) << words::verdictText(answer, isWeak(run));
    const bool byNeighbours = answer.distance > answer.threshold;
    return lines << Text::tr(
                        "Unlike the training pictures (distance %1, above %2; %3 of the validation pictures are turned away): do "
                        "not trust the classes")
                        .arg(QString::number(byNeighbours ? answer.distance : answer.layer3, 'f', 2),
                             QString::number(byNeighbours ? answer.threshold : answer.layer3Threshold, 'f', 2),
                             words::percent(answer.falsePositiveRate));
}

void print(Output& out, const Classification& answer, const Run& run, const QString& saliency)
{
    out.object(toJson(answer, run, saliency));
    out.text(Text::tr("%1 (%2 ms)").arg(answer.image, QString::number(answer.elapsedMs, 'f', 1)));
    for (const QString& line : verdictLines(answer, run))
        out.text(QStringLiteral("  ") + line);
    for (const ClassProbability& p : answer.top)
        out.text(QStringLiteral("  %1  %2").arg(words::percent(p.probability).rightJustified(8), p.className));
    if (run.starter && !answer.nearest.empty()) {
        out.text(Text::tr("  Nearest training leaves: %1").arg(words::nearestText(answer)));
    } else if (!answer.nearest.empty()) {
        const NeighborLeaf& leaf = answer.nearest.front();
        out.text(Text::tr("  Nearest training picture: %1 (%2, distance %3)")
                     .arg(leaf.path, leaf.className, QString::number(leaf.distance, 'f', 2)));
    }
    if (answer.copy)
        out.text((answer.copy->identical ? Text::tr("  This very file was in the training data: %1")
                                         : Text::tr("  This picture was in the training data: %1"))
                     .arg(answer.copy->path));
    if (!saliency.isEmpty())
        out.text(Text::tr("  Where it looked: %1").arg(saliency));
}

/// Classifies pictures one by one.
class Classifying {
public:
    Classifying(RunClassifier& classifier, const QString& saliencyDir) : m_classifier(classifier), m_dir(saliencyDir) {}

    /// A picture, or all of a folder; one output line each.
    int all(const QString& path, Output& out, const JobContext& context)
    {
        if (!QFileInfo(path).isDir())
            return one(path, out);
        int code = Finished;
        bool any = false;
        const auto listed = listPictures({path}, context, [&](const std::vector<PictureFile>& files) {
            any = any || !files.empty();
            for (const PictureFile& file : files) {
                if (!context.token.checkpoint())
                    return;
                if (file.refusal)
                    out.error(*file.refusal);
                const int answered = file.refusal ? int(BadInput) : one(file.path, out);
                code = answered == Finished ? code : answered;
            }
        });
        if (listed.cancelled() || context.token.isCancelled())
            return WasCancelled;
        return any ? code : notFinished(out, Status(Error{.code = ErrorCode::ImageEmpty, .subject = path}));
    }

private:
    int one(const QString& path, Output& out)
    {
        if (const auto read = m_reader.read(path); !read)
            return notFinished(out, read);
        const QByteArray& bytes = m_reader.bytes();
        const auto answer = m_classifier.classifyBytes(bytes, path);
        if (!answer)
            return notFinished(out, answer);
        QString picture;
        int code = Finished;
        if (!m_dir.isEmpty()) {
            if (const auto written = writeSaliency(bytes, *answer))
                picture = *written;
            else
                code = notFinished(out, written);
        }
        print(out, *answer, m_classifier.run(), picture);
        return code;
    }

    /// The picture overlaid with the saliency map of its most likely class.
    Result<QString> writeSaliency(const QByteArray& bytes, const Classification& answer)
    {
        constexpr int minSide = 512, quality = 90;
        const auto image = decodeImage(bytes, answer.image, {.minSide = minSide});
        if (!image)
            return image.as<QString>();
        const auto map = m_classifier.saliency(bytes, answer.image, answer.top.front().className);
        if (!map)
            return map.as<QString>();
        const QString path = freeName(QFileInfo(answer.image).completeBaseName());
        const auto written = writeFile(path, encodeJpeg(withSaliency(*image, *map), quality));
        return written ? Result<QString>(path) : written.as<QString>();
    }

    /// Avoids overwriting for equal names in different folders.
    QString freeName(const QString& base)
    {
        QString name = base;
        for (int number = 2; m_written.contains(name); ++number)
            name = QStringLiteral("%1-%2").arg(base, QString::number(number));
        m_written.insert(name);
        return QStringLiteral("%1/%2-saliency.jpg").arg(m_dir, name);
    }

    RunClassifier& m_classifier;
    ImageReader m_reader;
    QString m_dir;
    QSet<QString> m_written;
};

/// A file manager's file:///home/me/leaf.jpg is a path as well.
QString localPath(const QString& given) { return given.startsWith(QStringLiteral("file://")) ? QUrl(given).toLocalFile() : given; }

/// RUN may be left out: a first argument that is no run, but a file or folder, or called like a picture, or the only one, is a
/// picture. The best run answers.
ClassifyOptions withRun(ClassifyOptions options)
{
    options.run = localPath(options.run);
    for (QString& image : options.images)
        image = localPath(image);
    const bool isPicture = QFileInfo::exists(options.run) || hasImageExtension(options.run) || options.images.isEmpty();
    if (isPicture && !options.run.isEmpty() && !isRun(options.run, options.runs))
        options.images.prepend(std::exchange(options.run, QStringLiteral("best")));
    return options;
}

/// Reports an unreadable picture and continues.
int classify(const ClassifyOptions& given, Output& out, const JobContext& context)
{
    const ClassifyOptions options = withRun(given);
    if (options.images.isEmpty()) {
        out.warning(Text::tr("Say which pictures, or folders of them."));
        return Usage;
    }
    if (!options.saliency.isEmpty() && !QDir().mkpath(options.saliency)) {
        out.error({.code = ErrorCode::NotWritable, .subject = options.saliency});
        return Failed;
    }
    const QString path = findRun(options.run, options.runs);
    const auto opened = RunClassifier::open(path);
    if (!opened)
        return notFinished(out, opened);
    RunClassifier& classifier = **opened;
    sayDamage(out, classifier.run());
    out.warning(Text::tr("%1 answers: %2").arg(words::runTitle(classifier.run()), path));
    if (options.noReference) {
        classifier.setFeatureBank(nullptr);
    } else if (!isComplete(classifier.featureBank())) {
        const auto featureBank = prepareFeatureBank(path, context, options.data);
        out.endProgress();
        if (featureBank.cancelled())
            return WasCancelled;
        if (featureBank) {
            sayDifference(out, (*featureBank)->difference);
            classifier.setFeatureBank(*featureBank);
        } else {
            const QString left = classifier.featureBank() ? Text::tr("Nothing is called sure: %1") : Text::tr("Not calibrated: %1");
            out.warning(left.arg(words::errorText(featureBank.error())));
        }
    }
    int code = Finished;
    Classifying classifying(classifier, options.saliency);
    for (const QString& image : options.images) {
        if (!context.token.checkpoint())
            return WasCancelled;
        const int one = classifying.all(image, out, context);
        if (one == WasCancelled)
            return WasCancelled;
        code = one == Finished ? code : one;
    }
    return code;
}

}  // namespace

void addClassify(CLI::App& app, Action& chosen)
{
    const Command<ClassifyOptions> command(app, chosen, "classify", Text::tr("The five likeliest classes of pictures, by a run"),
                                           classify);
    ClassifyOptions& options = command.options();
    command.option("RUN", options.run, Text::tr("%1. Left out: best").arg(runHelp()));
    command.option("IMAGE", options.images, Text::tr("Pictures, or folders of them"));
    command.option("--saliency", options.saliency, Text::tr("Folder for a picture each of where the network looked (Grad-CAM)"));
    command.flag("--no-reference", options.noReference,
                 Text::tr("Plain probabilities: nothing is learned from the run's own pictures first"));
    command.data(options.data);
    command.runs();
}

}  // namespace leafbench::cli
