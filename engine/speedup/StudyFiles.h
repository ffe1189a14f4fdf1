#pragma once

#include "engine/common/Result.h"
#include "engine/concurrency/Job.h"
#include "engine/dataset/DatasetIndex.h"
#include "engine/speedup/SpeedupStudy.h"

#include <span>
#include <vector>

namespace leafbench {

/// The files of a study, as they were at its start. Private to engine/speedup. Owned by one thread.
class StudyFiles {
public:
    StudyFiles(DatasetPtr index, std::vector<quint32> images);

    const DatasetIndex& index() const { return *m_index; }
    const std::vector<quint32>& images() const { return m_images; }

    /// Errors: DatasetChanged (detail: the first file that vanished, or has another size or time).
    Status checkUnchanged() const;

    /// SHA-256 of every name below the dataset folder, size and time of change, as hex.
    QString fingerprint() const;

    /// Warm: reads every file once. Cold: asks the kernel to drop them from its cache, if the file system supports it.
    Status prepareCache(FileCache cache, const JobContext& context) const;

private:
    struct Stamp {
        qint64 size = -1;
        qint64 changedNs = 0;
        bool operator==(const Stamp&) const = default;
    };
    static Stamp stampOf(const QByteArray& path);

    DatasetPtr m_index;
    std::vector<quint32> m_images;
    std::vector<QByteArray> m_paths;  ///< absolute, in the system's encoding
    std::vector<Stamp> m_stamps;
};

}  // namespace leafbench
