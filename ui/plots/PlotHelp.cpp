#include "ui/plots/PlotHelp.h"

#include "ui/plots/DrawnPlot.h"
#include "ui/plots/HelpAsked.h"
#include "ui/shared/Paragraph.h"
#include "ui/theme/Theme.h"
#include "ui/words/Glossary.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int helpWidth = 440;

}  // namespace

PlotHelp::PlotHelp(DrawnPlot& plot, const words::GlossaryEntry& entry) : QDialog(plot.window())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("plotHelp"));
    setWindowTitle(plot.accessibleName());
    setAccessibleDescription(entry.text);
    QLabel* term = paragraph("title");
    term->setText(entry.term);
    QLabel* text = paragraph();
    text->setObjectName(QStringLiteral("plotHelpText"));
    text->setText(entry.text);
    text->setMinimumWidth(Theme::instance().textPixels(helpWidth));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* all = buttons->addButton(tr("&All terms"), QDialogButtonBox::ActionRole);
    all->setObjectName(QStringLiteral("allTerms"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this, near = QPointer<DrawnPlot>(&plot)] {
        close();
        if (near)
            askForHelp(*near, near->term());
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(term);
    layout->addWidget(text);
    layout->addStretch(1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void showPlotHelp(DrawnPlot& plot)
{
    if (const auto entry = words::entryOf(plot.term()))
        (new PlotHelp(plot, *entry))->open();
}

}  // namespace leafbench::ui
