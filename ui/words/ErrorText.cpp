#include "ui/words/ErrorText.h"

#include "engine/common/NearestWord.h"
#include "ui/words/Counted.h"
#include "ui/words/MachineText.h"
#include "ui/words/RecipeText.h"
#include "ui/words/Text.h"
#include "ui/words/Words.h"

#include <algorithm>
#include <vector>

namespace leafbench::words {
namespace {

/// Where a text's %1, %2 and %3 come from. Reason: the detail in parentheses, if any; Few: the first few of the choices.
enum class Part : quint8 { Subject, Detail, Reason, Low, High, Few };

struct ErrorRow {
    ErrorCode code;
    std::vector<Part> parts;
    const char* text;
};

struct ErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(leafbench::words)
    using enum ErrorCode;
    using enum Part;

public:
    /// Those of every code but BadValue, ImagesLost, ImageTooLarge, ImageUnsupported, TooLittleMemory, LimitTooLow, PlaceUnusable,
    /// TooLittleSpace, MappingUnknown, UnknownKey and RanksDiffer.
    static inline const ErrorRow rows[] = {
        {NotFound, {Subject}, QT_TR_NOOP("%1 does not exist. Check the path.")},
        {NotAFolder, {Subject}, QT_TR_NOOP("%1 is not a folder. Choose the folder that holds the class folders.")},
        {NotReadable, {Subject, Reason}, QT_TR_NOOP("%1 cannot be read%2. Check its permissions.")},
        {NotWritable, {Subject, Reason}, QT_TR_NOOP("%1 cannot be written%2. Check the permissions and the space left.")},
        {BadFile, {Subject, Reason}, QT_TR_NOOP("%1 is damaged or of another kind%2.")},
        {NoClasses,
         {Subject},
         QT_TR_NOOP("%1 holds no class folders with images. Choose the folder whose subfolders are the classes, or the one "
                    "with train and valid inside.")},
        {EmptySubset,
         {Subject},
         QT_TR_NOOP("The %1 subset holds no images. Make a split that gives it some, or choose another subset.")},
        {TooFewImages, {Subject, Low}, QT_TR_NOOP("The %1 subset needs at least %2 images.")},
        {SplitMismatch,
         {Subject, Detail},
         QT_TR_NOOP("The split %1 was made for other images (first difference: %2). Make a new split for this folder.")},
        {DatasetChanged,
         {Subject, Reason},
         QT_TR_NOOP("The dataset %1 changed while it was used%2. Scan it again and start anew.")},
        {DatasetGone,
         {Subject},
         QT_TR_NOOP("The folder %1 is no longer there. What is done so far is kept: bring it back and resume.")},
        {DatasetHidden,
         {Subject, Reason},
         QT_TR_NOOP("%1 cannot be read%2, and the dataset would lack the images in it. Make it readable, or move it out of the "
                    "dataset, and try again.")},
        {ClassesDiffer, {Subject}, QT_TR_NOOP("The classes in %1 are not those of the run.")},
        {NoneMatches,
         {Subject, Few},
         QT_TR_NOOP("No class folder in %1 is a class of the run (%2). Say which is which: with Other pictures on the page "
                    "Evaluate, or in a mapping file that --suggest-mapping writes.")},
        {NotARun, {Subject}, QT_TR_NOOP("%1 is not a run: it holds no run.json.")},
        {RunUnfinished, {Subject}, QT_TR_NOOP("The run %1 has no model yet: its first epoch has not ended. Resume it first.")},
        {RunInUse, {Subject, Reason}, QT_TR_NOOP("Another program is training the run %1%2. Wait for it, or stop it there.")},
        {RunNewer,
         {Subject, Detail},
         QT_TR_NOOP("The run %1 was written by a later version of this program (format %2). Use that one, or a newer.")},
        {NothingShared,
         {Subject, Detail},
         QT_TR_NOOP("%1 and %2 were evaluated on different images, so there is nothing to compare. Evaluate both on the same "
                    "subset of the same dataset.")},
        {StarterMissing,
         {Subject},
         QT_TR_NOOP("There is no starter model here: %1. Install the program again, or choose a run of your own.")},
        {StarterDamaged,
         {Subject, Reason},
         QT_TR_NOOP("The starter model is damaged: %1%2. Install the program again, or choose a run of your own.")},
        {StarterNewer,
         {Subject, Detail},
         QT_TR_NOOP("The starter model in %1 is of a later version of this program (format %2). Install that one.")},
        {StarterFixed,
         {Subject},
         QT_TR_NOOP(
             "The starter model (%1) comes with the program, without its pictures: it cannot be deleted, marked, or evaluated "
             "on them again. It can be evaluated on other pictures (--on), and a training can start from it (weights=starter).")},
        {NoneCutOut,
         {Subject},
         QT_TR_NOOP("In none of the images in %1 could the leaf be cut out: each shows no single leaf on a background of another "
                    "colour. Backgrounds can be swapped only where it does.")},
        {WeightsMismatch, {Subject, Few}, QT_TR_NOOP("The weights in %1 do not fit ResNet-18: %2.")},
        {Diverged,
         {Low},
         QT_TR_NOOP("The loss is no longer a number in epoch %1: the training diverged. Lower the learning rate.")},
        {NotAStudy, {Subject, Reason}, QT_TR_NOOP("%1 is not a tuning study that can be used%2. Choose another file.")},
        {StudyInUse, {Subject, Reason}, QT_TR_NOOP("Another program is tuning the study %1%2. Wait for it, or stop it there.")},
        {StudyLocked, {Subject, Reason}, QT_TR_NOOP("Another program keeps the study %1 locked%2. Close it there and try again.")},
        {StudyOlder,
         {Subject, Reason},
         QT_TR_NOOP("The study %1 was made by an older Optuna%2. Bring it up to date first: "
                    "optuna storage upgrade --storage sqlite:///FILE.")},
        {StudyNewer,
         {Subject, Reason},
         QT_TR_NOOP("The study %1 was made by a newer Optuna than this program knows%2. Use a newer version of this program.")},
        {StudyDiffers,
         {Subject, Few},
         QT_TR_NOOP("The study %1 was begun with other settings: %2. Use those, or begin a new study.")},
        {BackendMissing,
         {Subject, Reason},
         QT_TR_NOOP("The library %1 could not be loaded%2. Install the program and its packages again.")},
        {OutOfMemory, {}, QT_TR_NOOP("The memory did not suffice. Use a smaller batch size or input size.")},
        {JobDied,
         {Subject, Detail},
         QT_TR_NOOP("The process that worked on %1 ended unexpectedly (%2). Nothing that was stored is lost.")},
        {WorkerMissing, {Subject, Reason}, QT_TR_NOOP("The worker processes could not be started from %1%2.")},
        {WorkerLost,
         {Subject, Low, Reason},
         QT_TR_NOOP("The task \"%1\" ended its worker process %2 times%3. Look at the files it reads, or at the memory.")},
        {RankLost,
         {Subject, Reason, Low},
         QT_TR_NOOP("%1 is lost%2: it ended, or gave no sign of life for %3 seconds. What is stored is kept: resume, with as many "
                    "ranks or with others.")},
        {RanksMissing,
         {Subject, Reason},
         QT_TR_NOOP("Not all ranks met at %1%2. See that each node reaches that address, and that no other job uses the port "
                    "(MASTER_ADDR, MASTER_PORT).")},
        {DatabaseAway,
         {Subject, Reason},
         QT_TR_NOOP("The database %1 is not reached%2. What is stored is kept: see that its server runs and that this machine "
                    "reaches it, and go on.")},
        {DatabaseRefused,
         {Subject, Reason},
         QT_TR_NOOP("The database %1 refuses%2. Check its name and the user; the password is taken from PGPASSWORD or ~/.pgpass.")},
        {PasswordVisible,
         {Subject},
         QT_TR_NOOP(
             "The address of a database holds no password here: others could read it in the list of processes. Write it into "
             "~/.pgpass (host:port:database:user:password) or PGPASSWORD, and give %1 alone.")},
        {StudyOnNetwork,
         {Subject, Detail},
         QT_TR_NOOP(
             "The study %1 would be on a network's disk (%2), where locks do not keep an SQLite file whole. Choose a folder on "
             "a disk of this machine, or a database: postgresql://user@host/database#study.")},
        {TrialTaken,
         {Subject, Detail},
         QT_TR_NOOP("Another process runs trial %2 of the study %1 meanwhile, as this one gave no sign of life for too long.")},
        {ClusterUnreachable,
         {Subject, Reason},
         QT_TR_NOOP(
             "%1 cannot be reached%2. See that the network or VPN is there and that ssh to this host works in a terminal; jobs "
             "there go on meanwhile.")},
        {ClusterDenied,
         {Subject, Reason},
         QT_TR_NOOP("ssh to %1 needs a person%2. Log in once in a terminal, so that the host is known, and set up a key "
                    "(ssh-copy-id), so that no password is asked for.")},
        {ClusterLacks,
         {Subject, Detail},
         QT_TR_NOOP("There is no %1 on %2. Choose the host from which jobs are submitted to Slurm.")},
        {ClusterRefused, {Subject, Detail}, QT_TR_NOOP("The cluster %1 did not take the job: %2")},
        {ClusterFailed, {Subject, Detail}, QT_TR_NOOP("%1 could not do what was asked: %2")},
        {ClusterJobGoesOn,
         {Subject},
         QT_TR_NOOP("The job %1 is not over yet: its runs are taken home when it is, or when it is cancelled.")},
        {NodesMissing,
         {Low, High},
         QT_TR_NOOP(
             "Counts over nodes are measured inside a job of Slurm with %1 nodes; this one has %2. Send the measurement to a "
             "cluster, or start it once in such a job: salloc --nodes=%1, then srun --nodes=1 --ntasks=1 leafbench-cli.")},
        {ImageBroken, {Subject, Reason}, QT_TR_NOOP("%1 is broken and cannot be decoded%2.")},
        {ImageTruncated, {Subject}, QT_TR_NOOP("%1 ends too early: the file is cut off. Get it again from where it came.")},
        {ImageEmpty, {Subject}, QT_TR_NOOP("%1 is empty.")},
        {RunsDirGone,
         {Subject},
         QT_TR_NOOP("The runs folder %1 is not there. Attach the disk that it is on, or choose another folder: on the page "
                    "Settings, or with leafbench-cli runs folder DIR.")},
        {RunsMoving,
         {Subject, Reason},
         QT_TR_NOOP("Another program is moving the runs in %1 to another place%2. Wait until it is done.")},
        {Internal, {Reason}, QT_TR_NOOP("Something went wrong inside%1. Nothing already stored is lost.")},
    };

    /// The engine's words for kinds of files (fileKind()), with their articles.
    static constexpr KeyText fileKinds[] = {
        {"GIF animation", QT_TR_NOOP("a GIF animation")},
        {"GIF picture", QT_TR_NOOP("a GIF picture")},
        {"WebP animation", QT_TR_NOOP("a WebP animation")},
        {"TIFF picture", QT_TR_NOOP("a TIFF picture of other than 8 or 16 bits, or a camera's raw file")},
        {"HEIC picture", QT_TR_NOOP("a HEIC picture, as some telephones make them")},
        {"AVIF picture", QT_TR_NOOP("an AVIF picture")},
        {"JPEG 2000 picture", QT_TR_NOOP("a JPEG 2000 picture")},
        {"JPEG XL picture", QT_TR_NOOP("a JPEG XL picture")},
        {"Photoshop file", QT_TR_NOOP("a Photoshop file")},
        {"GIMP file", QT_TR_NOOP("a GIMP file")},
        {"SVG drawing", QT_TR_NOOP("an SVG drawing")},
        {"icon", QT_TR_NOOP("an icon")},
        {"PDF document", QT_TR_NOOP("a PDF document")},
        {"PostScript document", QT_TR_NOOP("a PostScript document")},
        {"web page", QT_TR_NOOP("a web page")},
        {"Git LFS pointer", QT_TR_NOOP("a placeholder of Git LFS without the picture: git lfs pull fetches it")},
        {"MP4 video", QT_TR_NOOP("an MP4 video")},
        {"QuickTime video", QT_TR_NOOP("a QuickTime video")},
        {"AVI video", QT_TR_NOOP("an AVI video")},
        {"Matroska video", QT_TR_NOOP("a Matroska or WebM video")},
        {"MPEG video", QT_TR_NOOP("an MPEG video")},
        {"Flash video", QT_TR_NOOP("a Flash video")},
        {"Windows Media video", QT_TR_NOOP("a Windows Media file")},
        {"Ogg sound or video", QT_TR_NOOP("an Ogg sound or video")},
        {"sound", QT_TR_NOOP("a sound file")},
        {"weights", QT_TR_NOOP("a file of a network's weights")},
        {"ZIP archive", QT_TR_NOOP("a ZIP archive or an office document")},
        {"archive", QT_TR_NOOP("an archive")},
        {"program", QT_TR_NOOP("a program")},
        {"database", QT_TR_NOOP("a database")},
        {"text", QT_TR_NOOP("a text file")},
        {"pipe", QT_TR_NOOP("a pipe")},
        {"socket", QT_TR_NOOP("a socket")},
        {"device", QT_TR_NOOP("a device")},
        {"folder", QT_TR_NOOP("a folder")},
    };

    /// Why runs cannot be moved to, or used in, a place, by the detail. %1: the place.
    static constexpr KeyText places[] = {
        {"same", QT_TR_NOOP("The runs are in %1 already. Choose another folder.")},
        {"inside", QT_TR_NOOP("%1 is inside the runs folder itself. Choose a folder outside of it.")},
        {"not empty", QT_TR_NOOP("%1 is not an empty folder. Choose one that is empty, or a new name.")},
        {"no folder", QT_TR_NOOP("%1 is not a folder. Choose one that holds runs, or will hold them.")},
        {"left", QT_TR_NOOP("An earlier move left %1, which cannot be removed. Remove it by hand and try again.")},
        {"elsewhere",
         QT_TR_NOOP("--runs or LEAFBENCH_RUNS names the runs folder %1, which is not the one of the settings. Leave them away to "
                    "move that one.")},
        {"changed",
         QT_TR_NOOP("Other programs kept changing the files in %1 while they were copied. Close them and try again. The runs are "
                    "where they were.")},
    };

    /// What is wrong with a parameter's range, by the beginning of the detail from SearchSpace::check(). %1: the parameter, %2: the
    /// rest of the detail. Ordered so that none is a prefix of a later one.
    static constexpr KeyText ranges[] = {
        {"inverted: ", QT_TR_NOOP("%1: the low end lies above the high one (%2).")},
        {"log of: ", QT_TR_NOOP("%1: a logarithmic range must begin above 0, not at %2.")},
        {"step of a log range: ", QT_TR_NOOP("%1: a logarithmic range has no step (%2).")},
        {"step: ", QT_TR_NOOP("%1: a step cannot be %2.")},
        {"not finite: ", QT_TR_NOOP("%1: %2 is not a number to search between.")},
        {"not whole: ", QT_TR_NOOP("%1 goes in whole numbers, and %2 is none.")},
        {"empty: no choices", QT_TR_NOOP("%1 needs at least one choice.")},
        {"choices", QT_TR_NOOP("%1 has a choice twice.")},
        {"named twice", QT_TR_NOOP("%1 is searched twice: remove one of the rows.")},
        {"no number: ", QT_TR_NOOP("%1: \"%2\" is missing in the search space, or no number.")},
        {"unknown field: ",
         QT_TR_NOOP("%1: there is no \"%2\" in a search space. It has type, low, high, step, log, choices, when.")},
        {"type: ", QT_TR_NOOP("%1: the type \"%2\" is none of float, int and categorical.")},
        {"when: no earlier ", QT_TR_NOOP("%1: its condition is about %2, which no row above searches.")},
        {"when: ", QT_TR_NOOP("%1: its condition can never hold (%2).")},
    };
};

/// The first few of a list, and how many more there are.
QString few(const QStringList& items, qsizetype most = 5)
{
    if (items.size() <= most)
        return items.join(QStringLiteral(", "));
    return Text::tr("%1 and %2 more").arg(items.mid(0, most).join(QStringLiteral(", ")), QString::number(items.size() - most));
}

QString reason(const Error& error) { return error.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail); }

QString partOf(const Error& error, Part part)
{
    switch (part) {
    case Part::Subject: return error.subject;
    case Part::Detail: return error.detail;
    case Part::Reason: return reason(error);
    case Part::Low: return QString::number(error.low);
    case Part::High: return QString::number(error.high);
    case Part::Few: return few(error.choices);
    }
    return {};
}

/// In one go: a subject may contain "%2".
QString filled(const QString& text, const QStringList& parts)
{
    switch (parts.size()) {
    case 0: return text;
    case 1: return text.arg(parts[0]);
    case 2: return text.arg(parts[0], parts[1]);
    default: return text.arg(parts[0], parts[1], parts[2]);
    }
}

/// Empty for another error.
QString rangeErrorText(const Error& error)
{
    if (!error.choices.isEmpty() || error.low != 0 || error.high != 0)
        return {};
    if (error.subject == QLatin1String("space") && error.detail == QLatin1String("empty"))
        return Text::tr("The search space is empty: add a parameter.");
    if (error.subject == QLatin1String("space") && error.detail == QLatin1String("a parameter has no name"))
        return Text::tr("A parameter of the search space has no name.");
    for (const auto& [beginning, text] : ErrorTexts::ranges) {
        if (!error.detail.startsWith(QLatin1String(beginning)))
            continue;
        const QString words = Text::tr(text);
        const QString name = recipeKeyLabel(error.subject);
        return words.contains(QLatin1String("%2")) ? words.arg(name, error.detail.mid(qstrlen(beginning))) : words.arg(name);
    }
    return {};
}

/// Of a job on a cluster, or of a cluster's profile.
QString unknownName(const Error& error)
{
    const bool job = error.subject == QLatin1String("job");
    const QString what = job ? Text::tr("No job \"%1\" is known here (leafbench-cli jobs lists them).").arg(error.detail)
                             : Text::tr("No cluster \"%1\" is known here (leafbench-cli clusters lists them).").arg(error.detail);
    return error.choices.isEmpty() ? what : what + QLatin1Char(' ') + Text::tr("Use one of: %1.").arg(few(error.choices, 12));
}

/// Of a file or database with studies: several and no name, or a name that is none of theirs.
QString unknownStudy(const Error& error)
{
    const QString names = error.choices.join(QStringLiteral(", "));
    const QString how = Text::tr("Name one after a #, as in --study study.db#%1.").arg(error.choices.front());
    if (error.detail.isEmpty())
        return Text::tr("There are several studies: %1.").arg(names) + QLatin1Char(' ') + how;
    return Text::tr("There is no study \"%1\"; there are: %2.").arg(error.detail, names) + QLatin1Char(' ') + how;
}

QString badValue(const Error& error)
{
    if (const QString range = rangeErrorText(error); !range.isEmpty())
        return range;
    if (error.subject == QLatin1String("job") || error.subject == QLatin1String("cluster"))
        return unknownName(error);
    if (error.subject == QLatin1String("study") && !error.choices.isEmpty() && !error.detail.contains(QLatin1String("://")))
        return unknownStudy(error);
    const QString given = Text::tr("%1 cannot be \"%2\".").arg(error.subject, error.detail);
    if (!error.choices.isEmpty())
        return given + QLatin1Char(' ') + Text::tr("Use one of: %1.").arg(error.choices.join(QStringLiteral(", ")));
    if (error.low == 0 && error.high == 0)
        return given;
    return given + QLatin1Char(' ')
        + Text::tr("It goes from %1 to %2.").arg(words::decimal(error.low, 'g', 16), words::decimal(error.high, 'g', 16));
}

QString unknownKeyError(const Error& error)
{
    const QString meant = nearestWord(error.subject, error.choices);
    const QString known = Text::tr("Known keys: %1.").arg(error.choices.join(QStringLiteral(", ")));
    const QString what = meant.isEmpty() ? Text::tr("There is no recipe key \"%1\".").arg(error.subject)
                                         : Text::tr("There is no recipe key \"%1\". Did you mean %2?").arg(error.subject, meant);
    return what + QLatin1Char(' ') + known;
}

/// Of what may be a file or a name; else empty.
QString notFoundError(const Error& error)
{
    if (error.subject.contains(QChar::ReplacementCharacter))
        return Text::tr("The name of %1 holds bytes that are no letters (not UTF-8). Rename it first.").arg(error.subject);
    if (error.choices.isEmpty())
        return {};
    const QString meant = nearestWord(error.subject, error.choices);
    const QString what = meant.isEmpty()
        ? Text::tr("%1 is neither a file nor one of the names here.").arg(error.subject)
        : Text::tr("%1 is neither a file nor one of the names here. Did you mean %2?").arg(error.subject, meant);
    return what + QLatin1Char(' ') + Text::tr("Names: %1.").arg(few(error.choices, 12));
}

QString noClassesError(const Error& error)
{
    if (!error.choices.isEmpty())
        return Text::tr("%1 holds several datasets side by side. Choose one of them: %2.")
            .arg(error.subject, few(error.choices, 12));
    if (!error.detail.isEmpty())
        return Text::tr(
                   "All images of %1 are of one class (%2), and a model that knows one class is right whatever it sees. Choose "
                   "the folder whose subfolders are the classes.")
            .arg(error.subject, error.detail);
    return {};
}

QString unsupportedError(const Error& error)
{
    const QString kind = textOf(ErrorTexts::fileKinds, error.detail, {});
    const bool convertible = kind.isEmpty() || error.detail.endsWith(QStringLiteral("picture"));
    const QString wanted = convertible ? Text::tr("Save it as a JPEG, PNG, BMP, WebP, TIFF or PPM picture.")
                                       : Text::tr("JPEG, PNG, BMP, WebP, TIFF, PGM and PPM pictures can be used.");
    const QString what = kind.isEmpty() ? Text::tr("%1 is no JPEG, PNG, BMP, WebP, TIFF, PGM or PPM picture.").arg(error.subject)
                                        : Text::tr("%1 is %2.").arg(error.subject, kind);
    return what + QLatin1Char(' ') + wanted;
}

QString lostImagesError(const Error& error)
{
    const QString lost = count(qint64(error.low)), images = count(qint64(error.high));
    const auto all = qint64(error.high);
    const QString what = error.subject.isEmpty()
        ? byCount(all, Text::tr("%1 of %2 image cannot be read"), Text::tr("%1 of %2 images cannot be read")).arg(lost, images)
        : byCount(all, Text::tr("%1 of %2 %3 image cannot be read"), Text::tr("%1 of %2 %3 images cannot be read"))
              .arg(lost, images, error.subject);
    const QString example = error.detail.isEmpty() ? QString() : Text::tr(" (for example %1)").arg(error.detail);
    return what + example + Text::tr(": too many for numbers that mean anything. Repair or remove them first.");
}

QString memoryError(const Error& error)
{
    const QString what = Text::tr("This takes about %1 of memory (%2), and %3 are free here.")
                             .arg(bytes(qint64(error.low)), error.choices.join(QStringLiteral(", ")), bytes(qint64(error.high)));
    const QString remedy = error.detail.isEmpty()
        ? Text::tr("No %1 is small enough: use a smaller input_size, end other programs, or give this one more memory.")
              .arg(error.subject)
        : Text::tr("Set %1 to %2 or less, or give this program more memory.").arg(error.subject, error.detail);
    return what + QLatin1Char(' ') + remedy;
}

QString limitError(const Error& error)
{
    const QString needed = QString::number(error.low), allowed = QString::number(error.high);
    if (error.subject == QLatin1String("files"))
        return Text::tr(
                   "This needs about %1 open files at a time, and the system allows %2 more. Ask for fewer workers or trials at "
                   "a time, or raise the limit (ulimit -n).")
            .arg(needed, allowed);
    return Text::tr("This needs about %1 threads, and the system allows %2 more. Ask for fewer workers or trials at a time, or "
                    "raise the limit (ulimit -u, or pids.max of the control group).")
        .arg(needed, allowed);
}

QString placeError(const Error& error)
{
    if (error.detail == QLatin1String("network"))
        return Text::tr(
                   "%1 is on a network file system (%2), which does not keep the locks that tuning studies need (SQLite). Choose "
                   "a folder on a disk of this machine.")
            .arg(error.subject, few(error.choices));
    const QString text = textOf(ErrorTexts::places, error.detail, {});
    return text.isEmpty() ? Text::tr("The runs cannot be moved to %1 (%2).").arg(error.subject, error.detail)
                          : text.arg(error.subject);
}

QString spaceError(const Error& error)
{
    return Text::tr("The disk of %1 has too little room: %2 are needed and %3 are free, so %4 are lacking.")
        .arg(error.subject, bytes(qint64(error.low)), bytes(qint64(error.high)), bytes(qint64(error.low - error.high)));
}

QString mappingError(const Error& error)
{
    const QString text = error.detail == QLatin1String("folders")
        ? Text::tr("The mapping %1 names folders that the dataset does not have: %2. Correct the names, or remove the lines.")
        : Text::tr(
            "The mapping %1 names classes that the run does not know: %2. Use the run's names, and leave the class empty for "
            "what it does not know.");
    return text.arg(error.subject, few(error.choices));
}

/// Of the codes that have no row, or another text in some cases; else empty.
QString specialText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::BadValue: return badValue(error);
    case ErrorCode::ImagesLost: return lostImagesError(error);
    case ErrorCode::TooLittleMemory: return memoryError(error);
    case ErrorCode::LimitTooLow: return limitError(error);
    case ErrorCode::PlaceUnusable: return placeError(error);
    case ErrorCode::TooLittleSpace: return spaceError(error);
    case ErrorCode::MappingUnknown: return mappingError(error);
    case ErrorCode::NoClasses: return noClassesError(error);
    case ErrorCode::NotFound: return notFoundError(error);
    case ErrorCode::NotARun:
        return error.subject == QLatin1String("latest") ? Text::tr("No run here has a model yet. Train one, or name another runs "
                                                                   "folder (--runs).")
                                                        : QString();
    case ErrorCode::UnknownKey: return unknownKeyError(error);
    case ErrorCode::ImageUnsupported: return unsupportedError(error);
    case ErrorCode::ImageTooLarge:
        if (error.detail == QLatin1String("bytes"))
            return Text::tr("The file %1 has %2 GB; no picture of more than %3 GB is read. Look at whether it is a picture.")
                .arg(error.subject, words::decimal(error.low / 1e9, 'f', 1), words::decimal(error.high / 1e9, 'f', 1));
        return Text::tr("%1 has %2 megapixels; the limit is %3. Make it smaller first.")
            .arg(error.subject, words::decimal(error.low / 1e6, 'f', 1), words::decimal(error.high / 1e6, 'f', 0));
    case ErrorCode::RanksDiffer:
        if (error.subject == QLatin1String("version"))
            return Text::tr("The processes are of different versions of this program (%1). Use the same one on all nodes.")
                .arg(error.choices.join(QStringLiteral(", ")));
        return Text::tr("%1 holds other classes or images than where the work began. Give all nodes the same dataset.")
            .arg(error.subject);
    case ErrorCode::ClusterLacks:
        return error.subject == QLatin1String("ssh")
            ? Text::tr("There is no ssh on this machine. Install the package openssh-client.")
            : QString();
    case ErrorCode::NotReadable:
        if (error.detail == QLatin1String("name is not UTF-8"))
            return Text::tr("The name of %1 holds bytes that are no letters (not UTF-8). Rename it first.").arg(error.subject);
        return {};
    case ErrorCode::EmptySubset:
        if (!error.subject.isEmpty())
            return {};
        return error.detail.isEmpty() ? Text::tr("None of the images could be read.")
                                      : Text::tr("None of the images could be read, %1 for example.").arg(error.detail);
    case ErrorCode::TooFewImages:
        if (error.subject == QLatin1String("bias"))
            return Text::tr("Too few sound images to ask the background: at least %1 of several leaves are needed.").arg(error.low);
        return {};
    case ErrorCode::JobDied:
        if (error.subject.isEmpty())
            return Text::tr("The process that does this work ended unexpectedly (%1) before it had begun. Start it again.")
                .arg(error.detail);
        return {};
    default: return {};
    }
}

}  // namespace

static QString textOfOwnError(const Error& error)
{
    if (const QString special = specialText(error); !special.isEmpty())
        return special;
    for (const ErrorRow& row : ErrorTexts::rows) {
        if (row.code != error.code)
            continue;
        QStringList parts;
        for (const Part part : row.parts)
            parts << partOf(error, part);
        return filled(Text::tr(row.text), parts);
    }
    return error.detail;
}

QString errorText(const Error& error)
{
    const QString text = textOfOwnError(error);
    return error.rank.isEmpty() ? text : QStringLiteral("%1: %2").arg(error.rank, text);
}

QString unreadableText(const Unreadable& unreadable)
{
    const QString text = errorText(unreadable.error);
    return text.contains(unreadable.path) ? text : QStringLiteral("%1: %2").arg(unreadable.path, text);
}

QString unreadableName(const QString& name) { return Text::tr("%1 (cannot be read)").arg(name); }

QString unreadableLines(const UnreadableList& unreadable)
{
    constexpr std::size_t few = 3;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(few, unreadable.size()); ++i)
        lines << unreadableText(unreadable[i]);
    if (const qint64 more = qint64(unreadable.size()) - qint64(lines.size()); more > 0)
        lines << Text::tr("and %1 more").arg(count(more));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace leafbench::words
