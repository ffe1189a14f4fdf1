#pragma once

#include "ui/classify/AnswerWords.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace leafbench::ui {

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
