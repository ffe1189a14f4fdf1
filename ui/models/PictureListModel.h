#pragma once

#include "engine/imaging/PictureFiles.h"
#include "ui/bridge/ClassifyWorker.h"
#include "ui/models/AnswerWords.h"

#include <QAbstractTableModel>
#include <QImage>

#include <array>
#include <memory>
#include <vector>

namespace leafbench::ui {

class FileThumbnails;

/// A picture that was handed over, and what is known about it.
struct PictureRow {
    PictureSource source;
    QString name;    ///< of the file, or of what was pasted
    QImage small{};  ///< of a pasted picture; those of files are the store's
    PictureState state = PictureState::Waiting;
    std::shared_ptr<const Classification> answer{};
    std::shared_ptr<const Error> refusal{};
};

/// Pictures that were dropped, pasted or opened, in that order, with their answers. Keeps no picture of a file.
class PictureListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Answer, Probability, State, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,  ///< quint64
        SortRole,               ///< what a column is sorted by
        PathRole,               ///< empty for what was pasted
        StateRole,              ///< PictureState as int
    };
    using Counts = std::array<int, 5>;  ///< by PictureState

    explicit PictureListModel(const FileThumbnails& thumbnails, QObject* parent = nullptr);

    /// The id of the first of them; ids ascend. 0 for none.
    quint64 add(const std::vector<PictureFile>& files);
    quint64 addPasted(const QString& name, const QImage& small, const QByteArray& bytes);
    /// Those of pictures that have gone are passed over. An answer that was cancelled waits on.
    void setAnswers(const QList<PictureAnswer>& answers);
    void forgetAnswers();  ///< another run will be asked; what is no picture stays refused
    void remove(std::vector<quint64> ids);
    void clear();
    void showThumbnails(const QStringList& paths);  ///< they have come

    const PictureRow* find(quint64 id) const;  ///< null: gone. Valid until the model changes
    int rowOf(quint64 id) const;               ///< -1: gone
    const std::vector<PictureRow>& rows() const { return m_rows; }
    const Counts& counts() const { return m_counts; }
    /// The next that have no answer, `first` before all others if it is one of them.
    std::vector<PictureSource> waiting(std::size_t atMost, quint64 first) const;
    /// With a head. Thread: any, of a copy.
    static QByteArray csv(const std::vector<PictureRow>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    quint64 append(std::vector<PictureRow> rows);
    void setState(PictureRow& row, PictureState state);
    QVariant display(const PictureRow& row, int column) const;
    QVariant sortKey(const PictureRow& row, int column) const;
    QVariant decoration(const PictureRow& row) const;

    const FileThumbnails& m_thumbnails;
    std::vector<PictureRow> m_rows;  ///< ids ascend
    Counts m_counts{};
    quint64 m_lastId = 0;
    mutable std::size_t m_firstWaiting = 0;  ///< no row before it waits
};

}  // namespace leafbench::ui
