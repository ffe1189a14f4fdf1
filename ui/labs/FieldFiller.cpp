#include "ui/labs/FieldFiller.h"

#include "ui/labs/ControlMarker.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace leafbench::ui {
namespace {

/// -1: none.
int listItemOf(const QComboBox& list, const QString& value)
{
    if (value.startsWith(QLatin1String("item "))) {
        const int item = value.mid(5).toInt() - 1;
        return item < list.count() ? item : -1;
    }
    return list.findText(value);
}

bool fillList(QComboBox& list, const QString& value)
{
    const int item = listItemOf(list, value);
    if (item >= 0) {
        list.setCurrentIndex(item);
        emit list.activated(item);
    }
    return item >= 0;
}

bool fillNumber(QWidget& field, const QString& value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (auto* whole = qobject_cast<QSpinBox*>(&field))
        whole->setValue(qRound(number));
    else if (auto* real = qobject_cast<QDoubleSpinBox*>(&field))
        real->setValue(number);
    else
        return false;
    return ok;
}

bool fillControl(QWidget& field, const QString& value)
{
    if (auto* list = qobject_cast<QComboBox*>(&field))
        return fillList(*list, value);
    if (auto* button = qobject_cast<QAbstractButton*>(&field)) {
        button->setChecked(value == QLatin1String("on"));
        return button->isCheckable();
    }
    if (auto* text = qobject_cast<QLineEdit*>(&field)) {
        text->setText(value);
        return true;
    }
    return fillNumber(field, value);
}

QString controlTitle(QWidget* page, const QWidget& field)
{
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        if (label->buddy() == &field && !label->text().isEmpty())
            return label->text().remove(u'&');
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&field); button && !button->text().isEmpty())
        return button->text().remove(u'&');
    return field.accessibleName().isEmpty() ? field.objectName() : field.accessibleName();
}

QString valueWords(const QWidget& field, const QString& value)
{
    if (const auto* list = qobject_cast<const QComboBox*>(&field); list && listItemOf(*list, value) >= 0)
        return list->itemText(listItemOf(*list, value));
    return value;
}

}  // namespace

QStringList fieldWords(QWidget* page, const std::vector<LabField>& fields)
{
    QStringList all;
    for (const LabField& field : fields) {
        if (const QWidget* control = ControlMarker::find(page, field.control))
            all << QStringLiteral("%1: %2").arg(controlTitle(page, *control), valueWords(*control, field.value));
    }
    return all;
}

QStringList fillFields(QWidget* page, const std::vector<LabField>& fields)
{
    QStringList missing;
    for (const LabField& field : fields) {
        QWidget* control = ControlMarker::find(page, field.control);
        if (!control || !fillControl(*control, field.value))
            missing << field.control;
    }
    return missing;
}

}  // namespace leafbench::ui
