#include "ui/explore/check/FaultyFileModel.h"

#include "ui/words/ErrorText.h"

namespace leafbench::ui {

FaultyFileModel::FaultyFileModel(QObject* parent) : TableModel(parent)
{
    const auto file = [this](quint32 image) { return m_facts->index->images[image].path; };
    const auto reason = [this](quint32 image) {
        Error error = *m_facts->images[image].error;
        error.subject = tr("This file");  // its name is beside the reason
        return words::errorText(error);
    };
    setColumns({text(tr("File"), {}, file), text(tr("Reason"), {}, reason)});
}

void FaultyFileModel::setFacts(DatasetFactsPtr facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    m_rows = m_facts ? m_facts->faulty() : std::vector<quint32>();
    endResetModel();
}

QVariant FaultyFileModel::cell(const quint32& image, const QModelIndex& index, int role) const
{
    if (role == Qt::ToolTipRole)
        return QString(index.siblingAtColumn(File).data().toString() + u'\n' + index.siblingAtColumn(Reason).data().toString());
    return TableModel::cell(image, index, role);
}

}  // namespace leafbench::ui
