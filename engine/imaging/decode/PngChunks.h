#pragma once

#include "engine/imaging/decode/ImageHeader.h"

namespace leafbench {

/// The chunks of a PNG that determine its pixels, after verifying every chunk.
struct PngChunks {
    ImageHeader::State state = ImageHeader::State::Broken;
    const char* reason = "";
    QByteArray essential;  ///< IHDR, PLTE, tRNS, IDAT and IEND: libpng prints no warning about these
    int orientation = 1;   ///< of an eXIf chunk
};

/// Walks all chunks up to IEND and checks their CRC. libpng's own check comes after it has returned rows.
PngChunks readPngChunks(const QByteArray& bytes);

}  // namespace leafbench
