#include "ui/classify/AnswerWords.h"

#include "engine/runs/answers/AnsweringRuns.h"
#include "ui/words/Counted.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace leafbench::ui {
namespace {

class AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

}  // namespace

PictureState pictureState(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Sure: return PictureState::Sure;
    case Verdict::Unsure: return PictureState::Unsure;
    case Verdict::OutOfDistribution: break;
    }
    return PictureState::OutOfDistribution;
}

QString stateText(PictureState state)
{
    switch (state) {
    case PictureState::Waiting: return AnswerWords::tr("waiting");
    case PictureState::Sure: return AnswerWords::tr("sure");
    case PictureState::Unsure: return AnswerWords::tr("unsure");
    case PictureState::OutOfDistribution: return AnswerWords::tr("unlike");
    case PictureState::Refused: break;
    }
    return AnswerWords::tr("refused");
}

QString answerFacts(const Classification& answer, qint64 validImages)
{
    const QString time = AnswerWords::tr("%1 ms").arg(words::decimal(answer.elapsedMs, 'f', answer.elapsedMs < 10 ? 1 : 0));
    const QString calibrated = answer.calibrated
        ? words::byCount(validImages, AnswerWords::tr("calibrated on %1 validation picture"),
                         AnswerWords::tr("calibrated on %1 validation pictures"))
              .arg(words::count(validImages))
        : AnswerWords::tr("not calibrated yet");
    return time + QStringLiteral(" · ") + calibrated;
}

QString accuracyNote(const Run* run)
{
    const std::optional<double> accuracy = run ? validAccuracy(*run) : std::nullopt;
    if (accuracy && run->starter)
        return AnswerWords::tr("The starter model was right on %1 of its validation images.").arg(words::percent(*accuracy));
    return accuracy ? AnswerWords::tr("This run was right on %1 of its validation images.").arg(words::percent(*accuracy))
                    : QString();
}

QString shortReason(const Error& error)
{
    Error about = error;
    about.subject = error.subject.section(u'/', -1);
    return words::errorText(about).simplified();
}

}  // namespace leafbench::ui
