#pragma once

#include "engine/runs/place/PlaceEntries.h"
#include "ui/bridge/JobQueue.h"

#include <QDir>

namespace leafbench::testing {

/// The files of the windows that keep a queue, by their names.
inline QStringList queueFiles(const QString& runsDir)
{
    QStringList files;
    for (const QFileInfo& file : QDir(queueFolderOf(runsDir)).entryInfoList({QStringLiteral("*.json")}, QDir::Files))
        files << file.filePath();
    return files;
}

/// What waits, in its order; "one (held)" of an earlier start.
inline QStringList queueTitles(const ui::JobQueue& queue)
{
    QStringList titles;
    for (const ui::JobQueue::Entry& entry : queue.entries())
        titles << entry.title + (entry.held ? QStringLiteral(" (held)") : QString());
    return titles;
}

}  // namespace leafbench::testing
