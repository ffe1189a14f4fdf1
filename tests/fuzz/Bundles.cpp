#include "engine/exchange/Import.h"
#include "engine/exchange/OpenBundle.h"
#include "engine/exchange/Sums.h"
#include "engine/model/files/StoredZip.h"
#include "tests/fuzz/Files.h"
#include "tests/fuzz/Harness.h"
#include "tests/testing/Sanitizer.h"

#include <QCryptographicHash>
#include <QDir>

namespace leafbench::fuzz {
namespace {

/// What an import makes is removed again.
bool imports(const QString& path)
{
    const QString runs = scratchFolder() + QStringLiteral("/imported");
    (void)importKind(path);
    const auto imported = importAnything(path, runs, {});
    QDir dir(runs);
    if (!imported && !dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty())
        qFatal("a refused import leaves something behind");
    if (imported)
        dir.removeRecursively();
    return imported.finished();
}

}  // namespace

/// The zip of a bundle, byte for byte.
LEAFBENCH_FUZZ(Bundle, .longest = 8192, .memory = 16 << 20,
               .tokens = {"PK\1\2", "PK\3\4", "PK\5\6", "PK\6\6", "PK\6\7", "SHA256SUMS", "bundle.json", "run/run.json", "../", "/",
                          "run/../../x", "run//x"})
{
    return imports(scratchFile(QStringLiteral("bundle.zip"), input));
}

/// Its files, in a zip and with sums that fit. Fewer mutations: most are imported, and the new run's files are synced.
LEAFBENCH_FUZZ(BundleFiles, .mutations = testing::sanitized ? 2000 : 10'000, .longest = 8192, .memory = 16 << 20,
               .tokens = {"\n=== run/run.json\n", "\n=== run/recipe.json\n", "\n=== bundle.json\n", "\n=== SHA256SUMS\n",
                          "\n=== run/../x\n", "\n=== run/a/b/c\n", "\n=== run/a\n", "\n=== run/.leafbench\n", "\n=== export/x\n",
                          "\"version\"", "\"name\"", "\"..\"", "\"a/b\"", "null"})
{
    detail::StoredZip zip;
    QByteArray sums;
    bool hasSums = false;
    for (const auto& [name, bytes] : filesIn(input)) {
        if (name.isEmpty() || name.size() > 0xffff)
            return false;
        zip.add(name, bytes);
        hasSums = hasSums || name == "SHA256SUMS";
        sums += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " + name + '\n';
    }
    if (!hasSums)
        zip.add("SHA256SUMS", sums);
    (void)sumsFromText(input);
    QByteArray file;
    for (const QByteArray& piece : zip.finish())
        file += piece;
    return imports(scratchFile(QStringLiteral("files.zip"), file));
}

}  // namespace leafbench::fuzz
