#pragma once

#include "ui/theme/ComboBox.h"

#include <functional>
#include <vector>

namespace leafbench::ui {

class JobRunner;

/// A stored study in a chooser.
struct StudyItem {
    QString name;
    QString path;
};

/// Stored studies, newest first.
class StudyChoice : public ComboBox {
    Q_OBJECT
public:
    using List = std::function<std::vector<StudyItem>()>;
    /// Studies of a kind below a folder. list: reads them, newest first; name: of one.
    template <class Study>
    static List studiesIn(const QString& folder, std::vector<Study> (*list)(const QString&), QString (*name)(const Study&))
    {
        return [=] {
            std::vector<StudyItem> items;
            for (const Study& study : list(folder))
                items.push_back({name(study), study.path});
            return items;
        };
    }
    /// list: reads the studies; called on a background thread.
    StudyChoice(JobRunner& jobs, List list, QWidget* parent = nullptr);

    void refresh();                    ///< lists again, in the background; ends with listed()
    void select(const QString& path);  ///< now, or once it is listed; does not emit chosen()

signals:
    void listed(const QString& newest);  ///< its path; empty without studies
    void chosen(const QString& path);    ///< by hand

private:
    JobRunner& m_jobs;
    List m_list;
    QString m_selected;
};

}  // namespace leafbench::ui
