#include "engine/common/Exceptions.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <system_error>

namespace leafbench {

namespace {

constexpr const char* noThread = "no further thread could be started";

bool isNoThread(const std::exception& exception)
{
    const auto* const error = dynamic_cast<const std::system_error*>(&exception);
    return error && error->code() == std::errc::resource_unavailable_try_again;
}

/// Static memory: the heap may be exhausted when it is needed.
std::array<char, 512> lastSentence{};
int lastExitCode = 1;
std::terminate_handler otherwise = nullptr;

[[noreturn]] void endWith(const char* sentence)
{
    (void)!::write(STDERR_FILENO, sentence, std::strlen(sentence));
    ::_exit(lastExitCode);
}

[[noreturn]] void sayAndEnd()
{
    if (const std::exception_ptr thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::bad_alloc&) {
            endWith(lastSentence.data());
        } catch (const std::exception& exception) {
            if (isNoThread(exception))
                endWith("Error: No further thread could be started.\n");
        } catch (...) {  // as without this handler
        }
    }
    if (otherwise)
        otherwise();
    std::abort();
}

}  // namespace

Error errorOf(const std::exception& exception, const QString& subject)
{
    if (dynamic_cast<const std::bad_alloc*>(&exception))
        return {.code = ErrorCode::OutOfMemory, .subject = subject};
    const QString words = QString::fromUtf8(exception.what());
    return {.code = ErrorCode::Internal,
            .subject = subject,
            .detail = isNoThread(exception) ? QString::fromLatin1(noThread) + QStringLiteral(": ") + words : words};
}

void endWhenOutOfMemory(const char* sentence, int exitCode)
{
    std::snprintf(lastSentence.data(), lastSentence.size(), "%s\n", sentence);
    lastExitCode = exitCode;
    if (const std::terminate_handler before = std::set_terminate(sayAndEnd); before != sayAndEnd)
        otherwise = before;
}

}  // namespace leafbench
