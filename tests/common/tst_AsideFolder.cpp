#include "engine/common/AsideFolder.h"
#include "tests/testing/NewFile.h"
#include "tests/testing/TestProgram.h"
#include "tests/tuning/AsNobody.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cerrno>
#include <memory>

using namespace leafbench;
using leafbench::testing::newFile;

class tst_AsideFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        newFile(path("folder/.hidden"), "1");
        newFile(path("folder/deep/er/file"), "2");
        newFile(path("elsewhere/file"), "of the user");
    }

    void everythingGoes()
    {
        QVERIFY(QFile::link(path("nowhere"), path("folder/broken")));
        QVERIFY(removeFolder(path("folder")));
        QVERIFY(!QFileInfo::exists(path("folder")));
        QVERIFY(removeFolder(path("folder")));  // nothing is there
        QVERIFY(removeFolder(path("elsewhere/file")));
        QVERIFY(!QFileInfo::exists(path("elsewhere/file")));
    }

    void linksAreNotFollowed()
    {
        QVERIFY(QFile::link(path("elsewhere"), path("folder/link")));
        QVERIFY(QFile::link(path("elsewhere"), path("link")));
        QVERIFY(removeFolder(path("folder")));
        QVERIFY(removeFolder(path("link")));
        QVERIFY(!QFileInfo(path("link")).isSymLink());
        QVERIFY(QFileInfo::exists(path("elsewhere/file")));
    }

    void whatRemainsIsNamed()
    {
        for (const char* open : {"", "folder", "folder/deep"})
            chmod(QFile::encodeName(path(open)).constData(), 0777);
        chmod(QFile::encodeName(path("folder/deep/er")).constData(), 0555);
        {
            const testing::AsNobody nobody;
            const Status removed = removeFolder(path("folder"));
            QVERIFY(removed.failed());
            QCOMPARE(removed.error().code, ErrorCode::NotWritable);
            QCOMPARE(removed.error().subject, path("folder/deep/er/file"));
            QCOMPARE(removed.error().detail, qt_error_string(EACCES));
        }
        chmod(QFile::encodeName(path("folder/deep/er")).constData(), 0755);
        QVERIFY(QFileInfo::exists(path("folder/deep/er/file")));
        QVERIFY(!QFileInfo::exists(path("folder/.hidden")));
    }

private:
    QString path(const char* name) const { return m_dir->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

LEAFBENCH_GUILESS_TEST(tst_AsideFolder)
#include "tst_AsideFolder.moc"
