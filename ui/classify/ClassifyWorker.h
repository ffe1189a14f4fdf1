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

/// A picture to ask about.
struct PictureSource {
    quint64 id = 0;
    QString path{};      ///< absolute; empty: `bytes` are the picture
    QByteArray bytes{};  ///< of a picture that was pasted: as decodeImage() takes them

    /// Its bytes, wherever they are. Errors: those of ImageReader::read(). Thread: any, with a reader of its own.
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

/// The run that is asked, once it is loaded.
struct OpenedRun {
    QString path{};
    std::optional<Error> error{};  ///< why it cannot be asked
    FeatureBankPtr featureBank{};  ///< null: answers are not calibrated yet
};

/// Keeps a run loaded and asks it about pictures, one after the other, on a pool of one thread: LibTorch's settings and its team
/// of OpenMP threads belong to the thread that asks. Lives in the UI thread; all signals come there, never for a run that is not
/// asked any more.
class ClassifyWorker : public QObject {
    Q_OBJECT
public:
    explicit ClassifyWorker(QObject* parent = nullptr);
    ~ClassifyWorker() override;  ///< waits for the picture that is being looked at

    /// Loads it at once; ends with opened(). Nothing happens where that went well before; empty: no run.
    void setRun(const QString& path);
    /// As from prepareFeatureBank(); for the run that is loaded.
    void setFeatureBank(FeatureBankPtr featureBank);
    /// LibTorch's threads from the next picture on; 0: all cores.
    void setThreads(int threads);

    /// What is to be answered, first one first. Replaces the wish before; what has begun is answered all the same.
    void request(std::vector<PictureSource> pictures);
    /// A map before the next answer. Replaces the wish before.
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
