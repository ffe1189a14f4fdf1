#include "ui/tune/space/SpaceDelegate.h"

#include "ui/theme/ComboBox.h"
#include "ui/theme/Theme.h"
#include "ui/tune/space/SearchableKeys.h"
#include "ui/tune/space/SpaceTableModel.h"
#include "ui/words/RecipeText.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace leafbench::ui {
namespace {

const SpaceTableModel& modelOf(const QModelIndex& index) { return *qobject_cast<const SpaceTableModel*>(index.model()); }

void fillKeys(QComboBox& box, const QModelIndex& index)
{
    for (const QString& key : modelOf(index).freeKeys(index.row())) {
        box.addItem(words::recipeKeyLabel(key), key);
        box.setItemData(box.count() - 1, words::recipeKeyHelp(key), Qt::ToolTipRole);
    }
    box.setCurrentIndex(box.findData(index.data(Qt::EditRole)));
}

void fillConditions(QComboBox& box, const QModelIndex& index)
{
    const SearchSpace& space = modelOf(index).space();
    const Parameter& now = space.parameters[std::size_t(index.row())];
    const auto conditions = possibleConditions(space, index.row());
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        Parameter with = now;
        with.parent = conditions[i].parent;
        with.parentValues = conditions[i].values;
        box.addItem(with.parent.isEmpty() ? SpaceTableModel::tr("always") : words::conditionText(with), static_cast<int>(i));
    }
    const auto same = std::find(conditions.begin(), conditions.end(), Condition{now.parent, now.parentValues});
    box.setCurrentIndex(same == conditions.end() ? -1 : static_cast<int>(same - conditions.begin()));
}

}  // namespace

QWidget* SpaceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.column() != SpaceTableModel::Name && index.column() != SpaceTableModel::When) {
        auto* line = new QLineEdit(parent);
        line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return line;
    }
    auto* box = new ComboBox(parent);
    if (index.column() == SpaceTableModel::Name)
        fillKeys(*box, index);
    else
        fillConditions(*box, index);
    auto* self = const_cast<SpaceDelegate*>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void SpaceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void SpaceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor)) {
        if (box->currentIndex() >= 0)
            model->setData(index, box->currentData());
    } else if (const auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text());
    }
}

void SpaceDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    // The style's field is taller than a row of text.
    editor->setGeometry(option.rect.adjusted(0, -2, 0, 2));
}

void SpaceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ThemeColors& colors = Theme::instance().colors();
    const bool wrong = !index.data(SpaceTableModel::ErrorRole).toString().isEmpty();
    const bool idle = !index.data(SpaceTableModel::HintRole).toString().isEmpty();
    if (wrong || idle) {
        const QColor color = wrong ? colors.error : colors.contrast;
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
    }
}

}  // namespace leafbench::ui
