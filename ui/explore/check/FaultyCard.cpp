#include "ui/explore/check/FaultyCard.h"

#include "ui/explore/check/FaultyFileModel.h"
#include "ui/shared/TableView.h"
#include "ui/words/Words.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace leafbench::ui {

FaultyCard::FaultyCard(QWidget* parent)
    : Card(tr("Faulty files"), parent),
      m_model(new FaultyFileModel(this)),
      m_table(new TableView),
      m_none(new QLabel)
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Faulty files"));
    m_table->setToolTip(tr("Double-click shows the file in its folder"));
    m_none->setProperty("role", "muted");
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
    body()->addWidget(m_table, 1);
    body()->addStretch(0);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit folderRequested(m_model->path(index.row())); });
}

void FaultyCard::setFacts(DatasetFactsPtr facts)
{
    const qint64 images = facts ? qint64(facts->images.size()) : 0;
    m_model->setFacts(std::move(facts));
    const int faulty = m_model->rowCount();
    setHint(faulty > 0 ? words::count(faulty) : QString());
    m_none->setText(tr("Each of %1 files can be read whole.").arg(words::count(images)));
    m_none->setVisible(faulty == 0);
    m_table->setVisible(faulty > 0);
}

}  // namespace leafbench::ui
