#pragma once

#include "engine/parallel/ResourceMonitor.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace leafbench {

/// The nvidia-smi in PATH, kept running and asked for a line a GPU and second. One that is silent for long, ends, or
/// says what cannot be understood is killed and never asked again. Thread: any.
class NvidiaSmi {
public:
    static constexpr std::chrono::milliseconds longestSilence{10'000};  ///< some need seconds to wake the GPUs

    explicit NvidiaSmi(std::chrono::milliseconds silence = longestSilence);
    ~NvidiaSmi();
    NvidiaSmi(const NvidiaSmi&) = delete;
    NvidiaSmi& operator=(const NvidiaSmi&) = delete;

    /// The one that all monitors of this process share; ends with the last of them.
    static std::shared_ptr<NvidiaSmi> shared();

    /// What each GPU did last; never waits. Empty before the first answer and once given up.
    std::vector<GpuUse> poll();
    bool givenUp();
    qint64 pid();  ///< 0: none runs

private:
    void read();
    void takeLines();
    void giveUp();

    const std::chrono::milliseconds m_silence;
    std::mutex m_mutex;
    int m_pid = 0;
    int m_pipe = -1;
    bool m_givenUp = false;
    std::chrono::steady_clock::time_point m_lastWord;
    QByteArray m_text;  ///< not a whole line yet
    std::vector<GpuUse> m_gpus;
};

/// Asks nvidia-smi and waits for its first answer, at most 3 s. Empty without GPUs.
QStringList gpuNames();

/// "0, NVIDIA A100, 37, 1024, 40960": index, name, use in %, memory in MiB. A use that the GPU does not tell is 0.
std::optional<std::pair<std::size_t, GpuUse>> parseGpuLine(const QByteArray& line);

}  // namespace leafbench
