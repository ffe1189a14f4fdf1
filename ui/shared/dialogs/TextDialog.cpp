#include "ui/shared/dialogs/TextDialog.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

TextDialog::TextDialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent),
      m_view(new QPlainTextEdit(text))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(Theme::instance().textPixels(12));
    m_view->setFont(fixed);
    m_view->setReadOnly(true);
    m_view->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_view->setAccessibleName(title);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_view->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);

    // As wide as its longest line, within limits.
    int widest = 0;
    for (const QString& line : text.split(u'\n'))
        widest = std::max(widest, QFontMetrics(fixed).horizontalAdvance(line));
    resize(std::clamp(widest + 80, 360, 900), 600);
}

QString TextDialog::text() const { return m_view->toPlainText(); }

}  // namespace leafbench::ui
