"""Answers {"scores", "pairs", "matrices"} with what numpy, scipy and scikit-learn make of them."""
import json
import sys

import numpy as np
from scipy.cluster.hierarchy import linkage
from scipy.optimize import minimize_scalar
from scipy.special import log_softmax
from scipy.stats import binomtest, norm
from sklearn.metrics import top_k_accuracy_score

Z = norm.ppf(0.975)


def calibration(logits, truths, temperature, bins):
    """Guo et al. 2017, equations 2 to 5."""
    log_p = log_softmax(logits / temperature, axis=1)
    confidence, right = np.exp(log_p.max(axis=1)), logits.argmax(axis=1) == truths
    edges = np.arange(bins + 1) / bins
    gaps, weights = [], []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            gaps.append(abs(right[inside].mean() - confidence[inside].mean()))
            weights.append(inside.mean())
    return {"ece": np.dot(gaps, weights), "mce": max(gaps), "nll": -log_p[np.arange(len(truths)), truths].mean()}


def best_temperature(logits, truths):
    found = minimize_scalar(lambda t: calibration(logits, truths, np.exp(t), 1)["nll"],
                            bounds=np.log([0.05, 20]), method="bounded", options={"xatol": 1e-10})
    return {"temperature": np.exp(found.x), "nll": found.fun}


def top(logits, truths, k):
    # scikit-learn takes the higher class of equal scores: turned around, that is the lower one.
    classes = logits.shape[1]
    return top_k_accuracy_score(classes - 1 - truths, logits[:, ::-1], k=k, labels=range(classes))


def scores(case):
    truths = np.array(case["truths"])
    logits = np.array(case["logits"]).reshape(len(truths), -1)
    return {"given": calibration(logits, truths, case["temperature"], case["bins"]),
            "fit": best_temperature(logits, truths),
            "top": [top(logits, truths, k) for k in range(1, logits.shape[1])]}


def wilson(right, n):
    """As the roots of (p - x)^2 = z^2 x (1 - x) / n."""
    p = right / n
    return sorted(np.roots([1 + Z**2 / n, -2 * p - Z**2 / n, p**2]).real)


def pair(a, b, c, d):
    """Exact McNemar test, and Newcombe (1998), method 10."""
    n = a + b + c + d
    p = binomtest(min(b, c), b + c, 0.5).pvalue if b + c else 1
    first, second = (a + b) / n, (a + c) / n
    (l1, u1), (l2, u2) = wilson(a + b, n), wilson(a + c, n)
    margins = (a + b) * (c + d) * (a + c) * (b + d)
    product = a * d - b * c
    phi = 0 if margins == 0 else (max(product - n / 2, 0) if product > 0 else product) / margins**0.5
    below, above = np.array([first - l1, u2 - second]), np.array([second - l2, u1 - first])
    shape = np.array([[1, -phi], [-phi, 1]])
    return [p, first - second - (below @ shape @ below)**0.5, first - second + (above @ shape @ above)**0.5]


def tree(matrix):
    counts = np.array(matrix, dtype=float)
    shares = counts / counts.sum(axis=1, keepdims=True)
    distances = 1 - (shares + shares.T) / 2
    return linkage(distances[np.triu_indices(len(counts), 1)], method="average").tolist()


asked = json.load(sys.stdin)
json.dump({"scores": [scores(case) for case in asked["scores"]], "pairs": [pair(*case) for case in asked["pairs"]],
           "matrices": [tree(matrix) for matrix in asked["matrices"]]}, sys.stdout)
