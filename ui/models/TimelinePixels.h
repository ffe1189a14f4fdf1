#pragma once

#include "engine/parallel/Timeline.h"

#include <array>
#include <vector>

namespace leafbench::ui {

/// A piece of a lane as it is drawn: one span of a pixel or more, or all the shorter ones that begin in one pixel.
struct PixelSpan {
    double left = 0;   ///< pixels
    double right = 0;
    std::array<double, activityCount> share{};  ///< of the piece's width; one of them 1 for a single span

    Activity most() const;
    double filled() const;  ///< 0 .. 1: the rest is nobody's time
};

/// The spans of begin .. end (nanoseconds) on `width` pixels. At most about two pieces a pixel, however many spans.
std::vector<PixelSpan> pixelSpans(const std::vector<TimelineSpan>& spans, double begin, double end, int width);

/// The span at a time; null between two.
const TimelineSpan* spanAt(const std::vector<TimelineSpan>& spans, double time);

/// Until where the lanes hold their spans, in nanoseconds: the whole run, or what was kept of it.
double keptEnd(const Timeline& timeline);

}  // namespace leafbench::ui
