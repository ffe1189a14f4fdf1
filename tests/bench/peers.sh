#!/bin/bash
# Leafbench beside the Python programs of ../shared/peer: the same photographs, the same numbers of workers, one run, in
# turns, so that whatever else the machine does hurts all alike. Prints Markdown tables of medians. Asserts nothing.
#
#   tests/bench/peers.sh [--rounds 3] [--copies 3] [--workers 1,2] [--only stats|train|tune] [--cases WORD] [--data DIR] [--peer DIR] [--bin DIR]
#
# --copies: how often the photographs are laid side by side (hard links), for a programme's start should not decide.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
exec python3 - "$here" "$@" <<'PYTHON'
import argparse, json, os, pathlib, shutil, statistics, subprocess, sys, tempfile, time

here = pathlib.Path(sys.argv[1])
shared = here.parent / "shared"
p = argparse.ArgumentParser(prog="peers.sh")
p.add_argument("--rounds", type=int, default=3)
p.add_argument("--copies", type=int, default=3)
p.add_argument("--workers", default="1,2", type=lambda text: [int(n) for n in text.split(",")])
p.add_argument("--only", choices=["stats", "train", "tune"])
p.add_argument("--cases", default="", help="of tune: only rows whose name holds this; 'goal': time to the peer's best")
p.add_argument("--data", type=pathlib.Path, default=shared / "data/leaves")
p.add_argument("--peer", type=pathlib.Path, default=shared / "peer")
p.add_argument("--bin", type=pathlib.Path, default=here / "build/release/bin")
args = p.parse_args(sys.argv[2:])
cli, python = str(args.bin / "leafbench-cli"), "/usr/bin/python3"
env = dict(os.environ, LC_ALL="C.UTF-8", GOMP_SPINCOUNT=os.environ.get("GOMP_SPINCOUNT", "1000"))


def side_by_side(folder, target, copies):
    """A folder a class, with every photograph `copies` times."""
    for photo in sorted(folder.glob("*/*.jpg")):
        (target / photo.parent.name).mkdir(parents=True, exist_ok=True)
        for n in range(copies):
            copy = target / photo.parent.name / f"{n} {photo.name}"
            try:
                os.link(photo, copy)
            except OSError:  # another file system
                shutil.copyfile(photo, copy)


def run(command):
    """Seconds of the whole process, and the last JSON object that it printed."""
    began = time.perf_counter()
    done = subprocess.run(command, env=env, capture_output=True, text=True)
    took = time.perf_counter() - began
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\nfailed: {done.stderr[-2000:]}")
    objects = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    waits = [o["wait_share"] for o in objects if "wait_share" in o]
    return {**objects[-1], "process_s": took, **({"wait_share": waits[-1]} if waits else {})}


def in_turns(candidates, rounds=None, warm_up=True):
    """{name: command} -> {name: runs}; a first turn warms up."""
    runs = {name: [] for name in candidates}
    rounds = rounds or args.rounds
    for turn in range(0 if warm_up else 1, rounds + 1):
        for name, command in candidates.items():
            print(f"turn {turn} of {rounds}: {name}", file=sys.stderr)
            result = run(command)
            if turn > 0:
                runs[name].append(result)
    return runs


def median(runs, value):
    return statistics.median(value(r) for r in runs)


def stats(data, images):
    peer = lambda script, n, *more: [python, args.peer / script, "--data", data, "--workers", str(n), *more]
    ours = lambda via, n: [cli, "--json", "stats", data, "--subset", "all", "--via", via, "--workers", str(n)]
    candidates = {}
    for n in args.workers:
        candidates[f"leafbench, loader|{n}"] = ours("loader", n)
        candidates[f"leafbench, tasks|{n}"] = ours("tasks", n)
        candidates[f"DataLoader|{n}"] = peer("meanstd_torch.py", n)
        candidates[f"Dask, a task an image|{n}"] = peer("meanstd_dask.py", n)
        candidates[f"Dask, a task 64 images|{n}"] = peer("meanstd_dask.py", n, "--granularity", "chunk")
    runs = in_turns(candidates)
    print(f"\nMean and standard deviation of {images} photographs, medians of {args.rounds} runs in turns\n")
    print("| program | workers | images/s, its own clock | s, whole process | loader is faster by: own clock | whole process |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, of_this in runs.items():
        program, n = name.split("|")
        loader = runs[f"leafbench, loader|{n}"]
        rate, process = (lambda r: r["images_per_s"]), (lambda r: r["process_s"])
        print(f"| {program} | {n} | {median(of_this, rate):,.0f} | {median(of_this, process):.2f} "
              f"| {median(loader, rate) / median(of_this, rate):.2f} x "
              f"| {median(of_this, process) / median(loader, process):.2f} x |")
    for n in args.workers:
        took = [median(runs[f"leafbench, {via}|{n}"], lambda r: r["elapsed_s"]) for via in ("tasks", "loader")]
        print(f"\nTasks take {took[0] / took[1]:.3f} x the loader's time with {n} workers.")


def train(runs_dir):
    images = len(list(args.data.glob("train/*/*.jpg")))
    candidates = {}
    for n in [0] + args.workers:
        def ours(precision, n=n):
            settings = {"epochs": 1, "workers": n, "augment": "flips", "precision": precision, "input_size": 64}
            return [cli, "--json", "train", "--data", str(args.data), "--runs", runs_dir,
                    *(word for key, value in settings.items() for word in ("--set", f"{key}={value}"))]
        candidates[f"leafbench, float32|{n}"] = ours("float32")
        candidates[f"leafbench, bfloat16|{n}"] = ours("bfloat16")
        candidates[f"train.py, 2 threads|{n}"] = [
            python, args.peer / "train.py", "--data", args.data / "train", "--mode", "full", "--size", "64",
            "--threads", "2", "--workers", str(n), "--steps", str(images // 32)]
    runs = in_turns(candidates)
    wait = lambda r: r["wait_share"] if "wait_share" in r else r["data_wait_s"] / r["elapsed_s"]
    print(f"\nOne epoch of {images} photographs, whole network, 64 px, batches of 32, medians of {args.rounds} runs in turns\n")
    print("| program | loader workers | images/s | waits for data | float32 is faster by |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for name, of_this in runs.items():
        program, n = name.split("|")
        rate = lambda r: r["images_per_s"]
        best = median(runs[f"leafbench, float32|{n}"], rate)
        print(f"| {program} | {n} | {median(of_this, rate):.0f} | {100 * median(of_this, wait):.1f} % "
              f"| {best / median(of_this, rate):.2f} x |")


def some_photographs(target, limit):
    """The photographs that the peer's --limit takes: an even sample over all the classes."""
    photos = [p for folder in sorted((args.data / "train").iterdir()) for p in sorted(folder.glob("*.jpg"))]
    for i in range(limit):
        photo = photos[i * len(photos) // limit]
        (target / photo.parent.name).mkdir(parents=True, exist_ok=True)
        os.link(photo, target / photo.parent.name / photo.name)


# The peer's four hyperparameters and its plain training: no augmentation, no weight decay, a step an epoch.
SPACE = [{"name": "learning_rate", "type": "float", "low": 1e-4, "high": 0.1, "log": True},
         {"name": "momentum", "type": "float", "low": 0.5, "high": 0.99},
         {"name": "dropout", "type": "float", "low": 0, "high": 0.5},
         {"name": "gamma", "type": "float", "low": 0.05, "high": 0.5}]
PLAIN = {"split": "stratified", "train_share": 0.8, "valid_share": 0.2, "test_share": 0, "augment": "none", "schedule": "step",
         "step_size": 1, "label_smoothing": 0, "weight_decay": 0, "nesterov": "false"}
WHOLE, HEAD = {"trainable": "all"}, {"trainable": "head", "batch_norm": "fixed"}


def tuners(scratch, data, size, mode, epochs, trials, precision):
    space = scratch / "space.json"
    space.write_text(json.dumps(SPACE))
    n = args.workers[-1]
    settings = {**PLAIN, **(WHOLE if mode == "full" else HEAD), "input_size": size, "epochs": epochs, "precision": precision}
    ours = [cli, "--json", "tune", "--data", str(data), "--runs", str(scratch / "runs"), "--space", str(space),
            "--metric", "valid_loss", "--trials", str(trials), "--parallel", str(n),
            *(word for key, value in settings.items() for word in ("--set", f"{key}={value}"))]
    peer = [python, args.peer / "tune_optuna.py", "--data", data, "--limit", "0", "--trials", str(trials), "--epochs", str(epochs),
            "--size", str(size), "--mode", mode, "--workers", str(n)]
    return ours, peer


def reached(command, goal):
    """Seconds of the whole process until a trial ended with the goal; None if none did."""
    shutil.rmtree(pathlib.Path(command[command.index("--runs") + 1]), ignore_errors=True)
    began = time.perf_counter()
    at = None
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        for line in process.stdout:
            value = json.loads(line).get("value")
            if value is not None and value <= goal:
                at = time.perf_counter() - began
                process.terminate()
                break
    return at


def case(scratch, name, size, mode, epochs, images, rounds):
    """A row: 8 trials of both, in turns; each of ours without the features that the one before left."""
    data = scratch / f"some-{images}"
    if not data.exists():
        some_photographs(data, images)
    ours, peer = tuners(scratch, data, size, mode, epochs, 8, "bfloat16")
    fresh = ["sh", "-c", f"rm -rf '{scratch}/runs'; exec \"$@\"", "sh", *map(str, ours)]
    candidates = {"ours": fresh, "peer": peer}
    if size == 64:
        candidates["float32"] = fresh[:4] + [str(word) for word in tuners(scratch, data, size, mode, epochs, 8, "float32")[0]]
    runs = in_turns(candidates, rounds, warm_up=False)
    took = {which: median(of_this, lambda r: r["process_s"]) for which, of_this in runs.items()}
    float32 = f"{took['float32']:.1f} | {took['peer'] / took['float32']:.2f} x" if "float32" in took else "|"
    print(f"| {name}, {images} photographs | {took['peer']:.1f} | {took['ours']:.1f} | {took['peer'] / took['ours']:.2f} x "
          f"| {float32} | {rounds} |", flush=True)


def goal(scratch, mode, epochs, trials=16, images=512):
    data = scratch / f"some-{images}"
    if not data.exists():
        some_photographs(data, images)
    _, peer = tuners(scratch, data, 64, mode, epochs, trials, "bfloat16")
    ours, _ = tuners(scratch, data, 64, mode, epochs, 8 * trials, "bfloat16")
    print(f"\nTo the peer's best loss: {mode}, 64 px, its {trials} trials of {epochs} epochs; ours with the median pruner, until it is reached\n")
    print("| seed | Optuna s | its best loss | ours reach it after s | faster by |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for seed in range(1, args.rounds + 1):
        result = run([*peer, "--seed", str(seed)])
        at = reached([*ours, "--pruner", "median", "--look-back", "1", "--seed", str(seed)], result["best_value"])
        print(f"| {seed} | {result['process_s']:.1f} | {result['best_value']} | {at and round(at, 1)} "
              f"| {at and round(result['process_s'] / at, 2)} x |", flush=True)


def tune(scratch):
    cases = [("whole network, 64 px, 1 epoch", 64, "full", 1, 512, args.rounds),
             ("whole network, 256 px, 1 epoch", 256, "full", 1, 256, 1),
             ("frozen backbone, 256 px, 1 epoch", 256, "frozen", 1, 512, 2),
             ("frozen backbone, 64 px, 1 epoch", 64, "frozen", 1, 512, args.rounds),
             ("frozen backbone, 64 px, 4 epochs", 64, "frozen", 4, 512, args.rounds)]
    print(f"\n8 trials, {args.workers[-1]} at a time, whole processes, medians in turns\n")
    print("| trials | Optuna s | Leafbench (bfloat16) s | faster by | float32 s | faster by | runs |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for one in cases:
        if args.cases in one[0]:
            case(scratch, *one)
    if args.cases in "goal":
        goal(scratch, "frozen", 6)
        goal(scratch, "full", 6)


with tempfile.TemporaryDirectory(dir=here / "build" if (here / "build").is_dir() else None) as scratch:
    if args.only in (None, "stats"):
        data = pathlib.Path(scratch) / "photographs"
        side_by_side(args.data / "train", data, args.copies)
        stats(data, len(list(data.glob("*/*"))))
    if args.only in (None, "train"):
        train(str(pathlib.Path(scratch) / "runs"))
    if args.only in (None, "tune"):
        tune(pathlib.Path(scratch))
PYTHON
