#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "ui/explore/ImageFilter.h"

#include <QObject>

#include <array>
#include <memory>
#include <vector>

namespace leafbench::ui {

/// The one filter that all parts of the Explore page share, and its result. Counts are free; the image list needs one pass over
/// the index. Lives in the UI thread.
class FilteredImages : public QObject {
    Q_OBJECT
public:
    static constexpr int unlabelled = -1;  ///< as in ImageEntry::classIndex

    explicit FilteredImages(QObject* parent = nullptr);

    /// A new dataset resets the filter. `split` may be null; one of another length counts as null.
    void setDataset(DatasetPtr dataset, std::shared_ptr<const Split> split = nullptr);
    void setSplit(std::shared_ptr<const Split> split);
    const DatasetPtr& dataset() const { return m_dataset; }
    const std::shared_ptr<const Split>& split() const { return m_split; }

    /// Removes chosen classes that the rest of the filter excludes.
    void setFilter(ImageFilter filter);
    const ImageFilter& filter() const { return m_filter; }
    void clear() { setFilter({}); }

    /// True if words, species and health accept the class (or unlabelled).
    bool lists(int classIndex) const;
    /// True if the filter accepts images of the class, ignoring subsets.
    static bool passes(const ImageFilter& filter, int classIndex, const DatasetIndex& dataset);

    qint64 count(const ImageFilter& filter) const;                  ///< images that pass any filter
    qint64 count(const ImageFilter& filter, int classIndex) const;  ///< those of one class
    qint64 shown() const { return count(m_filter); }
    qint64 total() const { return count(ImageFilter()); }  ///< labelled images
    /// Matching images by class (unlabelled last), then in the index's order.
    std::vector<quint32> images() const;

signals:
    void changed();  ///< dataset, split or filter

private:
    void recount();
    const std::array<qint64, 4>& row(int classIndex) const;

    DatasetPtr m_dataset;
    std::shared_ptr<const Split> m_split;
    ImageFilter m_filter;
    std::vector<std::array<qint64, 4>> m_counts;  // class (the unlabelled last) x Subset
};

}  // namespace leafbench::ui
