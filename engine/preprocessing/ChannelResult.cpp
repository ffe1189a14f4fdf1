#include "engine/preprocessing/ChannelResult.h"

#include "engine/preprocessing/ChannelKernel.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <iterator>
#include <utility>

namespace leafbench {

static_assert(std::is_trivially_copyable_v<ChannelSums>);

QCborValue toField(const ChannelSums& sums) { return QByteArray(reinterpret_cast<const char*>(&sums), sizeof sums); }

Status fromField(const QCborValue& field, ChannelSums& sums)
{
    const QByteArray bytes = field.toByteArray();
    if (bytes.size() != sizeof sums)
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("no channel sums")};
    std::memcpy(&sums, bytes.constData(), sizeof sums);
    return Ok{};
}

void ChannelSums::add(const RgbImage& image)
{
    BlockSums block;
    const std::size_t count = image.pixels.size() / 3;
    addPixels(image.pixels.data(), count, block);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        sum[channel] += block.sum[channel];
        squares[channel] += block.squares[channel];
    }
    pixels += count;
}

void ChannelSums::add(const ChannelSums& other)
{
    for (std::size_t channel = 0; channel < 3; ++channel) {
        sum[channel] += other.sum[channel];
        squares[channel] += other.squares[channel];
    }
    pixels += other.pixels;
}

void ChannelResult::add(ChannelResult&& part)
{
    sums.add(part.sums);
    images += part.images;
    std::move(part.refused.begin(), part.refused.end(), std::back_inserter(refused));
}

void ChannelCounter::count(quint32 image, const QString& path, LaneRecorder* lane)
{
    Status done = m_reader.read(path);
    markTime(lane, Activity::Read);
    if (done) {
        done = m_reader.decode();
        markTime(lane, Activity::Decode);
    }
    if (!done) {
        m_result.refused.push_back({image, done.error()});
        return;
    }
    m_result.sums.add(m_reader.image());
    ++m_result.images;
    markTime(lane, Activity::Compute);
}

ChannelResult ChannelCounter::take() { return std::exchange(m_result, {}); }

/// Integers up to the last division: (N * S2 - S^2) / N^2 avoids the cancellation of a difference of means.
Result<ChannelStatistics> statisticsOf(ChannelResult&& all)
{
    if (all.sums.pixels == 0)
        return Error{.code = ErrorCode::EmptySubset, .detail = all.refused.empty() ? QString() : all.refused.front().error.subject};
    ChannelStatistics statistics;
    statistics.images = all.images;
    statistics.pixels = all.sums.pixels;
    statistics.refused = std::move(all.refused);
    std::sort(statistics.refused.begin(), statistics.refused.end(),
              [](const RefusedImage& a, const RefusedImage& b) { return a.image < b.image; });
    const auto count = static_cast<double>(all.sums.pixels);
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const unsigned __int128 sum = all.sums.sum[channel];
        const unsigned __int128 spread = all.sums.pixels * all.sums.squares[channel] - sum * sum;
        statistics.mean[channel] = static_cast<double>(all.sums.sum[channel]) / (255 * count);
        statistics.std[channel] = std::sqrt(static_cast<double>(spread)) / (255 * count);
    }
    return statistics;
}

}  // namespace leafbench
