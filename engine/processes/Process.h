#pragma once

namespace leafbench {

/// glibc gives memory back to the system and takes it again for the next step or picture; this keeps it, in one heap.
/// Before any thread.
void configureMalloc();

/// GOMP_CPU_AFFINITY, OMP_PLACES and OMP_PROC_BIND pin each thread that computes to a core, and a pinned thread hands its pin on
/// to all that it starts: loader threads and worker processes would share one core. The cores that were asked for become the
/// mask of the whole process instead, and the variables go. True if there were any: OpenMP heeds them until the program is
/// started anew. Before any thread.
bool unpinThreads();

/// Lifts a soft limit of fewer than 1,024 open files to that, or to the hard limit.
void raiseFileLimit();

/// Texts are UTF-8 where no locale is chosen, or the one named C: Qt takes them so, and from 6.5 on says it aloud at every start.
/// Before any thread.
void useUtf8();

/// Sets the process up for training; first thing in main(). Memory: configureMalloc().
/// Limits: unpinThreads() and raiseFileLimit(). Texts: useUtf8().
/// Waiting: an OpenMP thread that waits spins for long, so that a second busy program on the cores slows a training to a
/// third; this shortens it. OpenMP reads that setting when it is loaded, hence the program starts itself once more with
/// it. GOMP_SPINCOUNT or OMP_WAIT_POLICY in the environment are left as they are.
void prepareProcess(char** argv);

}  // namespace leafbench
