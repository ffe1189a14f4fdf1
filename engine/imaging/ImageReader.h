#pragma once

#include "engine/imaging/Decode.h"

namespace leafbench {

/// Reads and decodes one file after another into the same memory. One thread at a time.
class ImageReader {
public:
    /// Takes a file's bytes in; of one that is no picture only the first. Errors: NotFound, NotReadable, OutOfMemory,
    /// ImageUnsupported (detail: "pipe", "device" ...).
    Outcome<Done> read(const QString& path);

    /// What was read last; changes with the next.
    const QByteArray& bytes() const { return m_bytes; }

    /// The bytes of the last file were not all in the file cache, as far as the file system tells.
    bool waited() const { return m_waited; }

    /// Decodes what was read, into image(). Errors: those of decodeImage().
    Outcome<Done> decode(const DecodeOptions& options = {});

    /// The last decoded picture; changes with the next. After an error its pixels are nobody's.
    RgbImage& image() { return m_image; }

private:
    Outcome<Done> readAll(int file);
    ssize_t readSome(int file, qsizetype at);

    QString m_path;
    QByteArray m_bytes;
    RgbImage m_image;
    bool m_waited = false;
};

}  // namespace leafbench
