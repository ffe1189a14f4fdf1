#pragma once

#include "engine/runs/store/RunFilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace leafbench::ui {

/// Filters runs: words, a tag, a state, starred.
class RunFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit RunFilterBar(QWidget* parent = nullptr);

    RunFilter filter() const;
    void clear();
    void focusWords();
    /// The choices, and how many of all runs are shown.
    void setRuns(const std::vector<Run>& all, int shown);

signals:
    void changed();

private:
    void emitChanged();
    void setTags(QStringList tags);

    QLineEdit* m_words;
    QComboBox* m_tag;
    QComboBox* m_state;
    QCheckBox* m_starred;
    QPushButton* m_clear;
    QLabel* m_count;
};

}  // namespace leafbench::ui
