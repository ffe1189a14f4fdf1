#!/usr/bin/env python3
"""Makes the seeds of tests/fuzz that are not cut from tests/fixtures by hand: small, valid inputs, one feature of a format each.

Needs python3-pil, python3-numpy, python3-torch. Writes seeds/NAME/*; those that a fuzzer found (found-*, bad-*) stay.
"""
import hashlib
import io
import json
import pathlib
import sqlite3
import struct
import tempfile
import zipfile

import numpy
import torch
from PIL import Image

HERE = pathlib.Path(__file__).parent
FIXTURES = HERE.parent / "fixtures" / "old"


def put(folder, name, data):
    path = HERE / "seeds" / folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


def files(**named):
    """Several files as one input (Files.h)."""
    return b"".join(b"=== " + name.encode() + b"\n" + data + b"\n" for name, data in named.items())


def text(path):
    return (FIXTURES / path).read_bytes()


def pictures():
    y, x = numpy.mgrid[0:20, 0:24]
    pixels = numpy.stack([x * 10, y * 12, (x * y) % 256], axis=2).astype(numpy.uint8)
    rgb = Image.fromarray(pixels)
    exif = Image.Exif()
    exif[0x0112] = 6
    small = rgb.resize((9, 7))
    palette = rgb.quantize(8)
    kinds = {
        "colour.jpg": (rgb, dict(format="JPEG", quality=60)),
        "turned.jpg": (rgb, dict(format="JPEG", quality=30, exif=exif.tobytes())),
        "progressive.jpg": (rgb, dict(format="JPEG", quality=40, progressive=True)),
        "grey.jpg": (rgb.convert("L"), dict(format="JPEG", quality=40)),
        "inks.jpg": (rgb.convert("CMYK"), dict(format="JPEG", quality=30)),
        "colour.png": (small, dict(format="PNG")),
        "palette.png": (palette, dict(format="PNG", transparency=1)),
        "alpha.png": (small.convert("RGBA"), dict(format="PNG", exif=exif.tobytes())),
        "deep.png": (Image.fromarray((y[:7, :9] * 3000).astype(numpy.uint16)), dict(format="PNG")),
        "bits.png": (small.convert("1"), dict(format="PNG")),
        "colour.bmp": (small, dict(format="BMP")),
        "palette.bmp": (small.quantize(4), dict(format="BMP")),
        "lossy.webp": (rgb, dict(format="WEBP", quality=30)),
        "lossless.webp": (small.convert("RGBA"), dict(format="WEBP", lossless=True, exif=exif.tobytes())),
        "colour.tif": (small, dict(format="TIFF")),
        "packed.tif": (small, dict(format="TIFF", compression="tiff_lzw", tiffinfo={274: 3})),
        "grey.tif": (small.convert("L"), dict(format="TIFF", compression="tiff_deflate")),
        "colour.ppm": (small, dict(format="PPM")),
        "grey.pgm": (small.convert("L"), dict(format="PPM")),
    }
    for name, (image, options) in kinds.items():
        out = io.BytesIO()
        image.save(out, **options)
        put("Picture", name, out.getvalue())
        put("PictureHeader", name, out.getvalue()[:900] if not name.endswith((".tif", ".bmp", ".png", ".ppm", ".pgm", ".webp")) else out.getvalue())
    put("Picture", "text.ppm", "P3\n# a comment\n2 2\n255\n255 0 0  0 255 0\n0 0 255  9 9 9\n")
    put("Picture", "deep.pgm", b"P5 3 2 65535\n" + bytes(range(12)))
    put("PictureHeader", "text.ppm", "P3\n# a comment\n2 2\n255\n255 0 0  0 255 0\n0 0 255  9 9 9\n")


def safetensors(tensors, metadata=None):
    header, data = {}, b""
    if metadata:
        header["__metadata__"] = metadata
    for name, (dtype, shape, raw) in tensors.items():
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    raw = json.dumps(header).encode()
    return struct.pack("<Q", len(raw)) + raw + data


def weights():
    put("Safetensors", "few", safetensors(
        {"conv1.weight": ("F32", [2, 3], bytes(24)), "fc.bias": ("BF16", [2], b"\0\1\2\3"), "n": ("I64", [], bytes(8))},
        {"format": "pt", "epoch": "3"}))
    put("Safetensors", "wrapped", safetensors(
        {"module.conv1.weight": ("F16", [1, 2], bytes(4)), "module.fc.weight": ("U8", [0], b""), "n_averaged": ("I64", [], bytes(8))}))
    kinds = {
        "plain": {"conv1.weight": torch.arange(6.0).reshape(2, 3), "fc.bias": torch.ones(2)},
        "wrapped": {"epoch": 3, "model_state_dict": {"module.fc.weight": torch.ones(2, 2).t(), "module.fc.bias": torch.ones(2)},
                    "lr": 0.1, "args": {"name": "x", "big": 2**70}},
        "halves": {"a": torch.ones(3, dtype=torch.bfloat16), "b": torch.ones(4)[1:3], "c": torch.tensor(True),
                   "n": numpy.float64(0.5)},
    }
    for name, value in kinds.items():
        out = io.BytesIO()
        torch.save(value, out)
        archive = zipfile.ZipFile(io.BytesIO(out.getvalue()))
        pickle = archive.read(next(n for n in archive.namelist() if n.endswith("data.pkl")))
        # Without the gaps of 64 bytes that torch leaves, the zip is half as long.
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as again:
            for entry in archive.namelist():
                again.writestr("archive/" + entry.split("/", 1)[1], archive.read(entry))
        put("StateDict", name, packed.getvalue())
        if name != "halves":
            put("Pickle", name, small_pickle(name))


def small_pickle(name):
    """A state_dict's pickle whose storages are those of the harness: 0 with 16 floats, 1 with an integer of 64 bits."""
    class Storage:
        def __init__(self, kind, key, count):
            self.id = ("storage", kind, key, "cpu", count)

    import pickle

    class Pickler(pickle.Pickler):
        def persistent_id(self, value):
            return value.id if isinstance(value, Storage) else None

    class Tensor:
        def __init__(self, *arguments):
            self.arguments = arguments

        def __reduce__(self):
            return torch._utils._rebuild_tensor_v2, self.arguments

    floats = Storage(torch.FloatStorage, "0", 16)
    whole = Storage(torch.LongStorage, "1", 1)
    import collections
    tensors = collections.OrderedDict(
        a=Tensor(floats, 0, (2, 3), (3, 1), False, collections.OrderedDict()),
        b=Tensor(floats, 4, (3, 2), (1, 3), False, collections.OrderedDict()),
        n=Tensor(whole, 0, (), (), False, collections.OrderedDict()))
    value = tensors if name == "plain" else {"epoch": 3, "best": 0.5, "net": dict(tensors), "words": ["a", ("b", None, True)], "big": 2**70}
    out = io.BytesIO()
    Pickler(out, protocol=2 if name == "plain" else 4).dump(value)
    return out.getvalue()


def tables():
    names = ["Apple___Black_rot", "Apple___healthy", "Corn_(maize)___Common_rust_"]
    rows = "".join(f"{name}/leaf {i}.JPG,{subset}\n" for name in names for i, subset in enumerate(["train", "train", "valid", "test"]))
    put("SplitCsv", "stratified", "# leafbench split mode=stratified train=0.7 valid=0.2 test=0.1 seed=42\npath,subset\n" + rows)
    put("SplitCsv", "quoted", "# leafbench split mode=folders train=0.5 seed=18446744073709551615\r\npath,subset\n"
        + "".join(f'"{line.split(",")[0]}",none\r\n' for line in rows.splitlines()))
    put("LeafMap", "map.json", json.dumps({"leaf 1": ["Apple___healthy:::1.0", "Apple___Black_rot:::2.0"], "leaf 2": "Corn:::3"}))
    put("LeafMap", "map.csv", 'file,leaf\nleaf 1.JPG,leaf a\n"Apple___healthy/leaf 2.JPG","b ""c"""\n')
    put("ClassMapping", "mapping.csv", 'folder,class,match,others\nTomato_healthy,Tomato___healthy,likely,\n'
        '"Apple, Scab Leaf",Apple___Apple_scab,unsure,Apple___Black_rot | Apple___healthy\n\nBanana,,none,\n')
    put("ClassMapping", "mapping.json", json.dumps({"Apple___healthy": "Apple healthy", "corn rust": "corn RUST", "Banana": None}))
    put("RunTables", "epochs.csv", text("runs/trained/epochs.csv"))
    put("RunTables", "resources.csv", "seconds,core1,core2,process_cores,process_mb,machine_mb,gpu1_name,gpu1_use,gpu1_mb,gpu1_total_mb\n"
        "0.000,0.000,0.000,0.000,10.0,900.0,,,,\n0.501,0.930,0.120,1.010,120.5,1000.1,NVIDIA A100,0.370,1024.0,40960.0\n")
    put("MachineTexts", "stat", "cpu  10 20 30 40 5 0 1 0 0 0\ncpu0 5 10 15 20 2 0 1 0 0 0\ncpu1 5 10 15 20 3 0 0 9 0 0\nintr 8\n")
    put("MachineTexts", "meminfo", "MemTotal:       16000000 kB\nMemFree:         1000000 kB\nMemAvailable:    9000000 kB\n")
    put("MachineTexts", "pid", "123 (a (name)) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 20 0 5 0 100 1000 200\n")
    put("MachineTexts", "gpu", "0, NVIDIA A100, 37, 1024, 40960")
    facts = text("demo.facts")[16:-16]
    put("Caches", "facts", facts[:4] + struct.pack(">I", 3) + cut_facts(facts[8:], 3))
    put("Caches", "bad-count", facts[:4] + b"\xff\xff\xff\xff" + cut_facts(facts[8:], 3))


def cut_facts(body, count):
    """The first records; each begins with its name, which ends in .jpg."""
    at = 0
    for _ in range(count + 1):
        at = body.lower().index(b".jpg", at + 1)
    start = body.rfind(b"\0\0\0", 0, at)
    return body[:start]


def settings():
    recipe = json.loads(text("runs/trained/recipe.json"))
    put("Recipe", "whole.json", json.dumps(recipe, indent=1))
    put("Recipe", "few.json", json.dumps({"epochs": "3", "learning_rate": 1e-3, "augment": "flips,crop", "nesterov": "yes", "optimizer": "adamw"}))
    put("SearchSpace", "object.json", json.dumps({
        "learning_rate": {"type": "float", "low": 1e-4, "high": 0.1, "log": True},
        "optimizer": {"type": "categorical", "choices": ["sgd", "adamw"]}}))
    put("SearchSpace", "list.json", json.dumps([
        {"name": "schedule", "type": "categorical", "choices": ["step", "constant"]},
        {"name": "step_size", "type": "int", "low": 1, "high": 10, "step": 2, "when": {"schedule": ["step"]}},
        {"name": "momentum", "type": "float", "low": 0, "high": 0.9, "step": 0.1}]))
    put("SpeedupStudy", "stats.json", text("stats-loader.json"))
    put("SpeedupStudy", "train.json", text("train-workers.json"))
    replay = json.loads(text("replay/replay.json"))
    put("Replay", "whole.json", json.dumps(replay))
    for step in replay["steps"]:
        step["state"] = "waiting"
    replay["classes"] = replay["classes"][:2]
    put("Replay", "begun.json", json.dumps(replay, separators=(",", ":")))


def run_files(prefix=""):
    run = json.loads(text("runs/trained/run.json"))
    run["classes"] = ["Apple___healthy", "Corn___rust"]
    machine = text("runs/trained/machine.json")
    return {
        prefix + "run.json": json.dumps(run).encode(), prefix + "recipe.json": text("runs/trained/recipe.json"),
        prefix + "machine.json": machine, prefix + "marks.json": text("runs/trained/marks.json"),
        prefix + "epochs.csv": text("runs/trained/epochs.csv")}


def runs():
    logits = numpy.array([[1.5, -1], [0.1, 0.4], [2, 1]], numpy.float32)
    evaluation = {
        "evaluation/valid/metrics.json": json.dumps({"dataset": "/data", "elapsed_s": 1.5, "temperature": 1.25}).encode(),
        "evaluation/valid/predictions.csv": b"path,truth,predicted,confidence\na.jpg,Apple___healthy,Apple___healthy,0.9\n"
                                            b"b.jpg,Corn___rust,Corn___rust,0.6\nc.jpg,Corn___rust,Apple___healthy,0.7\n",
        "evaluation/valid/scores.safetensors": safetensors({
            "logits": ("F32", [3, 2], logits.tobytes()), "truths": ("I32", [3], numpy.array([0, 1, 1], numpy.int32).tobytes())})}
    put("RunFolder", "evaluated", files(**run_files(), **evaluation))
    put("RunFolder", "trained", files(**run_files(), **{
        "checkpoints/best.safetensors": safetensors({"fc.bias": ("F32", [2], bytes(8))}, {"epoch": "2"}),
        "run.lock": b"{}"}))
    bundle = {"bundle.json": b'{"name": "a run", "version": 1}', **run_files("run/"), "export/note.txt": b"more"}
    put("BundleFiles", "whole", files(**bundle))
    bundle = {name: data for name, data in bundle.items() if name not in ("run/machine.json", "run/epochs.csv")}
    bundle["SHA256SUMS"] = "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in bundle.items()).encode()
    for name, method in (("stored.zip", zipfile.ZIP_STORED), ("packed.zip", zipfile.ZIP_DEFLATED)):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", method) as archive:
            for entry, data in bundle.items():
                archive.writestr(entry, data)
        put("Bundle", name, out.getvalue())


def studies():
    """The fixture with small pages, two trials and no indexes that SQLite does not need."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "study.db"
        path.write_bytes(text("tuning.db"))
        file = sqlite3.connect(path)
        for table in ("trial_params", "trial_values", "trial_intermediate_values", "trial_user_attributes", "trial_system_attributes", "trial_heartbeats", "trials"):
            file.execute(f"DELETE FROM {table} WHERE trial_id NOT IN (SELECT trial_id FROM trials ORDER BY number LIMIT 2)")
        file.commit()
        file.execute("PRAGMA page_size = 512")
        file.execute("VACUUM")
        file.close()
        put("OptunaFile", "two-trials.db", path.read_bytes())
    put("OptunaTexts", "float", '{"name": "FloatDistribution", "attributes": {"step": null, "low": 0.0001, "high": 0.1, "log": true}}')
    put("OptunaTexts", "int", '{"name": "IntDistribution", "attributes": {"log": false, "step": 2, "low": 1, "high": 9}}')
    put("OptunaTexts", "categorical", '{"name": "CategoricalDistribution", "attributes": {"choices": ["a", 1, null, true, NaN]}}')
    put("OptunaTexts", "bad-time", "2026-11-24 08:00:00.123456")


def cbor(value):
    """As much of RFC 8949 as the seeds need."""
    def head(kind, number):
        if number < 24:
            return bytes([kind << 5 | number])
        return bytes([kind << 5 | 25]) + struct.pack(">H", number)
    if value is None:
        return b"\xf6"
    if isinstance(value, bool):
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value) if 0 <= value < 65536 else b"\xfb" + struct.pack(">d", value)
    if isinstance(value, float):
        return b"\xfb" + struct.pack(">d", value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    return head(5, len(value)) + b"".join(cbor(k) + cbor(v) for k, v in value.items())


def messages():
    def frame(value):
        raw = cbor(value)
        return struct.pack("<I", len(raw)) + raw
    put("Messages", "task", frame({"ready": True}) + frame(
        {"task": 3, "function": "statistics", "arguments": {"root": "/data", "images": [1, 2]}, "inputs": [None, 1.5], "record": True}))
    put("Messages", "result", frame({"task": 3, "value": {"sums": [1, 2, 3]}, "spans": bytes(48)})
        + frame({"task": 4, "error": {"code": 5, "subject": "a", "detail": "b", "choices": ["c"], "low": 0, "high": 1.5}}))
    recipe = json.loads(text("runs/trained/recipe.json"))
    put("Messages", "train", frame({"recipe": recipe, "runs": "/tmp/runs", "resume": "", "phase": "train", "done": 1, "total": 2}))
    study = json.loads(text("train-workers.json"))
    study["measurements"] = study["measurements"][:1]
    put("Messages", "speedup", frame({"options": study["options"], "studies": "/tmp", "study": study, "path": "/tmp/x.json", "measurement": study["measurements"][0]}))
    put("Messages", "tune", frame({"trials": 8, "parallel": 2, "study_file": "", "runs": "/tmp", "keep_all_models": False, "settings": {
        "recipe": {}, "space": [{"name": "momentum", "type": "float", "low": 0, "high": 0.9}], "metric": "valid_accuracy"},
        "number": 1, "state": "complete", "value": 0.5, "parameters": [], "intermediate": [[1, 0.5]], "record": {"epoch": 1}}))


def arguments():
    put("Arguments", "train", "train\n--data\n/data\n--set\nepochs=3\n--set\nlearning_rate=0.1\n--json")
    put("Arguments", "tune", "tune\n--data\n/data\n--trials\n8\n--parallel\n2\n--sampler\ntpe")
    put("Arguments", "speedup", "speedup\n/data\n--of\ntrain-workers\n--workers\n1,2,4\n--repeats\n3")
    put("Arguments", "split", "split\n/data\n--test\n0.125\n--seed\n7\n--mode\nfolders\n--out\nsplit.csv")
    put("Arguments", "runs", "runs\n--json\n--starred\n--words\nleaf")
    put("Arguments", "bad-help", "train\n--help")


if __name__ == "__main__":
    pictures()
    weights()
    tables()
    settings()
    runs()
    studies()
    messages()
    arguments()
