#pragma once

#include "engine/runs/evaluation/EvaluateRun.h"
#include "ui/shared/Card.h"

#include <memory>

class QListView;

namespace leafbench::ui {

class MistakeListModel;
class Session;

/// The pictures of one cell of a confusion matrix, most confident first. A double click or Enter sends one to Classify.
class CellImagesCard : public Card {
    Q_OBJECT
public:
    explicit CellImagesCard(Session& session, QWidget* parent = nullptr);

    void showCell(std::shared_ptr<const Evaluation> evaluation, int truth, int predicted);
    void clear();
    MistakeListModel& images() { return *m_images; }

private:
    void openMenu(QPoint position);

    Session& m_session;
    MistakeListModel* m_images;
    QListView* m_list;
};

}  // namespace leafbench::ui
