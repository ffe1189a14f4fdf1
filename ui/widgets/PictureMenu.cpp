#include "ui/widgets/PictureMenu.h"

#include "engine/imaging/Decode.h"
#include "ui/bridge/Session.h"
#include "ui/models/Pictures.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace leafbench::ui {
namespace {

/// Decoded beside the UI thread: a photograph of a telephone takes a tenth of a second.
void copyPicture(const QString& path, Session& session)
{
    session.jobs().startSide<QImage>(
        &session,
        [path](const JobContext&) -> Outcome<QImage> {
            const Outcome<RgbImage> image = readImage(path);
            if (image.failed())
                return image.error();
            return toQImage(image.value());
        },
        [](Outcome<QImage> image) {
            if (image)
                QApplication::clipboard()->setImage(image.value());
        });
}

}  // namespace

void classifyPicture(const QString& path, Session& session)
{
    session.offerImage(path);
    session.wantPage(QStringLiteral("classify"));
}

void fillPictureMenu(QMenu& menu, const QString& path, Session& session)
{
    const bool exists = QFileInfo::exists(path);
    const auto add = [&](const QString& text, bool enabled, std::function<void()> act) {
        QAction* action = menu.addAction(text);
        action->setEnabled(enabled);
        QObject::connect(action, &QAction::triggered, &session, std::move(act));
    };
    add(QMenu::tr("Classify"), exists, [path, &session] { classifyPicture(path, session); });
    menu.addSeparator();
    add(QMenu::tr("Show in folder"), QFileInfo::exists(QFileInfo(path).path()),
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    add(QMenu::tr("Copy path"), true, [path] { QApplication::clipboard()->setText(QDir::toNativeSeparators(path)); });
    add(QMenu::tr("Copy picture"), exists, [path, &session] { copyPicture(path, session); });
}

}  // namespace leafbench::ui
