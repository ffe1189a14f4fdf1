#pragma once

#include "engine/common/Result.h"

#include <QString>

namespace leafbench {

/// A PostgreSQL database as libpq and Optuna name it, and what is meant in it:
/// postgresql://user@host:5432/name?sslmode=require#part. It holds no password: libpq takes that from PGPASSWORD or from ~/.pgpass,
/// where no other user of the machine reads it.
struct DatabaseUrl {
    QString text;     ///< without the part: "postgresql://user@host/name"
    QString options;  ///< libpq's "key='value' ..."
    QString part;     ///< a study's name; may be empty

    QString withPart(const QString& name) const;
};

/// "scheme://...": a database, not a file.
bool isDatabaseUrl(const QString& text);

/// "postgresql+psycopg2://", as SQLAlchemy writes it, is read too. Errors: PasswordVisible (subject: the URL without it), BadValue
/// (subject "study", detail: the URL; another kind of database, or one without a name).
Result<DatabaseUrl> parseDatabaseUrl(const QString& text);

}  // namespace leafbench
