"""optuna_shared.py URL STUDY TRIALS: reads a study in PostgreSQL, tells a trial of its own, and asks for another one."""
import logging
import sys

import optuna

optuna.logging.set_verbosity(logging.ERROR)
url, name, trials = sys.argv[1], sys.argv[2], int(sys.argv[3])
study = optuna.load_study(study_name=name, storage=url)
assert len(study.trials) == trials, len(study.trials)
assert all(trial.state == optuna.trial.TrialState.COMPLETE for trial in study.trials)
assert all(len(trial.intermediate_values) == 3 for trial in study.trials)
assert study.best_trial.value == max(trial.value for trial in study.trials)
own = study.ask(
    {
        "learning_rate": optuna.distributions.FloatDistribution(1e-4, 0.1, log=True),
        "batch_size": optuna.distributions.CategoricalDistribution([8, 16]),
    }
)
study.tell(own, 0.5)
study.enqueue_trial({"batch_size": 16})
