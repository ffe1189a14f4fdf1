#pragma once

#include <QComboBox>

namespace leafbench::ui {

class JobRunner;

/// The stored speedup studies, newest first.
class StudyChoice : public QComboBox {
    Q_OBJECT
public:
    StudyChoice(JobRunner& jobs, const QString& studiesDir, QWidget* parent = nullptr);

    void refresh();  ///< reads the folder again, in the background; ends with listed()
    void select(const QString& path);  ///< now, or once it is listed; chosen() is not emitted

protected:
    void paintEvent(QPaintEvent* event) override;  ///< elides the name, which is longer than the box

signals:
    void listed(const QString& newest);  ///< its path; empty without studies
    void chosen(const QString& path);    ///< by hand

private:
    JobRunner& m_jobs;
    QString m_dir;
    QString m_selected;
};

}  // namespace leafbench::ui
