"""optuna_tables.py URL: compares the tables made by Leafbench with those that Optuna makes in another schema of the database."""
import sys

import optuna
import sqlalchemy

url = sqlalchemy.engine.make_url(sys.argv[1])
columns = """select table_name, column_name, data_type, udt_name, is_nullable, column_default, character_maximum_length, numeric_precision
             from information_schema.columns where table_schema = :schema and table_name <> 'leafbench_workers' order by 1, 2"""
keys = """select conrelid::regclass::text, contype::text, pg_get_constraintdef(oid) from pg_constraint
          where connamespace = cast(:schema as regnamespace) and conrelid::regclass::text not like '%leafbench_workers' order by 1, 2, 3"""
indexes = "select tablename, indexname, indexdef from pg_indexes where schemaname = :schema and tablename <> 'leafbench_workers' order by 1, 2"
enums = """select t.typname, e.enumlabel from pg_type t join pg_enum e on e.enumtypid = t.oid
           where t.typnamespace = cast(:schema as regnamespace) order by 1, e.enumsortorder"""
versions = "select version_num from {}.alembic_version"

engine = sqlalchemy.create_engine(url)
with engine.begin() as connection:
    connection.execute(sqlalchemy.text("drop schema if exists theirs cascade"))
    connection.execute(sqlalchemy.text("create schema theirs"))
theirs = url.update_query_dict({"options": "-csearch_path=theirs"})
optuna.storages.RDBStorage(theirs.render_as_string(hide_password=False))


def described(schema):
    found = []
    with engine.connect() as connection:
        for query in (columns, keys, indexes, enums):
            rows = connection.execute(sqlalchemy.text(query), {"schema": schema}).fetchall()
            assert rows, query
            found += [str(tuple(row)).replace(schema + ".", "").replace(schema, "") for row in rows]
        found += [str(tuple(row)) for row in connection.execute(sqlalchemy.text(versions.format(schema))).fetchall()]
    return found


ours, wanted = described("public"), described("theirs")
different = [line for line in ours + wanted if (line in ours) != (line in wanted)]
assert not different, "\n".join(different)
