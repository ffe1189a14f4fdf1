"""Answers a JSON list of studies ({"kind", "maximize", options, "brackets", "trials": [{step: value or null}]}) with the
step at which Optuna stops each trial, 0 where it does not. Trials report one step after another, one trial after the other;
a null is NaN. brackets: each trial's, as the other side has drawn it (Optuna's own hang on the study's name)."""
import json
import sys

import optuna
from optuna.pruners import HyperbandPruner, MedianPruner, SuccessiveHalvingPruner
from optuna.trial import TrialState

optuna.logging.set_verbosity(optuna.logging.ERROR)


def pruner(case):
    if case["kind"] == "median":
        return MedianPruner(n_startup_trials=case["startup_trials"], n_warmup_steps=case["warmup_steps"])
    rungs = {"min_resource": case["min_resource"], "reduction_factor": case["reduction_factor"]}
    if case["kind"] == "successive-halving":
        return SuccessiveHalvingPruner(**rungs)

    class SameBrackets(HyperbandPruner):
        def _get_bracket_id(self, study, trial):
            return case["brackets"][trial.number]

    return SameBrackets(max_resource=case["max_resource"], **rungs)


def stops(case):
    study = optuna.create_study(direction="maximize" if case["maximize"] else "minimize", pruner=pruner(case))
    answer = []
    for values in case["trials"]:
        trial = study.ask()
        stopped = 0
        for step, value in sorted((int(step), value) for step, value in values.items()):
            trial.report(float("nan") if value is None else value, step)
            if trial.should_prune():
                stopped = step
                break
        study.tell(trial, None if stopped else 0.0, state=TrialState.PRUNED if stopped else TrialState.COMPLETE)
        answer.append(stopped)
    return answer


json.dump([stops(case) for case in json.load(sys.stdin)], sys.stdout)
