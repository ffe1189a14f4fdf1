#include "engine/processes/TokenFile.h"

#include <sys/eventfd.h>
#include <unistd.h>

namespace leafbench {

TokenFile::TokenFile(const CancellationToken& token)
    : m_file{eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)},
      m_registration(token.onChange([this] { eventfd_write(m_file.number, 1); }))
{
}

TokenFile::File::~File()
{
    if (number >= 0)
        ::close(number);
}

void TokenFile::clear()
{
    eventfd_t changes = 0;
    eventfd_read(m_file.number, &changes);
}

}  // namespace leafbench
