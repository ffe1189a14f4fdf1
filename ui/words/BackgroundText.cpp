#include "ui/words/BackgroundText.h"

#include "engine/statistics/Intervals.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace leafbench::words {
namespace {

struct BackgroundTexts {
    Q_DECLARE_TR_FUNCTIONS(leafbench::words)
};

constexpr double noticeable = 0.02, partly = 0.1, mostly = 0.3;  // of the accuracy

}  // namespace

QString backgroundName(Background background)
{
    switch (background) {
    case Background::Own: return BackgroundTexts::tr("Its own background, continued");
    case Background::OtherClass: return BackgroundTexts::tr("Another class's background");
    case Background::MadeUp: return BackgroundTexts::tr("Made-up soil, grass, stone, wood or sand");
    }
    return {};
}

QString backgroundText(Background background)
{
    switch (background) {
    case Background::Own: return BackgroundTexts::tr("on its own background, continued");
    case Background::OtherClass: return BackgroundTexts::tr("on another class's background");
    case Background::MadeUp: return BackgroundTexts::tr("on made-up soil, grass, stone, wood or sand");
    }
    return {};
}

/// Held against the leaf on its own background, which has the same cut edge.
QString swapVerdict(const BackgroundSwap& swap)
{
    const double own = share(swap.correctOn(Background::Own), swap.images);
    const double worst = share(std::min(swap.correctOn(Background::OtherClass), swap.correctOn(Background::MadeUp)), swap.images);
    const QString fall = BackgroundTexts::tr(
                             "Right on %1 of the cut-out leaves before their own background, on %2 before the worse of the others.")
                             .arg(percent(own), percent(worst));
    if (own - worst < noticeable)
        return BackgroundTexts::tr("%1 It goes by the leaf: the background changes next to nothing.").arg(fall);
    if (own - worst < partly)
        return BackgroundTexts::tr("%1 It goes mostly by the leaf.").arg(fall);
    if (own - worst < mostly)
        return BackgroundTexts::tr("%1 A part of what it goes by lies beside the leaf.").arg(fall);
    return BackgroundTexts::tr("%1 Much of what it goes by lies beside the leaf: expect far less of it on leaves outdoors.")
        .arg(fall);
}

QString leftOutText(const BackgroundSwap& swap)
{
    const qint64 leftOut = swap.notCutOut + swap.unreadable;
    if (leftOut == 0)
        return {};
    return leftOut == 1 ? BackgroundTexts::tr("1 image is left out: its leaf could not be cut out.")
                        : BackgroundTexts::tr("%1 images are left out: their leaves could not be cut out.").arg(count(leftOut));
}

}  // namespace leafbench::words
