"""Answers a JSON list of cases (names, digits, truth, predicted) with scikit-learn's reports, as a JSON list."""
import json
import sys

from sklearn.metrics import classification_report

reports = [
    classification_report(case["truth"], case["predicted"], labels=range(len(case["names"])),
                          target_names=case["names"], zero_division=0, digits=case["digits"])
    for case in json.load(sys.stdin)
]
json.dump(reports, sys.stdout)
