"""Uses Leafbench as a person with a screen reader does: by the names that AT-SPI gives, and by keys alone.

walk.py PROGRAM FOLDER, inside of dbus-run-session. It opens the demo, trains two epochs, reads the accuracy, classifies a leaf and
reads the answer. Prints what it meets; ends with 1 and a sentence where a person would be stuck.
"""
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds
State = Atspi.StateType


class Stuck(Exception):
    pass


def start_desktop(folder):
    """An X server and a window manager of its own; answers their processes."""
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                              pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    os.environ["DISPLAY"] = ":" + os.read(reader, 20).decode().strip()
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    return [manager, server]


def start_program(program, folder):
    environment = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", HOME=folder,
                       XDG_CONFIG_HOME=folder + "/config", LEAFBENCH_RUNS=folder + "/runs", OMP_NUM_THREADS="1")
    return subprocess.Popen([program], env=environment, cwd=folder)


def wait_for(what, look, patience=PATIENCE):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            found = look()
        except GLib.Error:
            found = None  # it went away while it was read
        if found:
            return found
        time.sleep(0.2)
    raise Stuck(f"waited {patience} s in vain for {what}")


def shown(node):
    """What is on the screen, in reading order."""
    for i in range(min(node.get_child_count(), 200)):
        child = node.get_child_at_index(i)
        if child is None or not child.get_state_set().contains(State.SHOWING):
            continue
        yield child
        yield from shown(child)


def label_of(node):
    for relation in node.get_relation_set() or []:
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def name_of(node):
    """A control's own name, or that of the label beside it. Qt gives a list's choice for its name: a label says what it chooses."""
    if node.get_role() == Atspi.Role.COMBO_BOX:
        return label_of(node) or node.get_description()
    return node.get_name() or label_of(node)


class Reader:
    def __init__(self, window):
        self.window = window

    def nodes(self):
        return list(shown(self.window()))

    def focused(self):
        return next((n for n in self.nodes() if n.get_state_set().contains(State.FOCUSED)), None)

    def text(self, *words, need=all):
        """The first shown text with all these words; need=any: with one of them."""
        def look():
            for node in self.nodes():
                name = node.get_name() or ""
                if need(word in name for word in words):
                    return name
            return None
        try:
            found = wait_for(f"a text with {words}", look)
        except Stuck:
            print("sees    " + " | ".join(n.get_name() for n in self.nodes() if n.get_name()), flush=True)
            raise
        print(f"reads   {found}", flush=True)
        return found

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
        time.sleep(0.15)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)
        time.sleep(0.15)

    def go_to(self, name, most=90):
        """Tab until the control of that name has the focus."""
        met = []
        for _ in range(most):
            node = wait_for("a focus that is seen", self.focused, 10)
            heard = name_of(node)
            met.append(heard or f"nameless {node.get_role_name()}")
            if heard.startswith(name):
                print(f"finds   {node.get_role_name()} \"{heard}\"", flush=True)
                return node
            self.key("Tab")
        raise Stuck(f"no Tab led to \"{name}\"; it led to {met}")

    def press(self, name):
        self.go_to(name)
        self.key("space")

    def set(self, name, value):
        self.go_to(name)
        self.key("ctrl+a")
        self.type(str(value))
        self.key("Tab")


def nameless(reader):
    """Controls that take the focus and say nothing."""
    return [f"{n.get_role_name()} \"{n.get_name()}\" in {n.get_parent().get_role_name()} \"{n.get_parent().get_name()}\""
            for n in reader.nodes()
            if n.get_state_set().contains(State.FOCUSABLE) and not name_of(n) and n.get_role() != Atspi.Role.TABLE_CELL]


def leafbench_window():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(i)
        if program and program.get_name() == "leafbench" and program.get_child_count():
            windows = [program.get_child_at_index(k) for k in range(program.get_child_count())]
            # A dialog is the newest window, and takes the keys.
            active = [w for w in windows if w and w.get_state_set().contains(State.ACTIVE)]
            return active[-1] if active else None
    return None


def walk(folder):
    wait_for("Leafbench's window", leafbench_window)
    reader = Reader(lambda: wait_for("an active window", leafbench_window, 20))
    reader.press("Make the demo")
    reader.text("images", "classes")

    reader.key("ctrl+3")
    reader.text("Train a model")
    reader.set("Epochs", 2)
    reader.set("Input size", 32)
    reader.press("Start training")
    reader.text("Trained for", "validation accuracy")

    reader.key("ctrl+6")
    reader.press("Open images")
    reader.text("File name")
    reader.type(leaf_of(folder))
    reader.key("Return")
    reader.text("Not a leaf it knows", "sure", need=any)  # a drawn leaf is none that the starter model knows
    print("hears   " + " | ".join(n.get_name() for n in reader.nodes() if n.get_role() == Atspi.Role.LABEL and n.get_name()), flush=True)

    without = []
    for page in range(1, 10):
        reader.key(f"ctrl+{page}")
        time.sleep(0.5)
        without += [f"page {page}: {control}" for control in nameless(reader)]
    if without:
        raise Stuck("controls that take the focus and do not say what they are: " + ", ".join(without))


def leaf_of(folder):
    for place, _, files in os.walk(folder):
        for name in sorted(files):
            if name.endswith((".png", ".jpg")) and "valid" in place:
                return os.path.join(place, name)
    raise Stuck("no picture in the demo dataset")


def main():
    program, folder = sys.argv[1:3]
    running = start_desktop(folder)
    try:
        running.insert(0, start_program(program, folder))
        Atspi.init()
        walk(folder)
        return 0
    except Stuck as stuck:
        print(f"stuck: {stuck}", flush=True)
        return 1
    finally:
        for process in running:
            process.terminate()
            process.wait(20)


sys.exit(main())
