#include "ui/shared/NoteList.h"

#include "ui/shared/Widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace leafbench::ui {

NoteList::NoteList(QWidget* parent) : QWidget(parent), m_toggle(new QToolButton), m_list(new QListWidget)
{
    m_toggle->setCheckable(true);
    m_toggle->setProperty("warning", true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_list->setWordWrap(true);
    m_list->setMaximumHeight(160);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOpen(false);
    auto* layout = makeColumn(this, 4);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    connect(m_toggle, &QToolButton::toggled, this, &NoteList::setOpen);

    auto* copy = new QShortcut(QKeySequence::Copy, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        QStringList lines;
        for (const QListWidgetItem* item : m_list->selectedItems())
            lines += item->text();
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    hide();
}

void NoteList::setNotes(const QString& title, const QStringList& notes)
{
    m_toggle->setText(title);
    m_toggle->setChecked(false);
    m_list->setAccessibleName(title);
    m_list->clear();
    m_list->addItems(notes);
    setVisible(!notes.isEmpty());
}

void NoteList::setOpen(bool open)
{
    const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_toggle->setArrowType(open ? Qt::DownArrow : closed);
    m_list->setVisible(open);
}

}  // namespace leafbench::ui
