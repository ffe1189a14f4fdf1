#include "ui/explore/FilteredImages.h"

#include <numeric>
#include <utility>

namespace leafbench::ui {

FilteredImages::FilteredImages(QObject* parent) : QObject(parent) {}

void FilteredImages::setDataset(DatasetPtr dataset, std::shared_ptr<const Split> split)
{
    m_dataset = std::move(dataset);
    m_split = std::move(split);
    m_filter = {};
    recount();
    emit changed();
}

void FilteredImages::setSplit(std::shared_ptr<const Split> split)
{
    if (split == m_split)
        return;
    m_split = std::move(split);
    recount();
    emit changed();
}

void FilteredImages::recount()
{
    if (m_split && (!m_dataset || m_split->assignment.size() != m_dataset->images.size()))
        m_split.reset();
    if (!m_split)
        m_filter.subset.reset();
    m_counts.clear();
    if (!m_dataset)
        return;
    m_counts.resize(m_dataset->classes.size() + 1);
    for (std::size_t i = 0; i < m_dataset->images.size(); ++i) {
        const qint32 c = m_dataset->images[i].classIndex;
        const Subset subset = m_split ? m_split->assignment[i] : Subset::None;
        ++m_counts[c < 0 ? m_dataset->classes.size() : std::size_t(c)][std::size_t(subset)];
    }
}

void FilteredImages::setFilter(ImageFilter filter)
{
    if (!m_split)
        filter.subset.reset();
    std::erase_if(filter.classes, [&](int c) {
        const bool known = m_dataset && c >= unlabelled && c < int(m_dataset->classes.size());
        return !known || !(c < 0 ? filter.allowsAll() : filter.allows(m_dataset->classes[std::size_t(c)]));
    });
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    emit changed();
}

bool FilteredImages::lists(int classIndex) const
{
    return classIndex < 0 ? m_filter.allowsAll() : m_filter.allows(m_dataset->classes[std::size_t(classIndex)]);
}

bool FilteredImages::passes(const ImageFilter& filter, int classIndex, const DatasetIndex& dataset)
{
    if (classIndex < 0)
        return filter.classes.contains(unlabelled) && filter.allowsAll();
    if (!filter.classes.empty() && !filter.classes.contains(classIndex))
        return false;
    return filter.allows(dataset.classes[std::size_t(classIndex)]);
}

const std::array<qint64, 4>& FilteredImages::row(int classIndex) const
{
    return classIndex < 0 ? m_counts.back() : m_counts[std::size_t(classIndex)];
}

qint64 FilteredImages::count(const ImageFilter& filter, int classIndex) const
{
    if (!m_dataset || !passes(filter, classIndex, *m_dataset))
        return 0;
    const std::array<qint64, 4>& counts = row(classIndex);
    return filter.subset ? counts[std::size_t(*filter.subset)] : std::accumulate(counts.begin(), counts.end(), qint64{0});
}

qint64 FilteredImages::count(const ImageFilter& filter) const
{
    qint64 sum = 0;
    for (int c = unlabelled; c < int(m_counts.size()) - 1; ++c)
        sum += count(filter, c);
    return sum;
}

std::vector<quint32> FilteredImages::images() const
{
    std::vector<quint32> found;
    if (!m_dataset)
        return found;
    // The start of each class in the list; then each image takes its class's next place.
    std::vector<std::size_t> next(m_counts.size(), 0);
    std::vector<char> pass(m_counts.size(), 0);
    std::size_t all = 0;
    for (std::size_t c = 0; c < m_counts.size(); ++c) {
        const int classIndex = c + 1 == m_counts.size() ? unlabelled : int(c);
        pass[c] = passes(m_filter, classIndex, *m_dataset);
        next[c] = all;
        all += std::size_t(count(m_filter, classIndex));
    }
    found.resize(all);
    for (std::size_t i = 0; i < m_dataset->images.size(); ++i) {
        const qint32 classIndex = m_dataset->images[i].classIndex;
        const std::size_t c = classIndex < 0 ? m_counts.size() - 1 : std::size_t(classIndex);
        if (pass[c] && (!m_filter.subset || m_split->assignment[i] == *m_filter.subset))
            found[next[c]++] = quint32(i);
    }
    return found;
}

}  // namespace leafbench::ui
