#!/bin/bash
# Leafbench beside the Python programs of ../shared/peer: the same photographs, the same numbers of workers, one run, in
# turns, so that whatever else the machine does hurts all alike. Prints Markdown tables of medians. Asserts nothing.
#
#   tests/bench/peers.sh [--rounds 3] [--copies 3] [--workers 1,2] [--only stats|train] [--data DIR] [--peer DIR] [--bin DIR]
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
p.add_argument("--only", choices=["stats", "train"])
p.add_argument("--data", type=pathlib.Path, default=shared / "data/leaves")
p.add_argument("--peer", type=pathlib.Path, default=shared / "peer")
p.add_argument("--bin", type=pathlib.Path, default=here / "build/release/bin")
args = p.parse_args(sys.argv[2:])
cli, python = str(args.bin / "leafbench-cli"), "/usr/bin/python3"
env = dict(os.environ, LC_ALL="C.UTF-8", GOMP_SPINCOUNT=os.environ.get("GOMP_SPINCOUNT", "10000"))


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


def in_turns(candidates):
    """{name: command} -> {name: runs}; a first turn warms up."""
    runs = {name: [] for name in candidates}
    for turn in range(args.rounds + 1):
        for name, command in candidates.items():
            print(f"turn {turn} of {args.rounds}: {name}", file=sys.stderr)
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


with tempfile.TemporaryDirectory(dir=here / "build" if (here / "build").is_dir() else None) as scratch:
    if args.only != "train":
        data = pathlib.Path(scratch) / "photographs"
        side_by_side(args.data / "train", data, args.copies)
        stats(data, len(list(data.glob("*/*"))))
    if args.only != "stats":
        train(str(pathlib.Path(scratch) / "runs"))
PYTHON
