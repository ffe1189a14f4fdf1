#include "ui/exchange/ImportDialog.h"

#include "engine/exchange/Import.h"
#include "ui/bridge/EventMailbox.h"
#include "ui/bridge/Session.h"
#include "ui/theme/Motion.h"
#include "ui/theme/Theme.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QProgressDialog>
#include <QTimer>

namespace leafbench::ui {
namespace {

struct ImportDialogText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::ImportDialog)
};

using Box = EventMailbox<Progress>;

/// Shown if it takes longer than a moment.
QProgressDialog* showProgress(const QString& path, const std::shared_ptr<Box>& box, QWidget* parent)
{
    auto* dialog = new QProgressDialog(ImportDialogText::tr("Taking in %1").arg(QFileInfo(path).fileName()),
                                       ImportDialogText::tr("Cancel"), 0, reducedMotion() ? 1 : 0, parent);
    dialog->setWindowTitle(ImportDialogText::tr("Import"));
    dialog->setMinimumDuration(400);
    dialog->setMinimumWidth(Theme::instance().textPixels(360));
    dialog->setAutoClose(false);
    auto* timer = new QTimer(dialog);
    QObject::connect(timer, &QTimer::timeout, dialog, [dialog, box] {
        const Progress progress = box->take();
        if (progress.total <= 0)
            return;
        dialog->setMaximum(100);
        dialog->setValue(static_cast<int>(100 * progress.done / progress.total));
    });
    timer->start(100);
    return dialog;
}

void showFailure(const Error& error, QWidget* parent)
{
    auto* box
        = new QMessageBox(QMessageBox::Warning, ImportDialogText::tr("Import"), words::errorText(error), QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("importFailure"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// What was cut and skipped, beside the page that opens.
void showNotes(const WeightsNotes& notes, QWidget* parent)
{
    QStringList said;
    if (!notes.cutPrefix.isEmpty())
        said << ImportDialogText::tr("Cut from the tensors' names: %1").arg(notes.cutPrefix);
    if (!notes.head.isEmpty())
        said << ImportDialogText::tr("Taken as the last layer: %1").arg(notes.head);
    if (!notes.skipped.isEmpty())
        said << ImportDialogText::tr("Skipped, and not executed: %1").arg(notes.skipped.join(QStringLiteral(", ")));
    if (said.isEmpty())
        return;
    auto* box = new QMessageBox(QMessageBox::Information, ImportDialogText::tr("Import"), said.join(QLatin1Char('\n')),
                                QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("importNotes"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// A run becomes the session's current one; weights go to Train, in a recipe that starts from them.
void openImported(Session& session, const Imported& imported)
{
    if (imported.kind != ImportKind::Weights) {
        session.setCurrentRun(imported.path);
        session.refreshRuns();
        return;
    }
    Recipe recipe;
    if (session.dataset())
        recipe.data = session.dataset()->root;
    recipe = session.withSplit(recipe);
    recipe.weights = imported.path;
    session.offerRecipe(recipe);
    session.requestPage(QStringLiteral("train"));
}

}  // namespace

bool isImportable(const QString& path)
{
    static const QStringList suffixes{QStringLiteral("zip"), QStringLiteral("pth"), QStringLiteral("pt"),
                                      QStringLiteral("safetensors")};
    const QFileInfo info(path);
    if (info.isDir())
        return QFileInfo::exists(path + QStringLiteral("/run.json")) && QFileInfo::exists(path + QStringLiteral("/recipe.json"));
    return info.isFile() && suffixes.contains(info.suffix().toLower());
}

void importInto(Session& session, const QString& path, QWidget* parent)
{
    const auto box = std::make_shared<Box>();
    const QPointer<QWidget> owner(parent);
    const QPointer<QProgressDialog> dialog(showProgress(path, box, parent));
    auto token = session.jobs().startSide<Imported>(
        &session,
        [path, runs = session.runsDir(), box](const JobContext& context) {
            const auto report = [&box](const Progress& progress) { box->add([&](Progress& latest) { latest = progress; }); };
            return importAnything(path, runs, {context.token, report});
        },
        [&session, owner, dialog](const Result<Imported>& taken) {
            if (dialog)
                dialog->deleteLater();
            if (taken) {
                openImported(session, *taken);
                showNotes(taken->notes, owner);
            } else if (taken.failed()) {
                showFailure(taken.error(), owner);
            }
        });
    QObject::connect(dialog, &QProgressDialog::canceled, dialog, [token]() mutable { token.cancel(); });
}

void importFileInto(Session& session, QWidget* parent)
{
    const QString path
        = QFileDialog::getOpenFileName(parent, ImportDialogText::tr("Import"), {},
                                       ImportDialogText::tr("Bundles and weights (*.zip *.pth *.pt *.safetensors);;All files (*)"));
    if (!path.isEmpty())
        importInto(session, path, parent);
}

void importFolderInto(Session& session, QWidget* parent)
{
    const QString path = QFileDialog::getExistingDirectory(parent, ImportDialogText::tr("Import a run's folder"));
    if (!path.isEmpty())
        importInto(session, path, parent);
}

}  // namespace leafbench::ui
