#pragma once

#include "engine/monitor/ResourceMonitor.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace leafbench {

/// Runs nvidia-smi from PATH in the background and reads a line a GPU and second. If it is silent for long, ends, or prints
/// something unexpected, it is killed and not restarted. Thread: any.
class NvidiaSmi {
public:
    static constexpr std::chrono::milliseconds longestSilence{10'000};  ///< some need seconds to wake the GPUs

    explicit NvidiaSmi(std::chrono::milliseconds silence = longestSilence);
    ~NvidiaSmi();
    NvidiaSmi(const NvidiaSmi&) = delete;
    NvidiaSmi& operator=(const NvidiaSmi&) = delete;

    /// The instance shared by all monitors of this process; ends with the last of them.
    static std::shared_ptr<NvidiaSmi> shared();

    /// Latest use of each GPU; never waits. Empty before the first line and after a failure.
    std::vector<GpuUse> poll();
    /// Waits until it prints something, ends, or the time is over.
    void waitForText(std::chrono::milliseconds longest);
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
    QByteArray m_text;  ///< incomplete line
    std::vector<GpuUse> m_gpus;
};

/// Runs nvidia-smi and waits for its first output, at most 3 s. Empty without GPUs.
QStringList gpuNames();

/// "0, NVIDIA A100, 37, 1024, 40960": index, name, use in %, memory in MiB. An unavailable use is 0.
std::optional<std::pair<std::size_t, GpuUse>> parseGpuLine(const QByteArray& line);

}  // namespace leafbench
