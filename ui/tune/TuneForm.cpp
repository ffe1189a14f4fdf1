#include "ui/tune/TuneForm.h"

#include "engine/common/sql/DatabaseUrl.h"
#include "ui/forms/FormRow.h"
#include "ui/shared/Widgets.h"
#include "ui/tune/TrialFields.h"
#include "ui/tune/space/SearchFields.h"
#include "ui/tune/space/SpaceEditor.h"
#include "ui/tune/space/SpaceTableModel.h"
#include "ui/words/ErrorText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace leafbench::ui {
TuneSettings firstSettings()
{
    TuneSettings settings;
    settings.recipe = tuneRecipe();
    return settings;
}

TuneForm::TuneForm(QWidget* parent)
    : QWidget(parent),
      m_trials(new TrialFields),
      m_search(new SearchFields),
      m_recipe(new BaseRecipeFields),
      m_space(new SpaceTableModel(this)),
      m_editor(new SpaceEditor(*m_space)),
      m_dialog(new QDialog(this)),
      m_database(new QLineEdit),
      m_summary(makeFormNote("", "spaceSummary")),
      m_hint(makeFormNote("warningText", "spaceHint")),
      m_error(makeFormNote("errorText", "tuneProblem"))
{
    QVBoxLayout* layout = makeColumn(this, 6);
    const auto group = [layout](const QString& title, QWidget* fields) {
        if (layout->count() > 0)
            layout->addSpacing(8);
        layout->addWidget(makeFormHeading(title));
        layout->addWidget(fields);
    };
    group(tr("TRIALS"), m_trials);
    group(tr("SEARCH SPACE"), makeSpace());
    group(tr("SEARCH"), m_search);
    group(tr("RECIPE OF EVERY TRIAL"), m_recipe);
    group(tr("SEVERAL MACHINES"), makeDatabase());
    layout->addStretch(1);
    makeDialog();

    connect(m_trials, &TrialFields::changed, this, &TuneForm::refresh);
    connect(m_search, &SearchFields::changed, this, &TuneForm::refresh);
    connect(m_recipe, &BaseRecipeFields::changed, this, &TuneForm::refresh);
    connect(m_space, &SpaceTableModel::changed, this, &TuneForm::refresh);
    setSettings(firstSettings());
}

QWidget* TuneForm::makeSpace()
{
    auto* box = new QWidget;
    QVBoxLayout* layout = makeColumn(box, 6);
    m_summary->setTextFormat(Qt::RichText);
    QPushButton* edit = makeButton(tr("Edit search space\u2026"), "editSpace");
    connect(edit, &QPushButton::clicked, this, &TuneForm::editSpace);
    for (QLabel* label : {m_summary, m_hint, m_error})
        layout->addWidget(label);
    layout->addWidget(edit, 0, Qt::AlignLeft);
    return box;
}

QWidget* TuneForm::makeDatabase()
{
    auto* box = new QWidget;
    QVBoxLayout* layout = makeColumn(box, 6);
    m_database->setObjectName(QStringLiteral("tuneDatabase"));
    m_database->setPlaceholderText(QStringLiteral("postgresql://user@host/database#study"));
    m_database->setAccessibleName(tr("Database of the study"));
    m_database->setClearButtonEnabled(true);
    layout->addWidget(m_database);
    QLabel* note = makeFormNote("muted", "databaseNote");
    note->setText(
        tr("A study in a PostgreSQL database is tuned by all machines that are given the same address. Empty: a file in the "
           "runs folder, for this machine alone. The password is taken from ~/.pgpass."));
    layout->addWidget(note);
    connect(m_database, &QLineEdit::textChanged, this, &TuneForm::refresh);
    return box;
}

QString TuneForm::wrongDatabase() const
{
    const QString text = m_database->text().trimmed();
    const auto url = text.isEmpty() ? Cancelled{} : parseDatabaseUrl(text);
    return url.failed() ? words::errorText(url.error()) : QString();
}

void TuneForm::makeDialog()
{
    m_dialog->setWindowTitle(tr("Search space"));
    m_dialog->setObjectName(QStringLiteral("spaceDialog"));
    m_dialog->resize(880, 420);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, m_dialog, &QDialog::close);
    auto* layout = new QVBoxLayout(m_dialog);
    layout->addWidget(m_editor, 1);
    layout->addWidget(buttons);
}

void TuneForm::editSpace() { m_dialog->open(); }

TuneSettings TuneForm::settings() const
{
    TuneSettings settings;
    settings.recipe = m_recipe->recipe();
    settings.space = m_space->space();
    m_search->readInto(settings);
    m_trials->readInto(settings);
    return settings;
}

void TuneForm::setSettings(const TuneSettings& settings)
{
    m_filling = true;
    m_space->setSpace(settings.space);
    m_recipe->setRecipe(settings.recipe);
    m_search->setSettings(settings);
    m_trials->setSettings(settings);
    m_filling = false;
    refresh();
}

TuneOptions TuneForm::options() const
{
    TuneOptions options;
    options.settings = settings();
    options.trials = m_trials->trials();
    options.parallel = m_trials->parallel();
    options.studyFile = m_database->text().trimmed();
    return options;
}

void TuneForm::refresh()
{
    if (std::exchange(m_filling, true))
        return;
    const Recipe recipe = m_recipe->recipe();
    m_trials->setRecipe(recipe);
    m_space->setRecipe(recipe);
    m_filling = false;
    m_problem = m_space->problem();
    if (m_problem.isEmpty())
        m_problem = wrongDatabase();
    if (const Status right = checkTune(options()); m_problem.isEmpty() && right.failed())
        m_problem = words::errorText(right.error());
    describeSpace();
    emit changed();
}

void TuneForm::describeSpace()
{
    QStringList lines;
    for (const Parameter& parameter : m_space->space().parameters) {
        QString line = QStringLiteral("<b>%1</b> %2")
                           .arg(words::recipeKeyLabel(parameter.name).toHtmlEscaped(), words::rangeText(parameter).toHtmlEscaped());
        if (!parameter.parent.isEmpty())
            line += QStringLiteral(", ") + words::conditionText(parameter).toHtmlEscaped();
        lines << line;
    }
    m_summary->setText(lines.join(QStringLiteral("<br>")));
    m_summary->setVisible(!lines.isEmpty());
    m_error->setText(m_problem);
    m_error->setVisible(!m_problem.isEmpty());
    const QString hint = m_problem.isEmpty() ? m_space->hints().join(u' ') : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

}  // namespace leafbench::ui
