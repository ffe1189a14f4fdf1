"""Optuna's TPESampler with its defaults on the problems of tst_OptunaSampler.

  optuna_sampler.py golden SEEDS TRIALS [FIRST]   the best value of each seed's study, as JSON by problem
  optuna_sampler.py version                       of Optuna, as "4.1"
  optuna_sampler.py verdict                       standard input {"problem": {"ours": [...], "theirs": [...]}}:
                                                  medians, and p of the one-sided Mann-Whitney U test that ours are worse

tests/interop/golden/optuna_sampler-VERSION.json is the answer of `golden 30 100`.
"""
import json
import math
import sys

import numpy as np

CENTRE = (1.2, -0.7, 2.1, -2.6, 0.4)


def sphere(trial):
    return sum((trial.suggest_float(f"x{i}", -5, 5) - c) ** 2 for i, c in enumerate(CENTRE))


def branin(trial):
    x, y = trial.suggest_float("x0", -5, 10), trial.suggest_float("x1", 0, 15)
    bent = y - 5.1 / (4 * math.pi**2) * x * x + 5 / math.pi * x - 6
    return bent * bent + 10 * (1 - 1 / (8 * math.pi)) * math.cos(x) + 10


HEIGHT = (1.0, 1.2, 3.0, 3.2)
WIDTH = ((10, 3, 17, 3.5, 1.7, 8), (0.05, 10, 17, 0.1, 8, 14), (3, 3.5, 1.7, 10, 17, 8), (17, 8, 0.05, 10, 0.1, 14))
PLACE = ((0.1312, 0.1696, 0.5569, 0.0124, 0.8283, 0.5886), (0.2329, 0.4135, 0.8307, 0.3736, 0.1004, 0.9991),
         (0.2348, 0.1451, 0.3522, 0.2883, 0.3047, 0.6650), (0.4047, 0.8828, 0.8732, 0.5743, 0.1091, 0.0381))


def hartmann(trial):
    x = [trial.suggest_float(f"x{i}", 0, 1) for i in range(6)]
    return -sum(h * math.exp(-sum(a * (v - p) ** 2 for a, v, p in zip(w, x, place)))
                for h, w, place in zip(HEIGHT, WIDTH, PLACE))


def mixed(trial):
    """A made-up validation loss: the best learning rate depends on the optimiser, and one of them has a momentum."""
    rate = math.log10(trial.suggest_float("learning_rate", 1e-5, 1, log=True))
    layers = trial.suggest_int("layers", 1, 12)
    optimizer = trial.suggest_categorical("optimizer", ["sgd", "adam", "rmsprop"])
    loss = 0.05 * (layers - 8) ** 2 + {"sgd": 0, "adam": 0.02, "rmsprop": 0.1}[optimizer]
    loss += 0.3 * (rate - {"sgd": -1.4, "adam": -2.9, "rmsprop": -3.3}[optimizer]) ** 2
    if optimizer == "sgd":
        loss += 4 * (trial.suggest_float("momentum", 0, 0.99) - 0.87) ** 2
    return loss


PROBLEMS = {"sphere": sphere, "branin": branin, "hartmann": hartmann, "mixed": mixed}


def golden(seeds, trials, first=0):
    import optuna

    optuna.logging.set_verbosity(optuna.logging.ERROR)
    answer = {}
    for name, objective in PROBLEMS.items():
        answer[name] = []
        for seed in range(first, first + seeds):
            study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=seed))
            study.optimize(objective, n_trials=trials)
            answer[name].append(study.best_value)
    return answer


def verdict(values):
    from scipy import stats

    return {name: {"ours": np.median(both["ours"]), "theirs": np.median(both["theirs"]),
                   "p": stats.mannwhitneyu(both["ours"], both["theirs"], alternative="greater").pvalue}
            for name, both in values.items()}


if sys.argv[1] == "version":
    import importlib.metadata

    print(".".join(importlib.metadata.version("optuna").split(".")[:2]))
elif sys.argv[1] == "golden":
    json.dump(golden(*map(int, sys.argv[2:])), sys.stdout, indent=1)
else:
    json.dump(verdict(json.load(sys.stdin)), sys.stdout)
