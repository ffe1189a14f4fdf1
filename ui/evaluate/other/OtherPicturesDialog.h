#pragma once

#include "engine/evaluation/ClassMapping.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace leafbench::ui {

/// Asks which class folder of another dataset is which class of a model. Each folder begins with its match, or with a suggestion
/// to be looked at. Accepted: evaluate by mapping(). Deletes itself when closed.
class OtherPicturesDialog : public QDialog {
    Q_OBJECT
public:
    OtherPicturesDialog(const QString& folder, std::vector<MatchedFolder> folders, const QStringList& classNames,
                        QWidget* parent = nullptr);

    ClassMapping mapping() const;  ///< every folder with the class that is chosen for it

private:
    QWidget* makeTable(const QStringList& classNames);
    void addRow(QGridLayout& grid, const MatchedFolder& folder, const QStringList& classNames);
    QLayout* makeButtons();
    void updateSummary();

    std::vector<MatchedFolder> m_folders;
    std::vector<QComboBox*> m_choices;  ///< one a folder; its data is the class's name
    QLabel* m_summary;
    QPushButton* m_evaluate;
};

}  // namespace leafbench::ui
