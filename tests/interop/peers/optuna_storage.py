"""Optuna on one side of a study's file: optuna_storage.py COMMAND FILE [ARGUMENT ...], answers in JSON."""
import json
import math
import sqlite3
import struct
import sys
import time
import warnings

import optuna
from optuna import distributions as d

warnings.simplefilter("ignore")
optuna.logging.set_verbosity(optuna.logging.WARNING)


def bits(number):
    return None if number is None else struct.pack(">d", number).hex()


def plain(value):
    """JSON has no infinity: as Leafbench reads them, texts of that name."""
    if isinstance(value, float) and not math.isfinite(value):
        return json.dumps(value)
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    return [plain(one) for one in value] if isinstance(value, (list, tuple)) else value


def when(moment):
    return moment and moment.strftime("%Y-%m-%d %H:%M:%S.%f")


def parameter(trial, name):
    distribution = trial.distributions[name]
    return {
        "value": plain(trial.params[name]),
        "internal": bits(distribution.to_internal_repr(trial.params[name])),
        "distribution": plain(json.loads(d.distribution_to_json(
            d._convert_old_distribution_to_new_distribution(distribution)))),
    }


def tell(trial):
    return {
        "number": trial.number,
        "state": trial.state.name.lower(),
        "value": bits(trial.value),
        "started": when(trial.datetime_start),
        "completed": when(trial.datetime_complete),
        "parameters": {name: parameter(trial, name) for name in trial.params},
        "intermediate": {str(step): bits(value) for step, value in trial.intermediate_values.items()},
        "user": plain(trial.user_attrs),
        "system": plain(trial.system_attrs),
    }


def upgrade(path):
    """The tables that Leafbench makes are those of Optuna 3.1: a later one asks for `optuna storage upgrade` before it takes them."""
    storage = optuna.storages.RDBStorage("sqlite:///" + path, skip_compatibility_check=True)
    if storage.get_current_version() != storage.get_head_version():
        storage.upgrade()


def patient(path):
    """Waits for a locked file longer than Python's five seconds, which busy cores exceed."""
    return "sqlite:///" + path + "?timeout=60"


def load(path, name):
    return optuna.load_study(study_name=name, storage=patient(path))


def dump(path, name):
    study = load(path, name)
    complete = [t for t in study.trials if t.state == optuna.trial.TrialState.COMPLETE]
    return {
        "name": study.study_name,
        "direction": study.direction.name,
        "best": study.best_trial.number if complete else None,
        "user": plain(study.user_attrs),
        "trials": [tell(trial) for trial in study.trials],
    }


def objective(trial):
    x = trial.suggest_float("learning_rate", 1e-4, 0.1, log=True)
    y = trial.suggest_categorical("mixed", [None, True, 3, 2.5, "text", float("inf")])
    z = trial.suggest_int("count", 1, 64, log=True)
    value = x + trial.suggest_float("grid", 0.0, 1.0, step=0.25) + trial.suggest_int("even", -4, 8, step=2)
    value += trial.suggest_float("wide", -1e300, 1e300) / 1e301
    for step, reported in enumerate([value / 3, float("nan"), float("inf"), -float("inf"), value / 7]):
        trial.report(reported, step)
    trial.set_user_attr("nested", {"list": [1, 2.5, None, "ä \"quoted\""], "inf": -float("inf"), "y": y})
    trial.set_user_attr("text", "NaN stays 'text' \\ \"Infinity\"")
    trial.set_system_attr("z", z)
    if trial.number == 2:
        raise optuna.TrialPruned()
    if trial.number == 3:
        raise ValueError("broken")
    return -float("inf") if trial.number == 4 else value


def make(path, name):
    """A study with everything that Optuna can put into one."""
    study = optuna.create_study(storage="sqlite:///" + path, study_name=name, direction="maximize",
                                sampler=optuna.samplers.RandomSampler(seed=3))
    study.set_user_attr("numbers", [1, 2.5, float("nan")])
    study.optimize(objective, n_trials=8, catch=(ValueError,))
    study.enqueue_trial({"learning_rate": 0.01}, user_attrs={"wanted": True})
    running = study.ask() and study.ask()
    storage, former = study._storage, running._trial_id
    for old, distribution, value in [("uniform", d.UniformDistribution(0.5, 1), 0.75),
                                     ("loguniform", d.LogUniformDistribution(0.1, 9), 3.3),
                                     ("discrete", d.DiscreteUniformDistribution(0, 1, 0.1), 0.3),
                                     ("int", d.IntUniformDistribution(1, 9, 2), 5),
                                     ("intlog", d.IntLogUniformDistribution(1, 99), 7)]:
        storage.set_trial_param(former, old, float(value), distribution)
    study.enqueue_trial({"count": 5})
    return dump(path, name)


def enqueue(path, name):
    """Trials that wait with fixed values, and complete ones of which the best violates its constraints."""
    study = optuna.create_study(storage="sqlite:///" + path, study_name=name, direction="maximize")
    for number, (value, constraint) in enumerate([(0.5, -1.0), (0.9, 0.1), (0.7, 0.0)]):
        study.add_trial(optuna.trial.create_trial(value=value, params={"x": number / 10},
                                                  distributions={"x": d.FloatDistribution(0, 1)},
                                                  system_attrs={"constraints": [constraint]}))
    study.enqueue_trial({"x": 0.25, "optimizer": "adamw"})
    study.enqueue_trial({"x": 1e-3})
    return dump(path, name)


def several(path, *names):
    for name in names:
        optuna.create_study(storage="sqlite:///" + path, study_name=name)
    return list(names)


def multi(path, name):
    optuna.create_study(storage="sqlite:///" + path, study_name=name, directions=["minimize", "maximize"])
    return name


def goOn(path, name, count):
    """More trials with the parameters that are known, by a sampler that looks at all of them."""
    study = load(path, name)
    known = study.trials[0].distributions

    def objective(trial):
        values = [trial._suggest(parameter, distribution) for parameter, distribution in known.items()]
        trial.report(0.25, 1)
        return sum(value for value in values if isinstance(value, float))

    study.optimize(objective, n_trials=int(count))
    return dump(path, name)


def beside(path, name, other, seconds):
    """Writes trials of another study and reads this one, as fast as it goes."""
    study = optuna.create_study(storage=patient(path), study_name=other)
    written, read, end = 0, 0, time.time() + float(seconds)
    while time.time() < end:
        study.optimize(lambda trial: trial.suggest_float("x", 0, 1), n_trials=1)
        written += 1
        read = len(load(path, name).trials)
    return [written, read]


def schema(path):
    """What a file is made of, and what a new one of Optuna's own is."""
    optuna.create_study(storage="sqlite:///" + path + ".own")

    def parts(file):
        with sqlite3.connect(file) as connection:
            rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")
            # Optuna's upgrade gives an index another name than its new files have.
            tables = sorted([text and text.replace("trials_study_id_key", "ix_trials_study_id") for text in row] for row in rows)
            return tables + [list(row) for sql in ("SELECT * FROM version_info", "SELECT * FROM alembic_version",
                                                   "PRAGMA page_size", "PRAGMA encoding", "PRAGMA journal_mode")
                             for row in connection.execute(sql)]

    return [parts(path), parts(path + ".own")]


def lock(path, seconds):
    connection = sqlite3.connect(path)
    connection.execute("BEGIN EXCLUSIVE")
    print("locked", flush=True)
    time.sleep(float(seconds))
    return None


command = {f.__name__: f for f in (upgrade, dump, make, enqueue, several, multi, goOn, beside, schema, lock)}[sys.argv[1]]
json.dump(command(*sys.argv[2:]), sys.stdout)
