#pragma once

#include "engine/dataset/DatasetIndex.h"
#include "engine/dataset/Scanner.h"
#include "engine/imaging/decode/Decode.h"
#include "tests/testing/Patience.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace leafbench::testing {

inline bool writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A plain picture of one colour as JPEG.
inline QByteArray jpeg(int width, int height, int shade)
{
    RgbImage image(width, height);
    std::fill(image.pixels.begin(), image.pixels.end(), std::uint8_t(shade));
    return encodeJpeg(image, 90);
}

/// Kaggle's layout: `classes` classes of two species, each with `train` and `valid` small pictures.
inline void makeKaggle(const QString& root, int classes, int train, int valid)
{
    const auto name = [](int c) {
        return QStringLiteral("%1___Disease_%2").arg(c % 2 ? QStringLiteral("Corn_(maize)") : QStringLiteral("Apple")).arg(c);
    };
    for (int c = 0; c < classes; ++c) {
        for (int i = 0; i < train; ++i)
            QVERIFY(writeFile(QStringLiteral("%1/train/%2/%3.jpg").arg(root, name(c)).arg(i), jpeg(32, 32, 10 * c)));
        for (int i = 0; i < valid; ++i)
            QVERIFY(writeFile(QStringLiteral("%1/valid/%2/%3.jpg").arg(root, name(c)).arg(i), jpeg(32, 32, 10 * c)));
    }
}

/// An index of many images without any file.
inline DatasetPtr bigIndex(int classes, int imagesPerClass)
{
    auto index = std::make_shared<DatasetIndex>();
    index->root = QStringLiteral("/nowhere");
    for (int c = 0; c < classes; ++c)
        index->classes.push_back(splitClassName(QStringLiteral("S%1___D%2").arg(c / 3).arg(c, 3, 10, QChar(u'0'))));
    for (int c = 0; c < classes; ++c)
        for (int i = 0; i < imagesPerClass; ++i)
            index->images.push_back({QStringLiteral("%1/%2.jpg").arg(c).arg(i), c, Folder::Root});
    return index;
}

/// Drops a file or folder onto a widget, as a file manager does.
inline void drop(QWidget& target, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

template <class Widget>
Widget& child(QWidget& page, const char* name)
{
    auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return *found;
}

/// Whether a visible label of the page holds the words.
inline bool says(QWidget& page, const QString& words)
{
    const auto labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisibleTo(&page) && label->text().contains(words); });
}

}  // namespace leafbench::testing
