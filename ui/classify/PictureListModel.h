#pragma once

#include "engine/dataset/PictureFiles.h"
#include "ui/classify/AnswerWords.h"
#include "ui/classify/ClassifyWorker.h"
#include "ui/shared/TableModel.h"

#include <QImage>
#include <QSortFilterProxyModel>

#include <array>
#include <memory>
#include <optional>

namespace leafbench::ui {

class ThumbnailStore;

/// A given picture and its answer.
struct PictureRow {
    PictureSource source;
    QString name;    ///< of the file or the pasted picture
    QImage small{};  ///< of a pasted picture; the thumbnail store has those of files
    PictureState state = PictureState::Waiting;
    std::shared_ptr<const Classification> answer{};
    std::shared_ptr<const Error> refusal{};
};

/// Dropped, pasted or opened pictures in that order, by ascending ids, with their answers. Stores no pixels of files.
class PictureListModel : public TableModel<PictureRow> {
    Q_OBJECT
public:
    enum Column { Name, Answer, Probability, State };
    enum Role {
        IdRole = ValueRole + 1,  ///< quint64
        PathRole,                ///< empty for a pasted picture
        StateRole,               ///< PictureState as int
    };
    using Counts = std::array<int, 5>;  ///< by PictureState

    /// thumbnails: of the files, by id.
    explicit PictureListModel(const ThumbnailStore& thumbnails, QObject* parent = nullptr);

    /// Returns the id of the first; ids ascend. 0 for none.
    quint64 add(const std::vector<PictureFile>& files);
    quint64 addPasted(const QString& name, const QImage& small, const QByteArray& bytes);
    /// Ignores removed pictures. A cancelled answer keeps waiting.
    void setAnswers(const QList<PictureAnswer>& answers);
    void forgetAnswers();  ///< for another run; files that are no picture stay refused
    void remove(std::vector<quint64> ids);
    void clear();
    void showThumbnails(const QList<quint32>& ids);  ///< they are decoded now

    const PictureRow* find(quint64 id) const;  ///< null: removed. Valid until the model changes
    int rowOf(quint64 id) const;               ///< -1: removed
    const Counts& counts() const { return m_counts; }
    /// The next pictures without an answer; `first` before all others if it is one of them.
    std::vector<PictureSource> waiting(std::size_t atMost, quint64 first) const;
    /// With a header. Thread: any, on a copy.
    static QByteArray csv(const std::vector<PictureRow>& rows);

private:
    quint64 append(std::vector<PictureRow> rows);
    void setState(PictureRow& row, PictureState state);
    QVariant cell(const PictureRow& row, const QModelIndex& index, int role) const override;
    QVariant decoration(const PictureRow& row) const;

    const ThumbnailStore& m_thumbnails;
    Counts m_counts{};
    quint64 m_lastId = 0;
    mutable std::size_t m_firstWaiting = 0;  ///< no earlier row waits
};

/// A PictureListModel sorted by raw numbers and names, and filtered by state.
class PictureFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit PictureFilter(QObject* parent = nullptr);
    void setShown(std::optional<PictureState> state);  ///< none: all

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    std::optional<PictureState> m_shown;
};

}  // namespace leafbench::ui
