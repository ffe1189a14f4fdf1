#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace leafbench::testing {

/// Pieces of a pickle (protocol 2) as torch.save writes them.
namespace pickle {
QByteArray text(const QByteArray& utf8);
QByteArray number(std::int64_t value);
QByteArray numbers(const std::vector<std::int64_t>& values);
QByteArray global(const char* module, const char* name);
/// A tensor of float32: a view of the storage data/KEY.
QByteArray tensor(const QByteArray& key, std::int64_t storageCount, std::int64_t offset, const std::vector<std::int64_t>& shape,
                  const std::vector<std::int64_t>& strides);
/// An OrderedDict of names and (pickled) values.
QByteArray dict(const std::vector<std::pair<QByteArray, QByteArray>>& items);
/// The whole program around an object.
QByteArray program(const QByteArray& object);
}  // namespace pickle

/// A zip as torch.save writes it: archive/data.pkl, archive/data/KEY, and what else is asked for.
struct TorchFile {
    QByteArray pickle;
    std::map<std::string, QByteArray> storages;
    std::map<std::string, QByteArray> others;  ///< by the name below archive/
    bool compressed = false;

    void write(const QString& path) const;
};

}  // namespace leafbench::testing
