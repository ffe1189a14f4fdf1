#pragma once

#include "engine/runs/answers/RunClassifier.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace leafbench {
class ImageReader;
}

namespace leafbench::ui {

/// A picture to classify.
struct PictureSource {
    quint64 id = 0;
    QString path{};      ///< absolute; empty: `bytes` are the picture
    QByteArray bytes{};  ///< an encoded pasted picture, as for decodeImage()

    /// Its bytes, from file or memory. Errors: those of ImageReader::read(). Thread: any, with its own reader.
    Result<QByteArray> read(ImageReader& reader) const;
};

struct PictureAnswer {
    quint64 id = 0;
    Result<Classification> outcome = Cancelled{};
};

/// Where the network looked for a class.
struct PictureMap {
    quint64 id = 0;
    QString className{};
    Result<SaliencyMap> outcome = Cancelled{};
};

/// The requested run, once it is loaded.
struct OpenedRun {
    QString path{};
    std::optional<Error> error{};  ///< why it cannot be used
    FeatureBankPtr featureBank{};  ///< null: answers are not calibrated yet
};

/// Keeps a run loaded and classifies pictures one by one, on a pool of one thread, because the settings of LibTorch and its OpenMP
/// team belong to the calling thread. Lives in the UI thread; all signals are emitted there, never for an earlier run.
class ClassifyWorker : public QObject {
    Q_OBJECT
public:
    explicit ClassifyWorker(QObject* parent = nullptr);
    ~ClassifyWorker() override;  ///< waits for the current picture

    /// Loads it at once; ends with opened(). No effect if it is already loaded; empty: no run.
    void setRun(const QString& path);
    /// As from prepareFeatureBank(); for the run that is loaded.
    void setFeatureBank(FeatureBankPtr featureBank);
    /// LibTorch's threads for later pictures; 0: all cores.
    void setThreads(int threads);

    /// The pictures to classify, in order. Replaces the previous request; pictures already begun are still answered.
    void request(std::vector<PictureSource> pictures);
    /// A map, before the next answer. Replaces the previous request.
    void requestMap(const PictureSource& picture, const QString& className);

signals:
    void opened(const leafbench::ui::OpenedRun& run);
    void answered(const QList<leafbench::ui::PictureAnswer>& answers);
    void mapped(const leafbench::ui::PictureMap& map);

private:
    struct News;
    struct MapWish;
    class LoadedRun;
    struct State;
    void next();
    void begin(const std::function<News()>& task);
    void deliver();
    const std::unique_ptr<State> m_state;
};

}  // namespace leafbench::ui
