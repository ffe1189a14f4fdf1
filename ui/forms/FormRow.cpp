#include "ui/forms/FormRow.h"

#include "ui/shared/layout/FlowRow.h"
#include "ui/shared/layout/WrappedLabel.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int labelWidth = 122;

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
            return false;
        event->ignore();
        return true;
    }
};

}  // namespace

QWidget* makeFormRow(const QString& text, const QString& help, QWidget* editor, Qt::Alignment align)
{
    auto* row = new FlowRow;
    auto* label = new WrappedLabel(text);  // some languages need two lines
    label->setToolTip(help);
    label->setBuddy(editor);
    label->setAlignment(Qt::AlignLeading | align);
    followText(label, [label] {
        // As wide as its longest word at least.
        label->setFixedWidth(std::max(Theme::instance().textPixels(labelWidth), label->minimumSizeHint().width()));
    });
    row->addWidget(label);
    row->addWidget(editor, 1);
    guardWheel(editor);
    return row;
}

QWidget* addFormRow(QWidget* form, const QString& label, const QString& help, const char* name, QWidget* editor)
{
    editor->setObjectName(QString::fromLatin1(name));
    editor->setAccessibleName(label);
    editor->setToolTip(help);
    QWidget* row = makeFormRow(label, help, editor);
    form->layout()->addWidget(row);
    return row;
}

QLabel* makeFormHeading(const QString& title)
{
    auto* heading = new QLabel(title);
    heading->setProperty("role", "section");
    return heading;
}

QLabel* makeFormNote(const char* role, const char* objectName)
{
    auto* label = new QLabel;
    label->setProperty("role", role);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void guardWheel(QWidget* editor)
{
    QList<QWidget*> inputs = editor->findChildren<QWidget*>();
    inputs << editor;
    for (QWidget* input : inputs) {
        if (!qobject_cast<QAbstractSpinBox*>(input) && !qobject_cast<QComboBox*>(input))
            continue;
        input->setFocusPolicy(Qt::StrongFocus);
        input->installEventFilter(new WheelGuard(input));
    }
}

}  // namespace leafbench::ui
