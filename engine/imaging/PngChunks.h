#pragma once

#include "engine/imaging/ImageHeader.h"

namespace leafbench {

/// A PNG reduced to the chunks that make its pixels, once every chunk proved whole.
struct PngChunks {
    ImageHeader::State state = ImageHeader::State::Broken;
    const char* reason = "";
    QByteArray essential;  ///< IHDR, PLTE, tRNS, IDAT and IEND: nothing is left that libpng would print a warning about
    int orientation = 1;   ///< of an eXIf chunk
};

/// Walks all chunks up to IEND and checks their CRC: libpng's own check comes too late, when rows were
/// already given out.
PngChunks readPngChunks(const QByteArray& bytes);

}  // namespace leafbench
