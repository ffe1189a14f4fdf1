#include "ui/shared/ImageMenu.h"

#include "engine/imaging/decode/Decode.h"
#include "ui/bridge/Session.h"
#include "ui/shared/FileManager.h"
#include "ui/shared/Pictures.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>

namespace leafbench::ui {
namespace {

void copyPicture(Session& session, const QString& path)
{
    session.jobs().startSide<QImage>(
        &session,
        [path](const JobContext&) -> Result<QImage> {
            const Result<RgbImage> image = readImage(path);
            return image ? Result<QImage>(toQImage(*image)) : image.as<QImage>();
        },
        [](const Result<QImage>& picture) {
            if (picture)
                QGuiApplication::clipboard()->setImage(*picture);
        });
}

}  // namespace

QMenu* makeImageMenu(QWidget* parent, Session& session, const QString& path)
{
    auto* menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(menu->addAction(QMenu::tr("&Classify")), &QAction::triggered, &session, [&session, path] {
        session.offerImage(path);
        session.requestPage(QStringLiteral("classify"));
    });
    menu->addSeparator();
    QObject::connect(menu->addAction(QMenu::tr("Show in &folder")), &QAction::triggered, &session, [path] { showInFolder(path); });
    QObject::connect(menu->addAction(QMenu::tr("Copy &path")), &QAction::triggered, &session,
                     [path] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path)); });
    QObject::connect(menu->addAction(QMenu::tr("Copy p&icture")), &QAction::triggered, &session,
                     [&session, path] { copyPicture(session, path); });
    return menu;
}

}  // namespace leafbench::ui
