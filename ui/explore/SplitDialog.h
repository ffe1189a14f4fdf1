#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/Split.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace leafbench::ui {

class JobRunner;
class NoteList;
class SplitCard;

/// Makes a split of a dataset by hand, or loads one: mode, shares and seed, validated while typing, with a preview. After
/// acceptance result() is the split.
class SplitDialog : public QDialog {
    Q_OBJECT
public:
    SplitDialog(DatasetPtr dataset, std::shared_ptr<const Split> current, JobRunner& jobs, QWidget* parent = nullptr);

    std::shared_ptr<const Split> split() const { return m_split; }

    SplitOptions options() const;
    void setOptions(const SplitOptions& options);

private:
    void buildForm();
    QLayout* buildButtons();
    QDoubleSpinBox* addShare(const QString& label);
    void refresh();
    QString problem() const;
    void showSplit(std::shared_ptr<const Split> split);
    void offerLeafClean(const std::shared_ptr<const Split>& split);
    void showMessage(const QString& text);
    void load();
    void save();

    DatasetPtr m_dataset;
    std::shared_ptr<const Split> m_split;
    std::shared_ptr<const Split> m_leafClean;  ///< made by the data check; null: the mode is not offered
    JobRunner& m_jobs;
    QFormLayout* m_form;
    QComboBox* m_mode;
    QDoubleSpinBox* m_train;
    QDoubleSpinBox* m_valid;
    QDoubleSpinBox* m_test;
    QSpinBox* m_seed;
    QLabel* m_message;
    SplitCard* m_result;
    QPushButton* m_save;
    QPushButton* m_use;
};

}  // namespace leafbench::ui
