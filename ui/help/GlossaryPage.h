#pragma once

#include "ui/shared/Page.h"
#include "ui/words/Glossary.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace leafbench::ui {

class Session;

/// What the words of the study mean: a list of terms by the page that shows them, a search, and one entry with a way to its page.
class GlossaryPage : public Page {
    Q_OBJECT
public:
    explicit GlossaryPage(Session& session, QWidget* parent = nullptr);

    /// Lists what findTerms() gives; empty: all.
    void search(const QString& query);
    /// Shows the first term of that page, all others around it; nothing where it has none.
    void showTermsOf(const QString& page);
    void showTerm(const QString& englishTerm);
    /// The term that is shown; empty: none.
    QString term() const;

private:
    QWidget* makeList();
    QWidget* makeEntry();
    void list();
    void addHeading(const QString& page);
    void showEntry(const words::GlossaryEntry* entry);
    const words::GlossaryEntry* current() const;

    Session& m_session;
    QLineEdit* m_search;
    QListWidget* m_terms;
    QLabel* m_none;
    QLabel* m_term;
    QLabel* m_aliases;
    QLabel* m_text;
    QPushButton* m_goTo;
    std::vector<words::GlossaryEntry> m_entries;  ///< those that are listed, by page
};

}  // namespace leafbench::ui
