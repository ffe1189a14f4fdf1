#include "ui/speedup/TimelinePixels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leafbench::ui {
namespace {

/// The first span that ends after a time.
auto firstAfter(const std::vector<TimelineSpan>& spans, double time)
{
    return std::lower_bound(spans.begin(), spans.end(), time,
                            [](const TimelineSpan& span, double t) { return double(span.end) <= t; });
}

/// Collects the spans shorter than a pixel.
class PixelCollector {
public:
    explicit PixelCollector(std::vector<PixelSpan>& pieces) : m_pieces(pieces) {}

    void add(double left, double right, Activity activity)
    {
        const double pixel = std::floor(left);
        if (m_open && pixel != m_piece.left)
            flush();
        if (!m_open) {
            m_piece = {pixel, pixel + 1, {}};
            m_open = true;
        }
        m_piece.share[static_cast<std::size_t>(activity)] += right - left;
    }

    void flush()
    {
        if (!std::exchange(m_open, false))
            return;
        // The last span of a pixel may extend into the next.
        if (const double sum = m_piece.filled(); sum > 1) {
            for (double& share : m_piece.share)
                share /= sum;
        }
        m_pieces.push_back(m_piece);
    }

private:
    std::vector<PixelSpan>& m_pieces;
    PixelSpan m_piece;
    bool m_open = false;
};

}  // namespace

Activity PixelSpan::most() const { return static_cast<Activity>(std::max_element(share.begin(), share.end()) - share.begin()); }

double PixelSpan::filled() const { return std::accumulate(share.begin(), share.end(), 0.0); }

std::vector<PixelSpan> pixelSpans(const std::vector<TimelineSpan>& spans, double begin, double end, int width)
{
    std::vector<PixelSpan> pieces;
    if (!(end > begin) || width < 1)
        return pieces;
    const double perNs = width / (end - begin);
    PixelCollector small(pieces);
    for (auto span = firstAfter(spans, begin); span != spans.end() && double(span->begin) < end; ++span) {
        const double left = (std::max(double(span->begin), begin) - begin) * perNs;
        const double right = (std::min(double(span->end), end) - begin) * perNs;
        if (right - left < 1) {
            small.add(left, right, span->activity);
            continue;
        }
        small.flush();
        PixelSpan piece{left, right, {}};
        piece.share[static_cast<std::size_t>(span->activity)] = 1;
        pieces.push_back(piece);
    }
    small.flush();
    return pieces;
}

const TimelineSpan* spanAt(const std::vector<TimelineSpan>& spans, double time)
{
    const auto span = firstAfter(spans, time);
    return span != spans.end() && double(span->begin) <= time ? &*span : nullptr;
}

double keptEnd(const Timeline& timeline)
{
    double end = timeline.seconds * 1e9;
    bool truncated = false;
    double last = 0;
    for (const TimelineLane& lane : timeline.lanes) {
        truncated |= lane.truncated;
        if (!lane.spans.empty())
            last = std::max(last, double(lane.spans.back().end));
    }
    return truncated && last > 0 ? std::min(end, last) : std::max(end, last);
}

}  // namespace leafbench::ui
