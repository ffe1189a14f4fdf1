#pragma once

#include <QThreadPool>

#include <chrono>

namespace leafbench {

// The engine's threads, for QtConcurrent::run(&pool, ...). Each pool is bounded, and there is one for each kind of waiting: a
// task never waits for a task of its own pool that has not begun, so none is stuck behind itself. Thread: any. The threads
// end when they have had nothing to do for half a minute, at the latest with the application object.
//
// LibTorch's and OpenMP's settings belong to the calling thread, and a thread keeps what the task before has set: a task that
// computes with LibTorch sets at::set_num_threads first.

/// Whole jobs: they last, and they mostly wait, for a disk, a process, parallelFor or the end of a pause.
/// Twice as many threads as cores, at least 8.
QThreadPool& jobPool();

/// Whether the system gives a thread at present. A pool whose thread does not start never says so, and its task never ends: ask
/// before each task, and where there is none ask again after threadRetry.
bool canStartThread();
constexpr std::chrono::milliseconds threadRetry{200};

/// Small pictures for the screen, a few milliseconds each. One or two threads.
QThreadPool& picturePool();

}  // namespace leafbench
