"""Answers a JSON list of studies ([workers, repeat, seconds], ..., cores) with speedup intervals and laws by scipy."""
import json
import sys

import numpy as np
from scipy import optimize, stats


def interval(value, rounds):
    if len(rounds) < 2:
        return [value, value]
    low, high = stats.t.interval(0.95, len(rounds) - 1, loc=np.mean(rounds), scale=stats.sem(rounds))
    return [min(value, low), max(value, high)]


def share(x, y):
    """The fraction that fits y = fraction * x best, bounded to 0 .. 1, and unbounded."""
    x, y = np.array(x)[:, None], np.array(y)
    bounded = optimize.lsq_linear(x, y, bounds=(0, 1), tol=1e-15).x[0]
    return bounded, np.linalg.lstsq(x, y, rcond=None)[0][0]


def law(counts, seconds, cores, x, y):
    fitted = [n for n in counts if counts[0] < n <= cores]
    ratio = [n / counts[0] for n in fitted]
    xs = [x(n) for n in ratio]
    median = {n: np.median(list(seconds[n].values())) for n in counts}
    value, free = share(xs, [y(n, median[counts[0]] / median[w]) for n, w in zip(ratio, fitted)])
    rounds = [share(xs, [y(n, seconds[counts[0]][r] / seconds[w][r]) for n, w in zip(ratio, fitted)])[1]
              for r in seconds[counts[0]]]
    return [value, *np.clip(interval(free, rounds), 0, 1)]


def usl(counts, seconds):
    """Gunther's contention and coherence by non-negative least squares, with intervals over rounds."""
    ratio = np.array([n / counts[0] for n in counts[1:]])
    x = np.stack([ratio - 1, ratio * (ratio - 1)], axis=1)

    def fit(speedups):
        return optimize.nnls(x, ratio / np.array(speedups) - 1)[0]

    median = {n: np.median(list(seconds[n].values())) for n in counts}
    value = fit([median[counts[0]] / median[n] for n in counts[1:]])
    rounds = [fit([seconds[counts[0]][r] / seconds[n][r] for n in counts[1:]]) for r in seconds[counts[0]]]
    return [[value[i], *np.clip(interval(value[i], [r[i] for r in rounds]), 0, None)] for i in range(2)]


def answer(study):
    seconds = {}
    for workers, repeat, value in study["runs"]:
        seconds.setdefault(workers, {})[repeat] = value
    counts = sorted(seconds)
    base = seconds[counts[0]]
    speedups = []
    for n in counts[1:]:
        value = np.log(np.median(list(base.values())) / np.median(list(seconds[n].values())))
        low, high = interval(value, [np.log(base[r] / seconds[n][r]) for r in base])
        speedups.append([np.exp(value), np.exp(low), np.exp(high)])
    return {
        "speedups": speedups,
        "amdahl": law(counts, seconds, study["cores"], lambda n: 1 - 1 / n, lambda n, s: 1 / s - 1 / n),
        "usl": usl(counts, seconds),
        "gustafson": law(counts, seconds, study["cores"], lambda n: n - 1, lambda n, s: n - s),
    }


json.dump([answer(study) for study in json.load(sys.stdin)], sys.stdout)
