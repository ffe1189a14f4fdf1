"""Answers a JSON list of cases (names, digits, truth, predicted) with scikit-learn's version and reports, as JSON."""
import json
import sys

import sklearn
from sklearn.metrics import classification_report

reports = [
    classification_report(case["truth"], case["predicted"], labels=range(len(case["names"])),
                          target_names=case["names"], zero_division=0, digits=case["digits"])
    for case in json.load(sys.stdin)
]
json.dump({"version": sklearn.__version__, "reports": reports}, sys.stdout)
