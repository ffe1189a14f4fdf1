#pragma once

#include <QByteArray>
#include <QJsonParseError>
#include <QString>

namespace leafbench {

/// Where and why JSON could not be read: "illegal value, line 3, column 7". bytes: what was parsed. Thread: any.
QString jsonMistake(const QByteArray& bytes, const QJsonParseError& mistake);

/// A name that an object has twice: Qt's parser takes the last one without a word. bytes: valid JSON. Empty: none.
QString repeatedKey(const QByteArray& bytes);

}  // namespace leafbench
