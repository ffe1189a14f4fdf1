#include "engine/model/ModelSummary.h"

#include <array>
#include <charconv>

namespace leafbench {
namespace {

/// Python's "{:,}".
QString grouped(qint64 count)
{
    QString text = QString::number(count);
    for (qsizetype i = text.size() - 3; i > 0; i -= 3)
        text.insert(i, QLatin1Char(','));
    return text;
}

/// Python's "%0.2f", in any locale.
QString fixed2(double value)
{
    std::array<char, 64> buffer;
    const auto end = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed, 2).ptr;
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

QString shapeText(const std::vector<qint64>& shape)
{
    QString text = QStringLiteral("[-1");
    for (qint64 side : shape)
        text += QLatin1String(", ") + QString::number(side);
    return text + QLatin1Char(']');
}

QString columns(const QString& layer, const QString& shape, const QString& parameters)
{
    return layer.rightJustified(20) + QLatin1String("  ") + shape.rightJustified(25) + QLatin1Char(' ')
        + parameters.rightJustified(15) + QLatin1Char('\n');
}

QString rule(char mark) { return QString(64, QLatin1Char(mark)) + QLatin1Char('\n'); }

QString fact(const char* name, const QString& value)
{
    return QLatin1String(name) + QLatin1String(": ") + value + QLatin1Char('\n');
}

}  // namespace

QString ModelSummary::text() const
{
    QString text = rule('-');
    text += columns(QStringLiteral("Layer (type)"), QStringLiteral("Output Shape"), QStringLiteral("Param #"));
    text += rule('=');
    int index = 0;
    for (const LayerRow& layer : layers) {
        const QString name = layer.type + QLatin1Char('-') + QString::number(++index);
        text += columns(name, shapeText(layer.outputShape), grouped(layer.parameters));
    }
    text += rule('=');
    text += fact("Total params", grouped(totalParameters));
    text += fact("Trainable params", grouped(trainableParameters));
    text += fact("Non-trainable params", grouped(totalParameters - trainableParameters));
    text += rule('-');
    text += fact("Input size (MB)", fixed2(inputMiB));
    text += fact("Forward/backward pass size (MB)", fixed2(forwardBackwardMiB));
    text += fact("Params size (MB)", fixed2(parametersMiB));
    text += fact("Estimated Total Size (MB)", fixed2(parametersMiB + forwardBackwardMiB + inputMiB));
    return text + rule('-');
}

}  // namespace leafbench
