#!/usr/bin/env python3
"""Two builds of leafbench-cli in turns, for example of Debian 12 and 13 (other LibTorch, other compiler). Prints a Markdown table of
medians and their ratio. Asserts nothing.

  tests/bench/releases.py --first 'NAME=COMMAND' --second 'NAME=COMMAND' --data DIR [--rounds 3] [--epochs 8]

A command may be 'chroot ROOT /leafbench/build/release/bin/leafbench-cli'. Both see the dataset and a scratch folder of its file
system under the same path (mount --bind).
"""
import argparse
import json
import os
import pathlib
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def candidate(text):
    name, command = text.split("=", 1)
    return name, shlex.split(command)


def run(command):
    """The JSON objects that it printed, the seconds of the whole process, its largest resident memory in MB."""
    began = time.perf_counter()
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        process = subprocess.Popen(command, stdout=out, stderr=err, env=dict(os.environ, LC_ALL="C.UTF-8"))
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        out.seek(0)
        err.seek(0)
        if status != 0:
            sys.exit(f"{shlex.join(command)}\nfailed: {err.read()[-2000:]}")
        return [json.loads(line) for line in out if line.startswith("{")], seconds, usage.ru_maxrss / 1024


def some_photographs(data, target, most):
    for subset in ("train", "valid"):
        photos = [p for folder in sorted((data / subset).iterdir()) for p in sorted(folder.iterdir()) if p.suffix.lower() == ".jpg"]
        for i in range(min(most, len(photos))):
            photo = photos[i * len(photos) // min(most, len(photos))]
            (target / subset / photo.parent.name).mkdir(parents=True, exist_ok=True)
            shutil.copyfile(photo, target / subset / photo.parent.name / photo.name)


def train(command, data, runs, **settings):
    return run([*command, "--json", "train", "--data", str(data), "--runs", str(runs),
                *(word for key, value in settings.items() for word in ("--set", f"{key}={value}"))])


def rates(command, few, runs, measured):
    for precision in ("bfloat16", "float32"):
        for size in (64, 128, 256):
            objects, _, memory = train(command, few, runs, epochs=2, input_size=size, precision=precision)
            epochs = [o for o in objects if "epoch" in o and "images_per_s" in o]
            measured[f"training at {size} px, {precision}, images/s"] = epochs[-1]["images_per_s"]
            measured[f"its memory at {size} px, {precision}, MB"] = memory


def answers(command, few, runs, measured):
    photos = sorted((few / "valid").glob("*/*.[jJ][pP][gG]"))[:60]
    for size in (64, 256):
        train(command, few, runs, epochs=1, input_size=size)
        run([*command, "evaluate", "latest", "--runs", str(runs)])
        _, seconds, memory = run([*command, "classify", "latest", str(photos[0]), "--runs", str(runs)])
        measured[f"first answer of a new process at {size} px, s"] = seconds
        measured[f"its memory at {size} px, MB"] = memory
        objects, _, _ = run([*command, "--json", "classify", "latest", *map(str, photos), "--runs", str(runs)])
        measured[f"an answer at {size} px, warm, ms"] = statistics.median(o["elapsed_ms"] for o in objects[5:] if "elapsed_ms" in o)


def to_accuracy(command, data, runs, epochs, measured):
    objects, _, _ = train(command, data, runs, epochs=epochs)
    measured[f"{epochs} epochs of the default recipe on all photographs, s"] = objects[-1]["elapsed_s"]
    measured["their validation accuracy, %"] = 100 * objects[-1]["valid_accuracy"]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--first", type=candidate, required=True)
    p.add_argument("--second", type=candidate, required=True)
    p.add_argument("--data", type=pathlib.Path, required=True, help="with train/ and valid/")
    p.add_argument("--scratch", type=pathlib.Path, help="a folder that both see; by default beside the dataset")
    p.add_argument("--rounds", type=int, default=3)
    p.add_argument("--epochs", type=int, default=8, help="of the long training, once each; 0: none")
    args = p.parse_args()
    if args.first[0] == args.second[0]:
        p.error("the two need two names")
    taken = {args.first[0]: {}, args.second[0]: {}}
    with tempfile.TemporaryDirectory(dir=args.scratch or args.data.parent) as scratch:
        few = pathlib.Path(scratch) / "some"
        some_photographs(args.data, few, 408)
        for turn in range(args.rounds + 1):  # the first warms up
            for name, command in (args.first, args.second):
                runs = pathlib.Path(scratch) / f"runs {turn} {name}"
                measured = {}
                print(f"turn {turn} of {args.rounds}: {name}", file=sys.stderr)
                measured["--version, s"] = run([*command, "--version"])[1]
                rates(command, few, runs, measured)
                answers(command, few, runs, measured)
                if turn == 1 and args.epochs:
                    to_accuracy(command, args.data, runs, args.epochs, measured)
                shutil.rmtree(runs)
                for what, value in measured.items():
                    if turn:
                        taken[name].setdefault(what, []).append(value)
    first, second = taken.values()
    print(f"| medians of {args.rounds} rounds in turns | {args.first[0]} | {args.second[0]} | ratio |\n| --- | ---: | ---: | ---: |")
    for what, values in first.items():
        a, b = statistics.median(values), statistics.median(second[what])
        print(f"| {what} | {a:.3g} | {b:.3g} | {b / a:.2f} |")


if __name__ == "__main__":
    main()
