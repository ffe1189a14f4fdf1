#include "tests/fuzz/Files.h"

#include "tests/testing/QuickFolder.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

namespace leafbench::fuzz {

QString scratchFolder()
{
    static const QTemporaryDir folder(testing::quickTemporaryTemplate());
    if (!folder.isValid())
        qFatal("no scratch folder");
    return folder.path();
}

QString scratchFile(const QString& name, const QByteArray& bytes)
{
    const QString path = scratchFolder() + QLatin1Char('/') + name;
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0 || ::write(file, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    ::close(file);
    return path;
}

NamedFiles filesIn(const QByteArray& input)
{
    constexpr QByteArrayView begin("=== ");
    NamedFiles files;
    for (qsizetype at = 0; at < input.size();) {
        const qsizetype newline = input.indexOf('\n', at);
        const qsizetype next = newline < 0 ? input.size() : newline + 1;
        const QByteArrayView line = QByteArrayView(input).sliced(at, next - at);
        if (line.startsWith(begin))
            files.emplace_back(line.sliced(begin.size()).trimmed().toByteArray(), QByteArray());
        else if (!files.empty())
            files.back().second += line;
        at = next;
    }
    return files;
}

}  // namespace leafbench::fuzz
