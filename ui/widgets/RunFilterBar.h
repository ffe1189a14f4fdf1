#pragma once

#include "engine/runs/RunFilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace leafbench::ui {

/// Words, a tag, a state, and whether starred: which runs are looked for.
class RunFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit RunFilterBar(QWidget* parent = nullptr);

    RunFilter filter() const;
    void clear();
    void focusWords();
    /// What there is to choose from, and how many are shown of how many.
    void setRuns(const std::vector<Run>& all, int shown);

signals:
    void changed();

private:
    void tell();
    void setTags(QStringList tags);

    QLineEdit* m_words;
    QComboBox* m_tag;
    QComboBox* m_state;
    QCheckBox* m_starred;
    QPushButton* m_clear;
    QLabel* m_count;
};

}  // namespace leafbench::ui
