#pragma once

#include <QByteArray>

#include <clocale>

namespace leafbench::testing {

/// The C library's locale while it lives: there the small letter of I is no i.
class TurkishLocale {
public:
    TurkishLocale()
    {
        qputenv("LOCPATH", qgetenv("LEAFBENCH_LOCALES"));
        m_isThere = std::setlocale(LC_ALL, "tr_TR.UTF-8") != nullptr;
    }
    ~TurkishLocale()
    {
        std::setlocale(LC_ALL, m_before.constData());
        if (m_searched.isNull())
            qunsetenv("LOCPATH");
        else
            qputenv("LOCPATH", m_searched);
    }
    Q_DISABLE_COPY_MOVE(TurkishLocale)

    bool isThere() const { return m_isThere; }

private:
    const QByteArray m_before = std::setlocale(LC_ALL, nullptr);
    const QByteArray m_searched = qgetenv("LOCPATH");
    bool m_isThere = false;
};

}  // namespace leafbench::testing
