#include "ui/settings/PlaceCard.h"

#include "ui/shared/ElidedLabel.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/Words.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

QString contentText(const RunsPlace& place)
{
    return words::runsText(place.runs) + words::dot() + words::studiesText(place.studies);
}

QString sizeText(const RunsPlace& place) { return words::bytes(place.bytes) + words::dot() + words::filesText(place.files); }

QString freeText(const DiskFacts& disk)
{
    const QString room = disk.freeBytes < 0 ? words::dash() : words::bytes(disk.freeBytes);
    return disk.network.isEmpty() ? room : PlaceCard::tr("%1, on a network file system (%2)").arg(room, disk.network);
}

}  // namespace

PlaceCard::PlaceCard(QWidget* parent)
    : Card(tr("Runs and studies"), parent),
      m_folder(new ElidedLabel({}, Qt::ElideMiddle)),
      m_content(paragraph()),
      m_size(paragraph()),
      m_free(paragraph()),
      m_open(makeButton(tr("&Open folder"), "openRunsFolder", tr("In the desktop's file manager"))),
      m_move(makeButton(tr("&Move to another disk\u2026"), "moveRuns")),
      m_other(makeButton(tr("Use another fol&der\u2026"), "useRunsFolder"))
{
    auto* rows = new QFormLayout;
    rows->setHorizontalSpacing(16);
    rows->setVerticalSpacing(8);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [rows](const QString& title, const char* name, QLabel* value) {
        value->setObjectName(QLatin1String(name));
        auto* label = new QLabel(title);
        label->setProperty("role", "muted");
        rows->addRow(label, value);
    };
    addRow(tr("Folder"), "runsFolder", m_folder);
    addRow(tr("Content"), "runsContent", m_content);
    addRow(tr("Size"), "runsSize", m_size);
    addRow(tr("Free on its disk"), "runsFree", m_free);
    auto* buttons = new FlowRow;
    for (QPushButton* button : {m_move, m_other})
        buttons->addWidget(button);
    header()->addWidget(m_open);
    body()->addLayout(rows);
    body()->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &PlaceCard::openAsked);
    connect(m_move, &QPushButton::clicked, this, &PlaceCard::moveAsked);
    connect(m_other, &QPushButton::clicked, this, &PlaceCard::otherAsked);
    updateButtons();
}

void PlaceCard::showReading(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    for (QLabel* label : {m_content, m_size, m_free})
        label->setText(tr("reading\u2026"));
}

void PlaceCard::showPlace(const RunsPlace& place)
{
    m_folder->setText(QDir::toNativeSeparators(place.folder));
    m_content->setText(contentText(place));
    m_size->setText(sizeText(place));
    m_free->setText(freeText(place.disk));
    m_there = true;
    updateButtons();
}

void PlaceCard::showMissing()
{
    for (QLabel* label : {m_content, m_size, m_free})
        label->setText(words::dash());
    m_there = false;
    updateButtons();
}

void PlaceCard::setObstacle(const QString& obstacle)
{
    m_obstacle = obstacle;
    updateButtons();
}

void PlaceCard::updateButtons()
{
    m_open->setEnabled(m_there);
    m_move->setEnabled(m_there && m_obstacle.isEmpty());
    m_other->setEnabled(m_obstacle.isEmpty());
    m_move->setToolTip(m_obstacle.isEmpty() ? tr("Copies all of it, compares the copies, and then removes the old folder")
                                            : m_obstacle);
    m_other->setToolTip(m_obstacle.isEmpty() ? tr("One that holds runs already, or will hold them; nothing is moved") : m_obstacle);
}

}  // namespace leafbench::ui
