#pragma once

#include <QTranslator>

#include <memory>

namespace leafbench::testing {

/// A language that nobody speaks, made of the English texts while an object of it is there. Placeholders, access keys and tags of
/// rich text stay.
class PseudoLanguage : public QTranslator {
public:
    enum class Kind {
        Longer,       ///< half as long again
        RightToLeft,  ///< Hebrew letters for Latin ones; the program is laid out right to left
    };
    explicit PseudoLanguage(Kind kind);  ///< installs it
    ~PseudoLanguage() override;

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    Kind m_kind;
};

/// Installs a language for the windows that are made from now on: "de_DE" ..., "longer" or "right to left". The pseudo-language
/// lasts as long as what is returned; null for a real one.
std::unique_ptr<PseudoLanguage> speak(const QString& language);

}  // namespace leafbench::testing
