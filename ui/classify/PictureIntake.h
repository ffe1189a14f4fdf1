#pragma once

#include "engine/dataset/PictureFiles.h"
#include "ui/bridge/EventMailbox.h"
#include "ui/bridge/JobRunner.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QMimeData;

namespace leafbench::ui {

constexpr int smallSide = 96;  ///< pixels of a pasted picture in the list

/// Accepts what is dropped, pasted or opened without blocking the window: searches files and folders for pictures in the
/// background and reports them as they are found. Lives in the UI thread.
class PictureIntake : public QObject {
    Q_OBJECT
public:
    explicit PictureIntake(JobRunner& jobs, QObject* parent = nullptr);

    /// The content of a drag or the clipboard: local files, else a picture, else web addresses.
    enum class Kind { Nothing, Files, Picture, Remote };
    static Kind kind(const QMimeData& data);

    /// Starts with files and pictures; ends with ended().
    Kind take(const QMimeData& data);
    /// mayBeDataset: report a single folder with a dataset's layout as such instead of listing it.
    void addPaths(const QStringList& paths, bool mayBeDataset);
    void takeImage(const QImage& image, const QString& name = {});  ///< `name`: for pasted()
    void addBytes(const QByteArray& bytes);                         ///< an encoded picture
    void cancel();                                                  ///< no further results of the current search
    bool busy() const { return m_running > 0; }

signals:
    void found(const std::vector<leafbench::PictureFile>& files);
    void pasted(const QString& name, const QImage& small, const QByteArray& bytes);  ///< no name: from the clipboard or a drop
    void datasetFound(const QString& folder);
    void studyFound(const QString& file);  ///< a single tuning study
    void ended(qint64 files);

private:
    struct Listed;
    struct Pasted;
    using Box = EventMailbox<std::vector<PictureFile>>;
    void startPasted(std::function<Pasted()> make);
    void tell();
    void end(qint64 files);

    JobRunner& m_jobs;
    QTimer m_timer;  ///< asks for what was found, a few times a second
    std::vector<std::shared_ptr<Box>> m_boxes;
    std::vector<CancellationToken> m_tokens;
    int m_running = 0;
    quint64 m_generation = 0;  ///< counts cancel()
};

}  // namespace leafbench::ui
