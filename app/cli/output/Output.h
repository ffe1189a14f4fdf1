#pragma once

#include "engine/common/Error.h"
#include "engine/concurrency/Job.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <chrono>
#include <functional>
#include <mutex>

namespace leafbench::cli {

/// A list of what make(item) gives for each item.
template <class Items, class Make>
QJsonArray jsonList(const Items& items, Make&& make)
{
    QJsonArray list;
    for (const auto& item : items)
        list << make(item);
    return list;
}

/// A name may hold line ends.
QString onOneLine(QString name);

/// "Error: ...", in words.
QString errorLine(const Error& error);

/// The program's two channels. With --json stdout carries one object a line and everything else goes to stderr;
/// without it stdout carries readable text. A terminal on stderr shows a progress line. Any thread may call.
class Output {
public:
    /// `whenUnread` is called once, when the reader of stdout is gone (`leafbench-cli train --json | head -1`).
    Output(bool json, std::function<void()> whenUnread) : m_json(json), m_whenUnread(std::move(whenUnread)) {}

    bool json() const { return m_json; }
    void object(const QJsonObject& object);  ///< only with --json
    /// A step on the way there, for those who draw it (jobs on a cluster): an object, only with --json and LEAFBENCH_EVENTS.
    void event(const QJsonObject& object);
    void text(const QString& text);     ///< stdout; nothing with --json
    void warning(const QString& text);  ///< stderr; an empty text is none
    void error(const Error& error);     ///< stderr, in words; with --json also an object {"error": ...}
    void progress(const Progress& progress);
    void endProgress();  ///< clears the progress line
    /// Why output to stdout was lost: a full disk, but not a closed pipe. Empty: nothing was lost.
    QString lost() const { return m_lost; }

private:
    void write(std::FILE* channel, const QString& text);
    void clearLine();

    bool m_json;
    std::function<void()> m_whenUnread;
    std::mutex m_mutex;
    bool m_lineShown = false;
    QString m_lost;
    QString m_phase;
    std::chrono::steady_clock::time_point m_shown{};
    std::chrono::steady_clock::time_point m_phaseBegan{};
    qint64 m_phaseFirst = 0;
};

/// Text::tr("...") translates a text of the command line.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(leafbench::cli)
};

}  // namespace leafbench::cli
