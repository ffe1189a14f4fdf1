#include "ui/explore/check/FaultyCard.h"

#include "ui/shared/TableView.h"
#include "ui/words/Counted.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace leafbench::ui {

FaultyCard::FaultyCard(QWidget* parent)
    : Card(tr("Faulty files"), parent),
      m_model(new TableModel<quint32>(this)),
      m_table(new TableView),
      m_none(new QLabel)
{
    const auto file = [this](quint32 image) { return m_facts->index->images[image].path; };
    const auto why = [this](quint32 image) { return reason(image); };
    m_model->setColumns({m_model->text(tr("File"), {}, file), m_model->text(tr("Reason"), {}, why)});
    m_model->setHelp([file, why](quint32 image) { return file(image) + u'\n' + why(image); });
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
            [this](const QModelIndex& row) { emit folderRequested(m_facts->index->absolutePath(m_model->row(row.row()))); });
}

QString FaultyCard::reason(quint32 image) const
{
    Error error = *m_facts->images[image].error;
    error.subject = tr("This file");  // its name is beside the reason
    return words::errorText(error);
}

void FaultyCard::setFacts(DatasetFactsPtr facts)
{
    const qint64 images = facts ? qint64(facts->images.size()) : 0;
    m_model->clear();  // its rows belong to the facts before
    m_facts = std::move(facts);
    m_model->setRows(m_facts ? m_facts->faulty() : std::vector<quint32>());
    const int faulty = m_model->rowCount();
    setHint(faulty > 0 ? words::count(faulty) : QString());
    m_none->setText(words::byCount(images, tr("The %1 file can be read whole."), tr("Each of %1 files can be read whole."))
                        .arg(words::count(images)));
    m_none->setVisible(faulty == 0);
    m_table->setVisible(faulty > 0);
}

}  // namespace leafbench::ui
