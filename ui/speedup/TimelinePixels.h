#pragma once

#include "engine/monitor/Timeline.h"

#include <array>
#include <vector>

namespace leafbench::ui {

/// A drawn piece of a lane: one span of a pixel or more, or all shorter ones that begin in one pixel.
struct PixelSpan {
    double left = 0;  ///< pixels
    double right = 0;
    std::array<double, activityCount> share{};  ///< of the piece's width; a single span has one 1

    Activity most() const;
    double filled() const;  ///< 0 .. 1: the rest is unrecorded time
};

/// The spans of begin .. end (nanoseconds) on `width` pixels. At most about two pieces a pixel, for any number of spans.
std::vector<PixelSpan> pixelSpans(const std::vector<TimelineSpan>& spans, double begin, double end, int width);

/// The span at a time; may be null.
const TimelineSpan* spanAt(const std::vector<TimelineSpan>& spans, double time);

/// End of the stored spans in nanoseconds: of the whole run, or of its recorded part.
double keptEnd(const Timeline& timeline);

}  // namespace leafbench::ui
