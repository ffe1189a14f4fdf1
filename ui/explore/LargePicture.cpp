#include "ui/explore/LargePicture.h"

#include "engine/imaging/decode/Decode.h"
#include "ui/bridge/JobRunner.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/PictureView.h"
#include "ui/shared/Pictures.h"
#include "ui/words/ClassText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

LargePicture::LargePicture(JobRunner& jobs, DatasetPtr dataset, std::vector<quint32> images, quint32 image, QWidget* parent)
    : QDialog(parent),
      m_jobs(jobs),
      m_dataset(std::move(dataset)),
      m_images(std::move(images)),
      m_title(new QLabel),
      m_file(new ElidedLabel({}, Qt::ElideMiddle)),
      m_count(new QLabel),
      m_view(new PictureView),
      m_back(new QToolButton),
      m_on(new QToolButton)
{
    setWindowTitle(tr("Picture"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);  // it handles the keys, not the page behind
    setFocus();
    m_title->setProperty("role", "heading");
    for (QLabel* label : {static_cast<QLabel*>(m_file), m_count})
        label->setProperty("role", "muted");
    for (QLabel* label : {m_title, static_cast<QLabel*>(m_file)})
        label->setTextFormat(Qt::PlainText);
    const auto arrow = [this](QToolButton* button, Qt::ArrowType type, const QString& name, int by) {
        button->setArrowType(type);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::NoFocus);  // the arrow keys do the same
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
    };
    arrow(m_back, Qt::LeftArrow, tr("The picture before (Left)"), -1);
    arrow(m_on, Qt::RightArrow, tr("The next picture (Right)"), 1);

    auto* foot = new QHBoxLayout;
    foot->addWidget(m_file, 1);
    foot->addWidget(m_count);
    foot->addWidget(m_back);
    foot->addWidget(m_on);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
    const QSize room = parent ? parent->window()->size() : QSize(1024, 700);
    resize(std::min(room.width() - 120, room.height() - 40), room.height() - 80);
    const auto at = std::find(m_images.begin(), m_images.end(), image);
    const bool listed = at != m_images.end();
    const std::size_t place = listed ? std::size_t(at - m_images.begin()) : 0;
    if (!listed)
        m_images = {image};
    go(place);
}

void LargePicture::go(std::size_t place)
{
    m_place = place;
    const ImageEntry& entry = m_dataset->images[image()];
    m_title->setText(entry.classIndex < 0 ? tr("Not labelled") : classTitle(m_dataset->classes[std::size_t(entry.classIndex)]));
    m_file->setText(entry.path);
    m_count->setText(tr("%1 of %2").arg(words::count(qint64(place) + 1), words::count(qint64(m_images.size()))));
    m_view->setAccessibleName(m_title->text() + u' ' + entry.path.section(u'/', -1));
    m_back->setEnabled(place > 0);
    m_on->setEnabled(place + 1 < m_images.size());
    read();
    emit imageShown(image());
}

void LargePicture::step(int by)
{
    const qint64 wanted = std::clamp<qint64>(qint64(m_place) + by, 0, qint64(m_images.size()) - 1);
    if (std::size_t(wanted) != m_place)
        go(std::size_t(wanted));
}

void LargePicture::read()
{
    m_reading.cancel();
    const quint64 reading = ++m_lastReading;
    m_reading = m_jobs.startSide<QImage>(
        this,
        [path = m_dataset->absolutePath(image())](const JobContext& context) -> Result<QImage> {
            if (!context.token.checkpoint())
                return Cancelled{};
            const Result<RgbImage> rgb = readImage(path);
            return rgb ? Result<QImage>(toQImage(*rgb)) : rgb.as<QImage>();
        },
        [this, reading](const Result<QImage>& picture) {
            if (reading == m_lastReading && !picture.cancelled())
                take(picture);
        });
}

void LargePicture::take(const Result<QImage>& picture)
{
    m_view->setEmptyText(picture ? QString() : words::errorText(picture.error()));
    m_view->setPicture(picture ? *picture : QImage());
}

bool LargePicture::event(QEvent* event)
{
    // Esc closes the picture; it is not the page's shortcut, whichever window is active.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QDialog::event(event);
}

void LargePicture::keyPressEvent(QKeyEvent* event)
{
    const int all = int(m_images.size());
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space: return step(1);
    case Qt::Key_PageUp: return step(-10);
    case Qt::Key_PageDown: return step(10);
    case Qt::Key_Home: return step(-all);
    case Qt::Key_End: return step(all);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape: reject(); return;
    default: QDialog::keyPressEvent(event);
    }
}

void LargePicture::contextMenuEvent(QContextMenuEvent* event) { emit menuRequested(image(), event->globalPos()); }

}  // namespace leafbench::ui
