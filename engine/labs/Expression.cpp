#include "engine/labs/Expression.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

namespace leafbench {
namespace {

using Value = std::optional<double>;
constexpr int deepestExpression = 64;

/// Recursive descent; the first mistake ends it.
class ExpressionReader {
public:
    ExpressionReader(const QString& text, const ValueOf& valueOf) : m_text(text), m_valueOf(valueOf) { next(); }

    Evaluated read()
    {
        const Value value = disjunction();
        if (!m_token.isEmpty())
            fail(QStringLiteral("\"%1\" is not expected here").arg(m_token));
        if (value && !std::isfinite(*value))
            return {std::nullopt, m_mistake};
        return {m_mistake.isEmpty() ? value : std::nullopt, m_mistake};
    }

private:
    static bool isNamePart(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; }

    void next()
    {
        while (m_place < m_text.size() && m_text[m_place].isSpace())
            ++m_place;
        const qsizetype from = m_place;
        if (from >= m_text.size()) {
            m_token.clear();
            return;
        }
        if (isNamePart(m_text[from])) {
            while (m_place < m_text.size() && isNamePart(m_text[m_place]))
                ++m_place;
        } else {
            ++m_place;
            if (m_place < m_text.size() && m_text[m_place] == u'=')
                ++m_place;
        }
        m_token = m_text.mid(from, m_place - from);
    }

    void fail(const QString& mistake)
    {
        if (m_mistake.isEmpty())
            m_mistake = mistake;
        m_place = m_text.size();
        m_token.clear();
    }

    bool take(const char* token)
    {
        if (m_token != QLatin1String(token))
            return false;
        next();
        return true;
    }

    Value disjunction()
    {
        Value left = conjunction();
        while (take("or"))
            left = both(left, conjunction(), [](double a, double b) { return double(a != 0 || b != 0); });
        return left;
    }

    Value conjunction()
    {
        Value left = negation();
        while (take("and"))
            left = both(left, negation(), [](double a, double b) { return double(a != 0 && b != 0); });
        return left;
    }

    Value negation()
    {
        if (!take("not"))
            return comparison();
        const Deeper deeper(*this);
        const Value value = deeper ? negation() : Value();
        return value ? Value(*value == 0) : Value();
    }

    Value comparison()
    {
        const Value left = sum();
        if (take("<="))
            return both(left, sum(), [](double a, double b) { return double(a <= b); });
        if (take(">="))
            return both(left, sum(), [](double a, double b) { return double(a >= b); });
        if (take("=="))
            return both(left, sum(), [](double a, double b) { return double(a == b); });
        if (take("!="))
            return both(left, sum(), [](double a, double b) { return double(a != b); });
        if (take("<"))
            return both(left, sum(), [](double a, double b) { return double(a < b); });
        if (take(">"))
            return both(left, sum(), [](double a, double b) { return double(a > b); });
        return left;
    }

    Value sum()
    {
        Value left = product();
        for (;;) {
            if (take("+"))
                left = both(left, product(), [](double a, double b) { return a + b; });
            else if (take("-"))
                left = both(left, product(), [](double a, double b) { return a - b; });
            else
                return left;
        }
    }

    Value product()
    {
        Value left = factor();
        for (;;) {
            if (take("*"))
                left = both(left, factor(), [](double a, double b) { return a * b; });
            else if (take("/"))
                left = both(left, factor(), [](double a, double b) { return a / b; });
            else
                return left;
        }
    }

    Value factor()
    {
        const Deeper deeper(*this);
        if (!deeper)
            return {};
        if (take("-")) {
            const Value value = factor();
            return value ? Value(-*value) : Value();
        }
        if (take("(")) {
            const Value value = disjunction();
            expect(")");
            return value;
        }
        if (m_token.isEmpty() || !isNamePart(m_token[0])) {
            fail(m_token.isEmpty() ? QStringLiteral("it ends too early")
                                   : QStringLiteral("\"%1\" is not expected here").arg(m_token));
            return {};
        }
        return numberOrName();
    }

    Value numberOrName()
    {
        const QString word = m_token;
        next();
        if (word[0].isDigit() || word[0] == u'.') {
            bool ok = false;
            const double number = word.toDouble(&ok);
            if (!ok)
                fail(QStringLiteral("\"%1\" is no number").arg(word));
            return number;
        }
        return take("(") ? call(word) : m_valueOf(word);
    }

    Value call(const QString& name)
    {
        std::vector<Value> given{disjunction()};
        while (take(","))
            given.push_back(disjunction());
        expect(")");
        const bool one = given.size() == 1;
        const bool known = std::all_of(given.begin(), given.end(), [](const Value& value) { return value.has_value(); });
        const auto less = [](const Value& a, const Value& b) { return a < b; };
        if (name == QLatin1String("min"))
            return known ? *std::min_element(given.begin(), given.end(), less) : Value();
        if (name == QLatin1String("max"))
            return known ? *std::max_element(given.begin(), given.end(), less) : Value();
        if (name == QLatin1String("abs") && one)
            return known ? Value(std::abs(*given[0])) : Value();
        if (name == QLatin1String("round") && one)
            return known ? Value(std::round(*given[0])) : Value();
        fail(QStringLiteral("there is no function %1 of %2 values").arg(name, QString::number(given.size())));
        return {};
    }

    void expect(const char* token)
    {
        if (!take(token))
            fail(QStringLiteral("\"%1\" is missing").arg(QLatin1String(token)));
    }

    static Value both(const Value& a, const Value& b, double (*what)(double, double))
    {
        return a && b ? Value(what(*a, *b)) : Value();
    }

    /// Against a file of parentheses only.
    class Deeper {
    public:
        explicit Deeper(ExpressionReader& reader) : m_reader(reader)
        {
            if (++m_reader.m_depth > deepestExpression)
                m_reader.fail(QStringLiteral("it is nested too deeply"));
        }
        ~Deeper() { --m_reader.m_depth; }
        explicit operator bool() const { return m_reader.m_depth <= deepestExpression; }

    private:
        ExpressionReader& m_reader;
    };

    const QString& m_text;
    const ValueOf& m_valueOf;
    qsizetype m_place = 0;
    QString m_token;
    QString m_mistake;
    int m_depth = 0;
};

}  // namespace

Evaluated evaluate(const QString& expression, const ValueOf& valueOf) { return ExpressionReader(expression, valueOf).read(); }

bool holds(const QString& expression, const ValueOf& valueOf)
{
    const Evaluated found = evaluate(expression, valueOf);
    return found.value && *found.value != 0;
}

}  // namespace leafbench
