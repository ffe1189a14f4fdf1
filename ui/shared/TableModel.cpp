#include "ui/shared/TableModel.h"

#include <QFont>

namespace leafbench::ui {

QVariant boldFont(bool bold)
{
    if (!bold)
        return {};
    QFont font;
    font.setBold(true);
    return font;
}

QString tableText(const QAbstractItemModel& model)
{
    QString text;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << (row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data()).toString();
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

}  // namespace leafbench::ui
