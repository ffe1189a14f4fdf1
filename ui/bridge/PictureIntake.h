#pragma once

#include "engine/imaging/PictureFiles.h"
#include "ui/bridge/JobRunner.h"
#include "ui/bridge/NewsBox.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QMimeData;

namespace leafbench::ui {

/// Takes in what is dropped, pasted or opened, without making the window wait: looks for pictures in files and folders in the
/// background and tells them as they are found. Lives in the UI thread.
class PictureIntake : public QObject {
    Q_OBJECT
public:
    explicit PictureIntake(JobRunner& jobs, QObject* parent = nullptr);

    /// What a drag or the clipboard holds: files of this machine, else a picture, else addresses of the web.
    enum class Kind { Nothing, Files, Picture, Remote };
    static Kind kind(const QMimeData& data);

    /// Files and pictures are begun with; ends with ended().
    Kind take(const QMimeData& data);
    /// mayBeDataset: a single folder that is laid out as a dataset is told as such, not listed.
    void takePaths(const QStringList& paths, bool mayBeDataset);
    void takeImage(const QImage& image);
    void takeBytes(const QByteArray& bytes);  ///< an encoded picture
    void cancel();                            ///< of what is being looked through nothing more is told
    bool busy() const { return m_running > 0; }

signals:
    void found(const std::vector<leafbench::PictureFile>& files);
    void pasted(const QImage& small, const QByteArray& bytes);
    void datasetFound(const QString& folder);
    void studyFound(const QString& file);  ///< a single tuning study
    void ended(qint64 files);

private:
    struct Listed;
    struct Pasted;
    using Box = NewsBox<std::vector<PictureFile>>;
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
