#include "ui/words/ErrorText.h"

#include "ui/words/FileKindText.h"
#include "ui/words/RangeErrorText.h"
#include "ui/words/Text.h"
#include "ui/words/TuningText.h"
#include "ui/words/Words.h"

namespace leafbench::words {
namespace {

/// The first few of a list, and how many more there are.
QString few(const QStringList& items, qsizetype most = 5)
{
    if (items.size() <= most)
        return items.join(QStringLiteral(", "));
    return Text::tr("%1 and %2 more").arg(items.mid(0, most).join(QStringLiteral(", "))).arg(items.size() - most);
}

QString reason(const Error& error) { return error.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail); }

QString badValue(const Error& error)
{
    if (const QString range = rangeErrorText(error); !range.isEmpty())
        return range;
    const QString given = Text::tr("%1 cannot be \"%2\".").arg(error.subject, error.detail) + QLatin1Char(' ');
    if (!error.choices.isEmpty())
        return given + Text::tr("Use one of: %1.").arg(error.choices.join(QStringLiteral(", ")));
    if (error.low == 0 && error.high == 0)
        return given;
    return given + Text::tr("It goes from %1 to %2.").arg(error.low, 0, 'g', 16).arg(error.high, 0, 'g', 16);
}

QString unsupportedError(const Error& error)
{
    const QString kind = fileKindText(error.detail);
    const bool convertible = kind.isEmpty() || error.detail.endsWith(QStringLiteral("picture"));
    const QString wanted = convertible ? Text::tr("Save it as a JPEG, PNG, BMP or WebP picture.")
                                       : Text::tr("JPEG, PNG, BMP and WebP pictures can be used.");
    const QString what = kind.isEmpty() ? Text::tr("%1 is no JPEG, PNG, BMP or WebP picture.").arg(error.subject)
                                        : Text::tr("%1 is %2.").arg(error.subject, kind);
    return what + QLatin1Char(' ') + wanted;
}

QString imageError(const Error& error)
{
    const QString megapixels = QString::number(error.low / 1e6, 'f', 1);
    switch (error.code) {
    case ErrorCode::ImageTruncated:
        return Text::tr("%1 ends too early: the file is cut off. Get it again from where it came.").arg(error.subject);
    case ErrorCode::ImageTooLarge:
        return Text::tr("%1 has %2 megapixels; the limit is %3. Make it smaller first.")
            .arg(error.subject, megapixels, QString::number(error.high / 1e6, 'f', 0));
    case ErrorCode::ImageUnsupported: return unsupportedError(error);
    case ErrorCode::ImageEmpty: return Text::tr("%1 is empty.").arg(error.subject);
    default: return Text::tr("%1 is broken and cannot be decoded%2.").arg(error.subject, reason(error));
    }
}

QString fileError(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound: return Text::tr("%1 does not exist. Check the path.").arg(error.subject);
    case ErrorCode::NotAFolder:
        return Text::tr("%1 is not a folder. Choose the folder that holds the class folders.").arg(error.subject);
    case ErrorCode::NotReadable:
        if (error.detail == QStringLiteral("name is not UTF-8"))
            return Text::tr("The name of %1 holds bytes that are no letters (not UTF-8). Rename it first.").arg(error.subject);
        return Text::tr("%1 cannot be read%2. Check its permissions.").arg(error.subject, reason(error));
    case ErrorCode::NotWritable:
        return Text::tr("%1 cannot be written%2. Check the permissions and the space left.").arg(error.subject, reason(error));
    default: return Text::tr("%1 is damaged or of another kind%2.").arg(error.subject, reason(error));
    }
}

QString lostImagesError(const Error& error)
{
    const QString lost = count(qint64(error.low)), images = count(qint64(error.high));
    const QString what = error.subject.isEmpty() ? Text::tr("%1 of %2 images cannot be read").arg(lost, images)
                                                 : Text::tr("%1 of %2 %3 images cannot be read").arg(lost, images, error.subject);
    const QString example = error.detail.isEmpty() ? QString() : Text::tr(" (for example %1)").arg(error.detail);
    return what + example + Text::tr(": too many for numbers that mean anything. Repair or remove them first.");
}

QString dataError(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NoClasses:
        if (!error.choices.isEmpty())
            return Text::tr("%1 holds several datasets side by side. Choose one of them: %2.")
                .arg(error.subject, few(error.choices, 12));
        return Text::tr("%1 holds no class folders with images. Choose the folder whose subfolders are the classes, or the one "
                        "with train and valid inside.")
            .arg(error.subject);
    case ErrorCode::EmptySubset:
        return error.subject.isEmpty()
            ? Text::tr("None of the images could be read.")
            : Text::tr("The %1 subset holds no images. Make a split that gives it some, or choose another subset.")
                  .arg(error.subject);
    case ErrorCode::TooFewImages:
        if (error.subject == QLatin1String("bias"))
            return Text::tr("Too few sound images to ask the background: at least %1 of several leaves are needed.").arg(error.low);
        return Text::tr("The %1 subset needs at least %2 images.").arg(error.subject).arg(error.low);
    case ErrorCode::SplitMismatch:
        return Text::tr("The split %1 was made for other images (first difference: %2). Make a new split for this folder.")
            .arg(error.subject, error.detail);
    case ErrorCode::DatasetChanged:
        return Text::tr("The dataset %1 changed while it was used%2. Scan it again and start anew.")
            .arg(error.subject, reason(error));
    case ErrorCode::DatasetGone:
        return Text::tr("The folder %1 is no longer there. What is done so far is kept: bring it back and resume.")
            .arg(error.subject);
    case ErrorCode::ImagesLost: return lostImagesError(error);
    default: return Text::tr("The classes in %1 are not those of the run.").arg(error.subject);
    }
}

QString runError(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotARun: return Text::tr("%1 is not a run: it holds no run.json.").arg(error.subject);
    case ErrorCode::RunUnfinished:
        return Text::tr("The run %1 has no model yet: its first epoch has not ended. Resume it first.").arg(error.subject);
    case ErrorCode::RunInUse:
        return Text::tr("Another program is training the run %1. Wait for it, or stop it there.").arg(error.subject);
    case ErrorCode::RunNewer:
        return Text::tr("The run %1 was written by a later version of this program (format %2). Use that one, or a newer.")
            .arg(error.subject, error.detail);
    case ErrorCode::NothingShared:
        return Text::tr("%1 and %2 were evaluated on different images, so there is nothing to compare. Evaluate both on the same "
                        "subset of the same dataset.")
            .arg(error.subject, error.detail);
    case ErrorCode::WeightsMismatch:
        return Text::tr("The weights in %1 do not fit ResNet-18: %2.").arg(error.subject, few(error.choices));
    default:
        return Text::tr("The loss is no longer a number in epoch %1: the training diverged. Lower the learning rate.")
            .arg(error.low);
    }
}

QString studyError(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotAStudy:
        return Text::tr("%1 is not a tuning study that can be used%2. Choose another file.").arg(error.subject, reason(error));
    case ErrorCode::StudyInUse:
        return Text::tr("Another program is tuning the study %1%2. Wait for it, or stop it there.")
            .arg(error.subject, reason(error));
    case ErrorCode::StudyLocked:
        return Text::tr("Another program keeps the study %1 locked%2. Close it there and try again.")
            .arg(error.subject, reason(error));
    case ErrorCode::StudyOlder:
        return Text::tr("The study %1 was made by an older Optuna%2. Bring it up to date first: "
                        "optuna storage upgrade --storage sqlite:///FILE.")
            .arg(error.subject, reason(error));
    case ErrorCode::StudyNewer:
        return Text::tr("The study %1 was made by a newer Optuna than this program knows%2. Use a newer version of this program.")
            .arg(error.subject, reason(error));
    default:
        return Text::tr("The study %1 was begun with other settings: %2. Use those, or begin a new study.")
            .arg(error.subject, few(error.choices));
    }
}

QString workerError(const Error& error)
{
    if (error.code == ErrorCode::JobDied && error.subject.isEmpty())
        return Text::tr("The process that does this work ended unexpectedly (%1) before it had begun. Start it again.")
            .arg(error.detail);
    if (error.code == ErrorCode::JobDied)
        return Text::tr("The process that worked on %1 ended unexpectedly (%2). Nothing that was stored is lost.")
            .arg(error.subject, error.detail);
    if (error.code == ErrorCode::WorkerMissing)
        return Text::tr("The worker processes could not be started from %1%2.").arg(error.subject, reason(error));
    return Text::tr("The task \"%1\" ended its worker process %2 times%3. Look at the files it reads, or at the memory.")
        .arg(error.subject)
        .arg(error.low)
        .arg(reason(error));
}

}  // namespace

QString errorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::NotAFolder:
    case ErrorCode::NotReadable:
    case ErrorCode::NotWritable:
    case ErrorCode::BadFile: return fileError(error);
    case ErrorCode::NoClasses:
    case ErrorCode::EmptySubset:
    case ErrorCode::TooFewImages:
    case ErrorCode::SplitMismatch:
    case ErrorCode::ClassesDiffer:
    case ErrorCode::DatasetChanged:
    case ErrorCode::DatasetGone:
    case ErrorCode::ImagesLost: return dataError(error);
    case ErrorCode::NotARun:
    case ErrorCode::RunUnfinished:
    case ErrorCode::RunInUse:
    case ErrorCode::RunNewer:
    case ErrorCode::NothingShared:
    case ErrorCode::WeightsMismatch:
    case ErrorCode::Diverged: return runError(error);
    case ErrorCode::NotAStudy:
    case ErrorCode::StudyInUse:
    case ErrorCode::StudyLocked:
    case ErrorCode::StudyOlder:
    case ErrorCode::StudyNewer:
    case ErrorCode::StudyDiffers: return studyError(error);
    case ErrorCode::UnknownKey:
        return Text::tr("There is no recipe key \"%1\". Known keys: %2.")
            .arg(error.subject, error.choices.join(QStringLiteral(", ")));
    case ErrorCode::BadValue: return badValue(error);
    case ErrorCode::BackendMissing:
        return Text::tr("The library %1 could not be loaded%2. Install the program and its packages again.")
            .arg(error.subject, reason(error));
    case ErrorCode::OutOfMemory: return Text::tr("The memory did not suffice. Use a smaller batch size or input size.");
    case ErrorCode::WorkerMissing:
    case ErrorCode::WorkerLost:
    case ErrorCode::JobDied: return workerError(error);
    case ErrorCode::Internal: return Text::tr("Something went wrong inside%1. Nothing already stored is lost.").arg(reason(error));
    default: return imageError(error);
    }
}

QString scanNoteText(const ScanNote& note)
{
    switch (note.kind) {
    case ScanNote::Kind::EmptyClass: return Text::tr("%1: a class folder without images.").arg(note.path);
    case ScanNote::Kind::UnreadableFolder: return Text::tr("%1: cannot be read (%2).").arg(note.path, note.detail);
    case ScanNote::Kind::NotAnImage: return Text::tr("%1: passed over, for they are no images: %2.").arg(note.path, note.detail);
    case ScanNote::Kind::DuplicateClass:
        return Text::tr("%1: counted as %2, for only case, spaces or the form of its letters differ.").arg(note.path, note.detail);
    }
    return note.path;
}

QString splitWarningText(const SplitWarning& warning)
{
    return Text::tr("%1: %2 images are too few for the shares; none went to %3.")
        .arg(warning.className, count(warning.images), subsetText(warning.without));
}

}  // namespace leafbench::words
