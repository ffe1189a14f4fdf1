#include "engine/demo/BladeOutline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leafbench::demo {
namespace {

float profile(const BladeSpec& spec, float t)
{
    const float tail = spec.fullness * (1 - spec.peak) / spec.peak;
    const float base = std::pow(t / spec.peak, spec.fullness) * std::pow((1 - t) / (1 - spec.peak), tail);
    const float tip = (1 - t) / 0.16f;
    return base * (1 - spec.pinch * std::exp(-tip * tip));
}

/// How far the edge stands out at t: teeth that point to the tip, or round lobes.
float toothAt(const BladeSpec& spec, float t, float phase)
{
    if (spec.teeth == 0)
        return 0;
    const float x = t * static_cast<float>(spec.teeth) + phase;
    if (spec.lobed)
        return std::abs(std::sin(x * std::numbers::pi_v<float>)) - 0.5f;
    const float phaseInTooth = x - std::floor(x);
    return (phaseInTooth < 0.75f ? phaseInTooth / 0.75f : (1 - phaseInTooth) / 0.25f) - 0.5f;
}

cv::Point2f midribAt(const BladeSpec& spec, float t)
{
    return {spec.bend * spec.length * std::sin(t * std::numbers::pi_v<float> * 0.9f), t * spec.length};
}

/// Steps that hit every tooth's tip.
int stepsFor(const BladeSpec& spec) { return std::clamp(spec.teeth * (spec.lobed ? 8 : 4), 40, 140); }

std::vector<Stroke> lateralVeins(const BladeSpec& spec, Random& random)
{
    std::vector<Stroke> veins;
    for (int i = 0; i < spec.veinPairs; ++i) {
        for (const float side : {1.f, -1.f}) {
            const float place = (static_cast<float>(i) + between(random, 0.2, 0.8)) / static_cast<float>(spec.veinPairs);
            const float t = 0.06f + 0.78f * place;
            const float end = std::min(0.97f, t + spec.veinRise * (1 - 0.5f * t));
            const float reach = spec.width * profile(spec, end) * 0.93f;
            Stroke vein;
            vein.width = 0.006f * (1 - 0.5f * t);
            for (int k = 0; k <= 5; ++k) {
                const float u = static_cast<float>(k) / 5;
                const cv::Point2f on = midribAt(spec, t + (end - t) * u * (0.6f + 0.4f * u));
                vein.points.push_back(on + cv::Point2f(side * reach * u, 0));
            }
            veins.push_back(std::move(vein));
        }
    }
    return veins;
}

}  // namespace

Waves::Waves(Random& random, float slowest)
{
    for (int i = 0; i < 3; ++i) {
        m_frequency[i] = 2 * std::numbers::pi_v<float> * slowest * static_cast<float>(i + 1) * between(random, 0.8, 1.2);
        m_phase[i] = between(random, 0, 2 * std::numbers::pi_v<float>);
    }
}

float Waves::operator()(float t) const
{
    return 0.5f * std::sin(m_frequency[0] * t + m_phase[0]) + 0.3f * std::sin(m_frequency[1] * t + m_phase[1])
        + 0.2f * std::sin(m_frequency[2] * t + m_phase[2]);
}

Blade makeBlade(const BladeSpec& spec, Random& random)
{
    Blade blade;
    const int steps = stepsFor(spec);
    for (const float side : {1.f, -1.f}) {
        const Waves waves(random);
        const float phase = between(random, 0, 1);
        for (int i = 0; i <= steps; ++i) {
            const float t = static_cast<float>(side > 0 ? i : steps - i) / static_cast<float>(steps);
            const float fade = std::min(1.f, 6 * t * (1 - t) + 0.1f);  // no teeth at the very ends
            const float tooth = spec.tooth * toothAt(spec, t, phase) * fade;
            const float width = spec.width * profile(spec, t) * (1 + 0.06f * waves(t) + tooth);
            const cv::Point2f offset(0, spec.lobed ? 0 : 0.5f * tooth * spec.width);
            blade.outline.push_back(midribAt(spec, t) + cv::Point2f(side * width, 0) + offset);
        }
        if (side > 0)
            blade.half = blade.outline.size();
    }
    for (int i = 0; i <= 12; ++i)
        blade.midrib.push_back(midribAt(spec, static_cast<float>(i) / 12));
    blade.veins = lateralVeins(spec, random);
    blade.veins.push_back({Points(blade.midrib.begin(), blade.midrib.end() - 1), 0.013f});
    return blade;
}

Blade makePalmate(const PalmateSpec& spec, Random& random)
{
    Blade blade;
    const Waves waves(random, 2);
    const float phase = between(random, 0, 1);
    const int steps = 220;
    for (int i = 0; i < steps; ++i) {
        const float u = static_cast<float>(i) / steps;
        const float angle = u * 360 - 180;  // from the stalk all the way around to it
        float radius = spec.body;
        for (const cv::Point2f& lobe : spec.lobes) {
            const float x = std::abs(angle - lobe.x) / spec.lobeWidth;
            if (x < 1)
                radius = std::max(radius, spec.body + (lobe.y - spec.body) * (1 - std::pow(x, 1.3f)));
        }
        const float toStalk = (180 - std::abs(angle)) / 26;
        radius *= 1 - spec.sinus * std::exp(-toStalk * toStalk);
        const float x = u * static_cast<float>(spec.teeth) + phase;
        const float phaseInTooth = x - std::floor(x);
        radius *= 1 + 0.05f * waves(u) + spec.tooth * (1 - 2 * std::abs(phaseInTooth - 0.5f));
        const float a = angle * std::numbers::pi_v<float> / 180;
        blade.outline.emplace_back(-radius * std::sin(a), radius * std::cos(a));
    }
    for (const cv::Point2f& lobe : spec.lobes) {
        const float a = lobe.x * std::numbers::pi_v<float> / 180;
        const cv::Point2f tip(-std::sin(a) * lobe.y * 0.92f, std::cos(a) * lobe.y * 0.92f);
        blade.veins.push_back({{{0, 0}, tip * 0.5f, tip}, 0.013f});
        for (int k = 1; k <= 4; ++k) {
            const cv::Point2f from = tip * (0.15f + 0.19f * static_cast<float>(k));
            for (const float side : {1.f, -1.f}) {
                const cv::Point2f across(-tip.y * side, tip.x * side);
                const cv::Point2f to = from + tip * 0.16f + across * (0.2f - 0.03f * static_cast<float>(k));
                blade.veins.push_back({{from, (from + to) * 0.5f + across * 0.015f, to}, 0.006f});
            }
        }
    }
    return blade;
}

Blade placed(Blade blade, float degrees, float scale, cv::Point2f at)
{
    const float c = std::cos(degrees * std::numbers::pi_v<float> / 180) * scale;
    const float s = std::sin(degrees * std::numbers::pi_v<float> / 180) * scale;
    const auto move = [&](Points& points) {
        for (cv::Point2f& p : points)
            p = cv::Point2f(c * p.x - s * p.y, s * p.x + c * p.y) + at;
    };
    move(blade.outline);
    move(blade.midrib);
    for (Stroke& vein : blade.veins) {
        move(vein.points);
        vein.width *= scale;
    }
    return blade;
}

}  // namespace leafbench::demo
