#pragma once

#include "engine/common/Outcome.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/parallel/Job.h"
#include "engine/speedup/SpeedupStudy.h"

#include <span>
#include <vector>

namespace leafbench {

/// The files that a study reads, as they were when it began. Private to engine/speedup. Owned by one thread.
class StudyFiles {
public:
    StudyFiles(DatasetPtr index, std::vector<quint32> images);

    const DatasetIndex& index() const { return *m_index; }
    const std::vector<quint32>& images() const { return m_images; }

    /// Errors: DatasetChanged (detail: the first file that vanished, or whose size or time of change is another).
    Outcome<Done> checkUnchanged() const;

    /// SHA-256 of every name below the dataset folder, size and time of change, as hex.
    QString fingerprint() const;

    /// Warm: reads every file once. Cold: has the kernel drop them from its cache, where the file system can.
    Outcome<Done> prepareCache(FileCache cache, const JobContext& context) const;

private:
    struct Stamp {
        qint64 size = -1;
        qint64 changedNs = 0;
        bool operator==(const Stamp&) const = default;
    };
    static Stamp stampOf(const QByteArray& path);

    DatasetPtr m_index;
    std::vector<quint32> m_images;
    std::vector<QByteArray> m_paths;  ///< absolute, as the system has them
    std::vector<Stamp> m_stamps;
};

}  // namespace leafbench
