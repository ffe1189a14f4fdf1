#pragma once

#include "engine/common/EnumWords.h"
#include "engine/dataset/ClassCatalogue.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace leafbench {

/// Where in the dataset folder an image lies. Root: an ImageFolder tree without train/ and valid/.
enum class Folder : quint8 { Root, Train, Valid, Test };

struct ImageEntry {
    QString path;       ///< relative to DatasetIndex::root, '/' between parts
    qint32 classIndex;  ///< into DatasetIndex::classes; -1 for the unlabelled images of a flat test/
    Folder folder;
};

/// A finding that did not stop the scan. Each names its file or folder.
struct ScanNote {
    enum class Kind : quint8 {
        EmptyClass,        ///< a class folder without images
        UnreadableFolder,  ///< by its name, which is not UTF-8 (detail), or a link to nothing that may stand for a class
        NotAnImage,        ///< files of a folder that were passed over; detail: how many of which kind: "3 .txt, 1 folder"
        DuplicateClass,    ///< differs from another class only by case, spaces or Unicode form: counted as that one (detail)
        LooseImages,       ///< images beside the class folders, which have no class; detail: how many
        UnreadableImages,  ///< images whose names are not UTF-8, which cannot be opened; detail: how many
        SameFolder,        ///< a link to a folder whose images already count (detail), as another class or twice: left out
    };
    Kind kind;
    QString path;  ///< relative to the root
    QString detail;
};
constexpr WordStyle wordStyle(ScanNote::Kind) { return WordStyle::Snake; }

enum class Layout : quint8 { ImageFolder, Kaggle };

/// The content of a dataset folder. Immutable after the scan; share it by DatasetPtr between threads.
struct DatasetIndex {
    QString root;  ///< absolute; the folder that holds the class folders, or train/ and valid/
    Layout layout = Layout::ImageFolder;
    std::vector<ClassName> classes;  ///< sorted by the bytes of the name, as torchvision's ImageFolder does
    std::vector<ImageEntry> images;  ///< by folder (Root, Train, Valid, Test), then class, then file name: stable
    std::vector<ScanNote> notes;

    QString absolutePath(std::size_t image) const;
    QStringList classNames() const;
    /// Labelled images a class, over all folders.
    std::vector<qint64> countsByClass() const;
    /// Distinct species in the order of the classes.
    QStringList species() const;
};

using DatasetPtr = std::shared_ptr<const DatasetIndex>;

}  // namespace leafbench
