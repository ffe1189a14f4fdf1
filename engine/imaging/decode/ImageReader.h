#pragma once

#include "engine/imaging/decode/Decode.h"

namespace leafbench {

/// Reads and decodes files, reusing its memory. One thread at a time.
class ImageReader {
public:
    /// Reads a file; if it is not a picture, only its start. A pipe or device is not
    /// read, nor is a picture of more than 1 GiB. Errors: NotFound, NotReadable, OutOfMemory, ImageTooLarge (detail: "bytes"),
    /// ImageUnsupported (detail: "pipe", "device" ...).
    Status read(const QString& path);

    /// The last file; valid until the next read().
    const QByteArray& bytes() const { return m_bytes; }

    /// Whether the last read had to wait for the disk, if the file system reports it.
    bool waited() const { return m_waited; }

    /// Decodes the last file into image(). Errors: those of decodeImage().
    Status decode(const DecodeOptions& options = {});

    /// The last decoded picture; valid until the next decode(). Undefined after an error.
    RgbImage& image() { return m_image; }

private:
    Status readAll(int file);
    ssize_t readSome(int file, qsizetype at);

    QString m_path;
    QByteArray m_bytes;
    RgbImage m_image;
    bool m_waited = false;
};

}  // namespace leafbench
