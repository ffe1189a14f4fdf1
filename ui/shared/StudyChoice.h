#pragma once

#include "engine/common/stored/Unreadable.h"
#include "ui/theme/ComboBox.h"

#include <functional>
#include <optional>
#include <vector>

namespace leafbench::ui {

class JobRunner;

/// A stored study in a chooser.
struct StudyItem {
    QString name;
    QString path;
    std::optional<Error> error{};  ///< why it cannot be read
};

/// Stored studies, newest first, and at the end those that cannot be read: each by its file's name, the reason in its tool tip.
/// One of these is never shown as selected; chosen by hand it is opened as any other, and whoever opens it tells the error.
class StudyChoice : public ComboBox {
    Q_OBJECT
public:
    using List = std::function<std::vector<StudyItem>()>;
    /// Studies of a kind below a folder. list: reads them, newest first; name: of one.
    template <class Study>
    static List studiesIn(const QString& folder, std::vector<Study> (*list)(const QString&, UnreadableList*),
                          QString (*name)(const Study&))
    {
        return [=] {
            std::vector<StudyItem> items;
            UnreadableList unreadable;
            for (const Study& study : list(folder, &unreadable))
                items.push_back({name(study), study.path});
            addUnreadable(items, unreadable);
            return items;
        };
    }
    static void addUnreadable(std::vector<StudyItem>& items, const UnreadableList& unreadable);
    /// list: reads the studies; called on a background thread.
    StudyChoice(JobRunner& jobs, List list, QWidget* parent = nullptr);

    void refresh();  ///< lists again, in the background; ends with listed()
    void setItems(const std::vector<StudyItem>& items);
    void select(const QString& path);  ///< now, or once it is listed; does not emit chosen()

signals:
    void listed(const QString& newest);  ///< its path; empty without studies that can be read
    void chosen(const QString& path);    ///< by hand

private:
    void choose();

    JobRunner& m_jobs;
    List m_list;
    QString m_selected;
};

}  // namespace leafbench::ui
