#include "tests/ui/accessibility/PseudoLanguage.h"

#include "ui/words/Translation.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace leafbench::testing {
namespace {

/// Words of the length of German ones; a single word grows without a gap.
QString longer(const QString& text)
{
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (letters < 2)
        return text;
    static const QString more = QStringLiteral(" weiterhin ungefähr gleichmäßig verschiedene Einstellungen");
    const auto wanted = (letters + 1) / 2;
    if (!text.contains(u' '))
        return text + QString(more).remove(u' ').left(wanted);
    QString tail;
    while (tail.size() < wanted)
        tail += more;
    return text + tail.left(wanted);
}

/// The end of what must stay as it is and begins here: a placeholder, an access key, a tag or an entity.
qsizetype endOfMark(const QString& text, qsizetype at)
{
    if (text[at] == u'<')
        return text.indexOf(u'>', at) + 1;
    if (text[at] == u'%')
        return at + 2;
    if (text[at] == u'&') {
        const qsizetype end = text.indexOf(u';', at);
        return end > 0 && end - at < 8 ? end + 1 : at + 2;
    }
    return at;
}

QString hebrew(const QString& text)
{
    QString turned;
    for (qsizetype i = 0; i < text.size();) {
        if (const qsizetype end = endOfMark(text, i); end > i) {
            turned += text.mid(i, end - i);
            i = end;
            continue;
        }
        const QChar c = text[i++];
        constexpr int alphabet = 27;
        turned += c.isLetter() ? QChar(0x05D0 + c.toLower().unicode() % alphabet) : c;
    }
    return QChar(0x200F) + turned;
}

}  // namespace

PseudoLanguage::PseudoLanguage(Kind kind) : m_kind(kind) { QCoreApplication::installTranslator(this); }

PseudoLanguage::~PseudoLanguage() { QCoreApplication::removeTranslator(this); }

QString PseudoLanguage::translate(const char* context, const char* source, const char*, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text == QLatin1String("QT_LAYOUT_DIRECTION"))
        return m_kind == Kind::RightToLeft ? QStringLiteral("RTL") : QStringLiteral("LTR");
    if (qstrcmp(context, "QShortcut") == 0)
        return text;  // names of keys
    return m_kind == Kind::Longer ? longer(text) : hebrew(text);
}

std::unique_ptr<PseudoLanguage> speak(const QString& language)
{
    if (language == QLatin1String("longer"))
        return std::make_unique<PseudoLanguage>(PseudoLanguage::Kind::Longer);
    if (language == QLatin1String("right to left"))
        return std::make_unique<PseudoLanguage>(PseudoLanguage::Kind::RightToLeft);
    if (words::installTranslation(*qApp, language))
        QLocale::setDefault(words::locale());
    return nullptr;
}

}  // namespace leafbench::testing
