#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QToolButton;

namespace leafbench::ui {

/// "3 notes", which expands to a list; hidden without notes. The texts can be selected and copied.
class NoteList : public QWidget {
    Q_OBJECT
public:
    explicit NoteList(QWidget* parent = nullptr);
    void setNotes(const QString& title, const QStringList& notes);

private:
    void setOpen(bool open);
    QToolButton* m_toggle;
    QListWidget* m_list;
};

}  // namespace leafbench::ui
