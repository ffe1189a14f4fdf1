#include "app/cli/output/Output.h"

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

void Output::event(const QJsonObject& object)
{
    static const bool isAsked = qEnvironmentVariableIsSet("LEAFBENCH_EVENTS");
    if (isAsked)
        this->object(object);
}

/// A file's name may hold commands for the terminal: they are shown, not obeyed.
static QString withoutCommands(QString text)
{
    constexpr char16_t pictures = 0x2400, del = 0x7F, pictureOfDel = 0x2421, lastControl = 0x9F;
    // They would turn round the words of the sentence around the name.
    const auto turnsText = [](char16_t code) { return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069); };
    for (QChar& letter : text) {
        const char16_t code = letter.unicode();
        if (code < u' ' && code != u'\n' && code != u'\t')
            letter = QChar(static_cast<char16_t>(pictures + code));
        else if (code == del)
            letter = QChar(pictureOfDel);
        else if ((code > del && code <= lastControl) || turnsText(code))
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

QString onOneLine(QString name) { return name.replace(QLatin1Char('\n'), QChar(0x240A)); }

void Output::text(const QString& text)
{
    if (!m_json)
        write(stdout, withoutCommands(text));
}

void Output::warning(const QString& text)
{
    if (!text.isEmpty())
        write(stderr, withoutCommands(text));
}

QString errorLine(const Error& error) { return Text::tr("Error: %1").arg(words::errorText(error)); }

void Output::error(const Error& error)
{
    const QString text = words::errorText(error);
    Error shown = error;
    shown.subject = onOneLine(shown.subject);
    warning(errorLine(shown));
    QJsonObject json{{"error", toWord(error.code)}, {"subject", error.subject}, {"message", text}};
    if (!error.choices.isEmpty())
        json.insert("list", QJsonArray::fromStringList(error.choices));
    object(json);
}

namespace {

/// "Tuning · 1 of 8 trials · 12 of 40 epochs · 30 % · 6.0 epochs/min · 4:40 min left". rate: items a second; 0: not known.
QString progressLine(const Progress& progress, double rate)
{
    QStringList parts{words::phaseText(progress.phase), words::progressText(progress)};
    if (progress.total > 0) {
        parts << words::amountText(progress) << words::percent(double(progress.done) / double(progress.total), 0);
        if (rate > 0)
            parts << words::rateText(progress.phase, rate)
                  << Text::tr("%1 left").arg(words::duration(double(progress.total - progress.done) / rate));
    }
    parts.removeAll(QString());
    return parts.join(words::dot());
}

}  // namespace

void Output::progress(const Progress& progress)
{
    static const bool terminal = isatty(STDERR_FILENO);
    if (!terminal)
        return;
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    // Training and validation alternate over one count of images: one phase here.
    const QString phase = progress.phase == QLatin1String("valid") ? QStringLiteral("train") : progress.phase;
    if (phase != m_phase) {
        m_phase = phase;
        m_phaseBegan = now;
        m_phaseFirst = progress.done;
        m_shown = {};
    }
    if (now - m_shown < std::chrono::milliseconds(200))
        return;
    m_shown = now;
    const double seconds = std::chrono::duration<double>(now - m_phaseBegan).count();
    const double rate = seconds > 1 ? double(progress.done - m_phaseFirst) / seconds : 0;
    std::fprintf(stderr, "\r\033[K%s", progressLine(progress, rate).toUtf8().constData());
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
