#include "ui/evaluate/other/OtherPicturesBar.h"

#include "ui/evaluate/other/OtherPicturesText.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {

OtherPicturesBar::OtherPicturesBar(QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel),
      m_matched(paragraph("muted")),
      m_numbers(paragraph())
{
    m_title->setObjectName(QStringLiteral("otherPicturesTitle"));
    m_title->setProperty("role", "cardTitle");
    m_title->setTextFormat(Qt::PlainText);
    QPushButton* back = makeButton(tr("Back to the validation"), "backToValidation");
    auto* head = new QWidget;
    QHBoxLayout* row = makeRow(head, 8);
    row->addWidget(m_title, 1);
    row->addWidget(back);
    QVBoxLayout* column = makeColumn(this, 4);
    column->addWidget(head);
    column->addWidget(m_numbers);
    column->addWidget(m_matched);
    connect(back, &QPushButton::clicked, this, &OtherPicturesBar::backRequested);
    hide();
}

void OtherPicturesBar::setEvaluation(const Evaluation* evaluation)
{
    const bool isOther = evaluation && evaluation->other;
    setVisible(isOther);
    if (!isOther)
        return;
    m_title->setText(tr("Other pictures: %1").arg(QFileInfo(evaluation->datasetRoot).fileName()));
    m_title->setToolTip(evaluation->datasetRoot);
    // A number stays with its sign at the end of a line.
    m_numbers->setText(besideValidationText(*evaluation).replace(QStringLiteral(" %"), QChar(QChar::Nbsp) + QStringLiteral("%")));
    m_matched->setText(matchedText(*evaluation->other));
}

}  // namespace leafbench::ui
