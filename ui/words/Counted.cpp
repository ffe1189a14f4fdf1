#include "ui/words/Counted.h"

#include "ui/words/Text.h"
#include "ui/words/Words.h"

namespace leafbench::words {

QString imagesText(qint64 number) { return byCount(number, Text::tr("%1 image"), Text::tr("%1 images")).arg(count(number)); }

QString picturesText(qint64 number) { return byCount(number, Text::tr("%1 picture"), Text::tr("%1 pictures")).arg(count(number)); }

QString classesText(qint64 number) { return byCount(number, Text::tr("%1 class"), Text::tr("%1 classes")).arg(count(number)); }

QString speciesText(qint64 number)
{
    //: One species
    const QString one = Text::tr("%1 species", "one");
    //: Several species
    return byCount(number, one, Text::tr("%1 species", "several")).arg(count(number));
}

QString filesText(qint64 number) { return byCount(number, Text::tr("%1 file"), Text::tr("%1 files")).arg(count(number)); }

QString runsText(qint64 number) { return byCount(number, Text::tr("%1 run"), Text::tr("%1 runs")).arg(count(number)); }

QString studiesText(qint64 number)
{
    return byCount(number, Text::tr("%1 tuning study"), Text::tr("%1 tuning studies")).arg(count(number));
}

QString epochsText(qint64 number) { return byCount(number, Text::tr("%1 epoch"), Text::tr("%1 epochs")).arg(count(number)); }

QString trialsText(qint64 number) { return byCount(number, Text::tr("%1 trial"), Text::tr("%1 trials")).arg(count(number)); }

QString repeatsText(qint64 number) { return byCount(number, Text::tr("%1 repeat"), Text::tr("%1 repeats")).arg(count(number)); }

QString partOfImages(qint64 part, qint64 whole)
{
    return byCount(whole, Text::tr("%1 of %2 image"), Text::tr("%1 of %2 images")).arg(count(part), count(whole));
}

QString partOfEpochs(qint64 part, qint64 whole)
{
    return byCount(whole, Text::tr("%1 of %2 epoch"), Text::tr("%1 of %2 epochs")).arg(count(part), count(whole));
}

QString partOfTrials(qint64 part, qint64 whole)
{
    return byCount(whole, Text::tr("%1 of %2 trial"), Text::tr("%1 of %2 trials")).arg(count(part), count(whole));
}

QString partOfSteps(qint64 part, qint64 whole)
{
    return byCount(whole, Text::tr("%1 of %2 step"), Text::tr("%1 of %2 steps")).arg(count(part), count(whole));
}

QString partOfRuns(qint64 part, qint64 whole)
{
    return byCount(whole, Text::tr("%1 of %2 run"), Text::tr("%1 of %2 runs")).arg(count(part), count(whole));
}

}  // namespace leafbench::words
