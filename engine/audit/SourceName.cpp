#include "engine/audit/SourceLeaves.h"

#include <QRegularExpression>

namespace leafbench {

namespace {

/// As met in the New Plant Diseases Dataset (_90deg, _flipTB, _new30degFlipLR, _newPixel25, _newGRR), PlantVillage's segmented
/// pictures (_final_masked) and the augmented tomato leaves of Mendeley Data (_change_90, _mirror_vertical, _hight, _lower).
const QRegularExpression& mark()
{
    static const QRegularExpression expression(
        QStringLiteral("_(?:new[a-z0-9]+|\\d{1,3}deg(?:flip(?:lr|tb))?|flip(?:lr|tb)|change_\\d{1,3}|mirror(?:_vertical)?|hight"
                       "|lower|final_masked)$"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

}  // namespace

QString sourceName(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    QString name = dot > 0 ? fileName.left(dot) : fileName;
    for (;;) {
        const QRegularExpressionMatch match = mark().match(name);
        // A file that is called nothing but such a word is its own source.
        if (!match.hasMatch() || match.capturedStart() == 0)
            return name;
        name.truncate(match.capturedStart());
    }
}

}  // namespace leafbench
