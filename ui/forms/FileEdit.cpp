#include "ui/forms/FileEdit.h"

#include "ui/forms/FormRow.h"
#include "ui/theme/ComboBox.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace leafbench::ui {

FileEdit::FileEdit(QWidget* parent) : QWidget(parent), m_box(new ComboBox)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    // Without choices it is a plain line edit.
    m_box->setStyleSheet(QStringLiteral("QComboBox::drop-down { width: 0; } QComboBox::down-arrow { image: none; }"));
    auto* browseButton = new QToolButton;
    browseButton->setText(QStringLiteral("\u2026"));
    browseButton->setToolTip(tr("Choose a file"));
    browseButton->setAccessibleName(browseButton->toolTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_box, 1);
    layout->addWidget(browseButton);
    setFocusProxy(m_box);
    connect(browseButton, &QToolButton::clicked, this, &FileEdit::browse);
    connect(m_box, &QComboBox::editTextChanged, this, [this](const QString& text) {
        m_box->setToolTip(text);
        emit changed();
    });
    setPlaceholder({});
}

void FileEdit::addChoice(const QString& text, const QString& value)
{
    m_box->setStyleSheet({});
    m_box->addItem(text, value);
}

void FileEdit::setPlaceholder(const QString& text) { m_box->lineEdit()->setPlaceholderText(text); }

QString FileEdit::path() const
{
    const QString text = m_box->currentText().trimmed();
    const int choice = m_box->findText(text);
    return choice < 0 ? text : m_box->itemData(choice).toString();
}

void FileEdit::setPath(const QString& path)
{
    const int choice = m_box->findData(path);
    if (choice >= 0) {
        m_box->setCurrentIndex(choice);
        m_box->setEditText(m_box->itemText(choice));
    } else {
        m_box->setEditText(path);
    }
    m_box->lineEdit()->setCursorPosition(0);
}

void FileEdit::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_box->setAccessibleName(accessibleName());
    m_box->setAccessibleDescription(accessibleName());  // as identify() in ui/shared does
    m_box->lineEdit()->setAccessibleName(accessibleName());
}

void FileEdit::browse()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose a file"), {}, m_filter);
    if (!file.isEmpty())
        setPath(file);
}

}  // namespace leafbench::ui
