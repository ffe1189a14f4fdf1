#include "ui/labs/WorksheetView.h"

#include "ui/bridge/Session.h"
#include "ui/labs/WorksheetDocument.h"
#include "ui/shared/UserSettings.h"
#include "ui/shared/Widgets.h"
#include "ui/words/ErrorText.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

const QString personKey = QStringLiteral("labPerson");

QLabel* wrappedLabel(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setProperty("role", role);
    return label;
}

QString fileNameOf(const Lab& lab, const QString& person, const QString& suffix)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w-]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(person.simplified()).replace(unfit, QStringLiteral("-"));
    return lab.id + (name.isEmpty() ? QString() : u'-' + name) + suffix;
}

}  // namespace

WorksheetView::WorksheetView(Session& session, const LabRun& run, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_run(run),
      m_person(new QLineEdit),
      m_message(wrappedLabel({}, "muted"))
{
    QVBoxLayout* layout = makeColumn(this, 12);
    layout->addWidget(wrappedLabel(tr("Your worksheet"), "cardTitle"));
    layout->addWidget(
        wrappedLabel(tr("%1 of %2 questions were right at the first answer. The worksheet has your guesses, what this "
                        "machine measured, the figures and your answers.")
                         .arg(QString::number(run.rightAnswers()), QString::number(run.questions())),
                     ""));
    identify(m_person, "labPerson", tr("Your name"));
    m_person->setText(userSettings().value(personKey).toString());
    m_person->setMaxLength(80);
    setFocusProxy(m_person);
    auto* name = new QLabel(tr("&Your name"));
    name->setBuddy(m_person);
    layout->addWidget(name);
    layout->addWidget(m_person);
    QPushButton* html = makeButton(tr("Save as HTML…"), "labSaveHtml", tr("To hand in: it holds the record that is checked"));
    html->setProperty("primary", true);
    QPushButton* pdf = makeButton(tr("Save as PDF…"), "labSavePdf", tr("To print or to read"));
    layout->addWidget(html);
    layout->addWidget(pdf);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setObjectName(QStringLiteral("labSaved"));
    layout->addWidget(m_message);
    layout->addStretch(1);
    connect(html, &QPushButton::clicked, this, [this] { choosePath(QStringLiteral(".html")); });
    connect(pdf, &QPushButton::clicked, this, [this] { choosePath(QStringLiteral(".pdf")); });
}

void WorksheetView::choosePath(const QString& suffix)
{
    userSettings().setValue(personKey, m_person->text().simplified());
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save worksheet"),
                                                      documents.filePath(fileNameOf(m_run.lab, m_person->text(), suffix)),
                                                      suffix == QLatin1String(".pdf") ? tr("PDF (*.pdf)") : tr("HTML (*.html)"));
    if (!path.isEmpty())
        save(path);
}

void WorksheetView::save(const QString& path)
{
    m_session.jobs().startSide<Ok>(
        this,
        [run = m_run, person = m_person->text(), path](const JobContext&) {
            return writeWorksheet(run, worksheetOf(run, person), path);
        },
        [this, path](const Status& written) {
            m_message->setText(written ? tr("Saved as %1").arg(QDir::toNativeSeparators(path)) : words::errorText(written.error()));
            if (written)
                emit saved(path);
        });
}

}  // namespace leafbench::ui
