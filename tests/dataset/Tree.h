#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace leafbench::testing {

/// A folder on disk that a test fills by relative paths and that goes away with the test.
class Tree {
public:
    explicit Tree(const QStringList& names = {})
    {
        for (const QString& name : names)
            file(name);
    }

    QString path() const { return m_dir.path(); }
    QString path(const QString& name) const { return m_dir.filePath(name); }

    void folder(const QString& name) const
    {
        if (!QDir(m_dir.path()).mkpath(name))
            qFatal("cannot make %s", qPrintable(name));
    }

    void file(const QString& name) const
    {
        folder(QFileInfo(name).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
    }

    void files(std::initializer_list<const char*> names) const
    {
        for (const char* name : names)
            file(QString::fromUtf8(name));
    }

private:
    QTemporaryDir m_dir;
};

}  // namespace leafbench::testing
