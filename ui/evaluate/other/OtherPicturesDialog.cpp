#include "ui/evaluate/other/OtherPicturesDialog.h"

#include "ui/evaluate/other/OtherPicturesText.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/ClassText.h"
#include "ui/words/Counted.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace leafbench::ui {
namespace {

constexpr QSize firstSize(720, 480);

/// Turning the wheel scrolls the table; it does not choose other classes on the way.
class ClassChoice : public ComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

}  // namespace

OtherPicturesDialog::OtherPicturesDialog(const QString& folder, std::vector<MatchedFolder> folders, const QStringList& classNames,
                                         QWidget* parent)
    : QDialog(parent),
      m_folders(std::move(folders)),
      m_summary(paragraph("muted")),
      m_evaluate(makeButton(tr("&Evaluate"), "evaluateOtherPictures"))
{
    setWindowTitle(tr("Pictures of %1").arg(QFileInfo(folder).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(QStringLiteral("otherPicturesSummary"));
    auto* explanation = paragraph();
    explanation->setText(
        tr("Say which folder of %1 is which class of the model. Pictures of classes that are not in the model are counted "
           "apart: they tell how often it turns away what it cannot know.")
            .arg(folder));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(explanation);
    layout->addWidget(makeTable(classNames), 1);
    layout->addWidget(m_summary);
    layout->addLayout(makeButtons());
    resize(firstSize);
    updateSummary();
}

QWidget* OtherPicturesDialog::makeTable(const QStringList& classNames)
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    int column = 0;
    for (const QString& title : {tr("Folder"), tr("Pictures"), tr("Class of the model"), tr("How it was found")}) {
        QLabel* head = plainLabel(title);
        head->setProperty("role", "muted");
        grid->addWidget(head, 0, column++);
    }
    for (const MatchedFolder& folder : m_folders)
        addRow(*grid, folder, classNames);
    grid->setRowStretch(grid->rowCount(), 1);
    return makeScroll(table);
}

void OtherPicturesDialog::addRow(QGridLayout& grid, const MatchedFolder& folder, const QStringList& classNames)
{
    auto* choice = new ClassChoice;
    choice->setObjectName(QStringLiteral("classOf ") + folder.folder);
    choice->setAccessibleName(tr("Class of the folder %1").arg(folder.folder));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(20);
    choice->addItem(tr("Not in the model"), QString());
    for (const QString& name : classNames)
        choice->addItem(classText(name), name);
    choice->setCurrentIndex(std::max(0, choice->findData(folder.className)));
    QLabel* found = plainLabel(matchText(folder.kind));
    QStringList others;
    for (const QString& name : folder.others)
        others << classText(name);
    if (!others.isEmpty())
        found->setToolTip(tr("It may also be: %1").arg(others.join(QStringLiteral(", "))));
    connect(choice, &QComboBox::activated, this, [this, found] {
        found->setText(matchText(MatchKind::Mapped));
        updateSummary();
    });
    m_choices.push_back(choice);
    const int row = grid.rowCount();
    QLabel* count = plainLabel(words::count(folder.images));
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(plainLabel(folder.folder), row, 0);
    grid.addWidget(count, row, 1);
    grid.addWidget(choice, row, 2);
    grid.addWidget(found, row, 3);
}

QLayout* OtherPicturesDialog::makeButtons()
{
    m_evaluate->setProperty("primary", true);
    m_evaluate->setDefault(true);
    auto* cancel = makeButton(tr("Cancel"), "cancelOtherPictures");
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_evaluate);
    connect(m_evaluate, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void OtherPicturesDialog::updateSummary()
{
    qint64 known = 0, unknown = 0;
    for (std::size_t i = 0; i < m_folders.size(); ++i)
        (m_choices[i]->currentData().toString().isEmpty() ? unknown : known) += m_folders[i].images;
    m_evaluate->setEnabled(known > 0);
    m_summary->setText(known == 0 ? tr("Choose a class for one folder at least.")
                                  : words::byCount(known, tr("%1 picture is of a class of the model"),
                                                   tr("%1 pictures are of classes of the model"))
                                        .arg(words::count(known))
                               + words::byCount(unknown, tr(", %1 is not."), tr(", %1 are not.")).arg(words::count(unknown)));
}

ClassMapping OtherPicturesDialog::mapping() const
{
    ClassMapping mapping;
    for (std::size_t i = 0; i < m_folders.size(); ++i)
        mapping.entries.push_back({m_folders[i].folder, m_choices[i]->currentData().toString()});
    return mapping;
}

}  // namespace leafbench::ui
