#include "tests/exchange/RandomRun.h"

#include "engine/common/CsvFields.h"
#include "engine/common/Seed.h"
#include "engine/model/ResNet18.h"
#include "engine/model/files/Safetensors.h"
#include "tests/testing/NewFile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace leafbench::testing {

namespace {

float valueOf(const TensorSpec& spec, double spread, Random& random)
{
    const double noise = random.uniform(-1, 1);
    if (spec.name.ends_with("running_var"))
        return static_cast<float>(1 + 0.5 * noise);
    if (spec.name.ends_with("running_mean"))
        return static_cast<float>(0.2 * noise);
    if (spec.shape.size() == 1 && spec.name.ends_with(".weight"))
        return static_cast<float>(1 + 0.3 * noise);
    if (spec.shape.size() == 1)
        return static_cast<float>(0.1 * noise);
    return static_cast<float>(spread * noise);
}

}  // namespace

TensorFile randomWeights(int classes, std::uint64_t seed)
{
    Random random(seed);
    TensorFile file;
    for (const TensorSpec& spec : resnet18Tensors(classes)) {
        NamedTensor tensor{spec.name, DType::F32, {spec.shape.begin(), spec.shape.end()}, {}};
        if (spec.name.ends_with("num_batches_tracked")) {
            tensor.dtype = DType::I64;
            tensor.bytes = QByteArray(8, '\1');
        } else {
            qint64 count = 1, inputs = 1;
            for (std::size_t i = 0; i < spec.shape.size(); ++i) {
                count *= spec.shape[i];
                inputs *= i > 0 ? spec.shape[i] : 1;
            }
            const double spread = std::sqrt(2.0 / static_cast<double>(inputs));
            std::vector<float> values(static_cast<std::size_t>(count));
            for (float& value : values)
                value = valueOf(spec, spread, random);
            tensor.bytes
                = QByteArray(reinterpret_cast<const char*>(values.data()), static_cast<qsizetype>(values.size() * sizeof(float)));
        }
        file.tensors.push_back(std::move(tensor));
    }
    std::sort(file.tensors.begin(), file.tensors.end(), [](const NamedTensor& a, const NamedTensor& b) { return a.name < b.name; });
    file.metadata = {{"format", "pt"}, {"epoch", "3"}};
    return file;
}

static std::vector<EpochRecord> epochsOf(int count)
{
    Random random(7);
    std::vector<EpochRecord> epochs;
    for (int i = 1; i <= count; ++i) {
        const auto share = [&] { return random.uniform(); };
        epochs.push_back({i, 3 * share(), share(), 3 * share(), share(), 0.1 * share(), 10 * share(), 9 * share(), 250 * share(),
                          share(), i == 1});
    }
    return epochs;
}

Run writeRandomRun(const QString& runsDir, const RandomRunOptions& options)
{
    Run run;
    run.path = runsDir + QLatin1Char('/') + options.name;
    run.state = RunState::Finished;
    run.started = QDateTime::fromString(QStringLiteral("2026-01-01T12:00:00.250Z"), Qt::ISODateWithMs);
    run.recipe.data = QStringLiteral("/nowhere/data");
    run.recipe.inputSize = options.inputSize;
    run.recipe.epochs = options.epochs;
    run.recipe.precision = Precision::Float32;
    for (int i = 0; i < options.classes; ++i)
        run.classNames << QStringLiteral("Grape___Esca_(Black, \"Möasles\")_%1").arg(i);
    run.images = {24, 10, 0};
    run.device = QStringLiteral("cpu");
    run.normalisation = {{0.46, 0.49, 0.41}, {0.18, 0.15, 0.2}};
    run.epochs = epochsOf(options.epochs);
    newFile(run.path + QStringLiteral("/run.json"), QJsonDocument(runToJson(run)).toJson());
    newFile(run.path + QStringLiteral("/recipe.json"), QJsonDocument(toJson(run.recipe)).toJson());
    newFile(run.path + QStringLiteral("/epochs.csv"), toCsv(run.epochs));
    newFile(run.path + QStringLiteral("/checkpoints/note.txt"), "empty but for this\n");
    if (options.weights && !writeSafetensors(run.bestCheckpoint(), randomWeights(options.classes)))
        qFatal("%s cannot be written", qPrintable(run.bestCheckpoint()));
    const auto opened = openRun(run.path);
    if (!opened)
        qFatal("%s is no run", qPrintable(run.path));
    return *opened;
}

RgbImage randomPicture(int width, int height, std::uint64_t seed)
{
    Random random(seed);
    RgbImage picture(width, height);
    for (auto& value : picture.pixels)
        value = static_cast<std::uint8_t>(random.below(256));
    return picture;
}

}  // namespace leafbench::testing
