#include "app/cli/Output.h"

#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QJsonDocument>

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace leafbench::cli {

using Clock = std::chrono::steady_clock;

void Output::write(std::FILE* channel, const QString& text)
{
    const std::lock_guard lock(m_mutex);
    clearLine();
    QByteArray bytes = text.toUtf8();
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), channel);
    if (std::fflush(channel) == 0 || channel != stdout)
        return;
    if (errno != EPIPE)
        m_lost = qt_error_string(errno);
    else if (m_whenUnread)
        std::exchange(m_whenUnread, nullptr)();
}

void Output::object(const QJsonObject& object)
{
    if (m_json)
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Output::text(const QString& text)
{
    if (!m_json)
        write(stdout, text);
}

void Output::warning(const QString& text)
{
    if (!text.isEmpty())
        write(stderr, text);
}

QString errorLine(const Error& error) { return Text::tr("Error: %1").arg(words::errorText(error)); }

void Output::error(const Error& error)
{
    const QString text = words::errorText(error);
    write(stderr, errorLine(error));
    QJsonObject json{{"error", toWord(error.code)}, {"subject", error.subject}, {"message", text}};
    if (!error.choices.isEmpty())
        json.insert("list", QJsonArray::fromStringList(error.choices));
    object(json);
}

void Output::progress(const Progress& progress)
{
    static const bool terminal = isatty(STDERR_FILENO);
    if (!terminal)
        return;
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    const bool replay = progress.phase == QLatin1String("replay");
    // Training and validation alternate over one count of images: one phase here.
    const QString phase = progress.epoch > 0 && !replay ? QStringLiteral("train") : progress.phase;
    if (phase != m_phase) {
        m_phase = phase;
        m_phaseBegan = now;
        m_phaseFirst = progress.done;
        m_shown = {};
    }
    if (now - m_shown < std::chrono::milliseconds(200))
        return;
    m_shown = now;
    QString line = words::phaseText(progress.phase);
    if (const QString where = words::progressText(progress); !where.isEmpty())
        line += QStringLiteral(" · ") + where;
    if (replay) {
        line += QStringLiteral(" · ") + words::percent(double(progress.done) / double(progress.total), 0);
    } else if (progress.total > 0) {
        line += Text::tr(" · %1 of %2 images · %3")
                    .arg(words::count(progress.done), words::count(progress.total),
                         words::percent(double(progress.done) / progress.total, 0));
        const double seconds = std::chrono::duration<double>(now - m_phaseBegan).count();
        const double rate = seconds > 0 ? (progress.done - m_phaseFirst) / seconds : 0;
        if (rate > 0 && seconds > 1)
            line += Text::tr(" · %1 images/s · %2 left")
                        .arg(QString::number(rate, 'f', 0), words::duration((progress.total - progress.done) / rate));
    }
    std::fprintf(stderr, "\r\033[K%s", line.toUtf8().constData());
    std::fflush(stderr);
    m_lineShown = true;
}

void Output::endProgress()
{
    const std::lock_guard lock(m_mutex);
    clearLine();
    m_phase.clear();
}

void Output::clearLine()
{
    if (m_lineShown)
        std::fputs("\r\033[K", stderr);
    m_lineShown = false;
}

}  // namespace leafbench::cli
