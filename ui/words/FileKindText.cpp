#include "ui/words/FileKindText.h"

#include "ui/words/Text.h"

#include <QHash>

namespace leafbench::words {

QString fileKindText(const QString& kind)
{
    const QHash<QString, QString> texts{
        {QStringLiteral("GIF animation"), Text::tr("a GIF animation")},
        {QStringLiteral("GIF picture"), Text::tr("a GIF picture")},
        {QStringLiteral("WebP animation"), Text::tr("a WebP animation")},
        {QStringLiteral("TIFF picture"), Text::tr("a TIFF picture or a camera's raw file")},
        {QStringLiteral("HEIC picture"), Text::tr("a HEIC picture, as some telephones make them")},
        {QStringLiteral("AVIF picture"), Text::tr("an AVIF picture")},
        {QStringLiteral("JPEG 2000 picture"), Text::tr("a JPEG 2000 picture")},
        {QStringLiteral("JPEG XL picture"), Text::tr("a JPEG XL picture")},
        {QStringLiteral("Photoshop file"), Text::tr("a Photoshop file")},
        {QStringLiteral("GIMP file"), Text::tr("a GIMP file")},
        {QStringLiteral("SVG drawing"), Text::tr("an SVG drawing")},
        {QStringLiteral("icon"), Text::tr("an icon")},
        {QStringLiteral("PDF document"), Text::tr("a PDF document")},
        {QStringLiteral("PostScript document"), Text::tr("a PostScript document")},
        {QStringLiteral("web page"), Text::tr("a web page")},
        {QStringLiteral("MP4 video"), Text::tr("an MP4 video")},
        {QStringLiteral("QuickTime video"), Text::tr("a QuickTime video")},
        {QStringLiteral("AVI video"), Text::tr("an AVI video")},
        {QStringLiteral("Matroska video"), Text::tr("a Matroska or WebM video")},
        {QStringLiteral("MPEG video"), Text::tr("an MPEG video")},
        {QStringLiteral("Flash video"), Text::tr("a Flash video")},
        {QStringLiteral("Windows Media video"), Text::tr("a Windows Media file")},
        {QStringLiteral("Ogg sound or video"), Text::tr("an Ogg sound or video")},
        {QStringLiteral("sound"), Text::tr("a sound file")},
        {QStringLiteral("ZIP archive"), Text::tr("a ZIP archive or an office document")},
        {QStringLiteral("archive"), Text::tr("an archive")},
        {QStringLiteral("program"), Text::tr("a program")},
        {QStringLiteral("database"), Text::tr("a database")},
        {QStringLiteral("text"), Text::tr("a text file")},
        {QStringLiteral("pipe"), Text::tr("a pipe")},
        {QStringLiteral("socket"), Text::tr("a socket")},
        {QStringLiteral("device"), Text::tr("a device")},
        {QStringLiteral("folder"), Text::tr("a folder")},
    };
    return texts.value(kind);
}

}  // namespace leafbench::words
