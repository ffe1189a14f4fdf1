#include "tests/testing/SmallDataset.h"

#include "engine/common/Seed.h"
#include "engine/imaging/decode/Decode.h"

#include <QDir>
#include <QFile>

#include <cmath>

namespace leafbench::testing {

/// Stripes whose angle and width tell the class; colours and phase are random.
static RgbImage stripes(int classIndex, int classes, int side, Random& random)
{
    RgbImage image(side, side);
    const double angle = 3.14159265 * classIndex / classes, phase = random.uniform(0, 6.3), width = random.uniform(0.7, 0.9);
    const double base[3] = {random.uniform(40, 200), random.uniform(40, 200), random.uniform(40, 200)};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const double wave = 40 * std::sin(width * (x * std::cos(angle) + y * std::sin(angle)) + phase);
            for (int c = 0; c < 3; ++c) {
                const double value = base[c] + wave + random.uniform(-15, 15);
                image.row(y)[3 * x + c] = static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0));
            }
        }
    }
    return image;
}

void writeSmallDataset(const QString& folder, const SmallDatasetOptions& options)
{
    for (int c = 0; c < options.classes; ++c) {
        for (const bool training : {true, false}) {
            const QString dir = QStringLiteral("%1/%2/Species_%3___disease_%3")
                                    .arg(folder, training ? QStringLiteral("train") : QStringLiteral("valid"))
                                    .arg(c);
            QDir().mkpath(dir);
            for (int i = 0; i < (training ? options.train : options.valid); ++i) {
                Random random(mixSeed(7, c, training, i));
                QFile file(QStringLiteral("%1/leaf_%2.jpg").arg(dir).arg(i, 3, 10, QLatin1Char('0')));
                if (file.open(QIODevice::WriteOnly))
                    file.write(encodeJpeg(stripes(c, options.classes, options.side, random), 92));
            }
        }
    }
}

}  // namespace leafbench::testing
