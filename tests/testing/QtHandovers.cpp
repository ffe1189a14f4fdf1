// Tells the thread sanitizer what happens before what when Qt hands values from thread to thread: Qt's libraries are not
// instrumented, and their locks are futexes that the sanitizer does not see. Part of the engine's library, under the thread
// sanitizer only: these functions stand in front of those of libQt6Core and call them. Calls within libQt6Core do not come here.

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <utility>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

/// libQt6Core's own function.
template <class Function>
Function* original(const char* symbol)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, symbol));
}

/// One for all events and ends of tasks, as a thread's queue has one lock: whoever handles an event or waits for a task sees what
/// happened before each event that was sent. Tasks do not take it, so that races between them are found.
char sent;

void send() { __tsan_release(&sent); }
void receive() { __tsan_acquire(&sent); }

/// Each event's receiver takes over first.
const bool receiving = QInternal::registerCallback(QInternal::EventNotifyCallback, [](void**) {
    receive();
    return false;  // Qt delivers it
});

/// A task sees what happened before its start.
class Task : public QRunnable {
public:
    explicit Task(std::function<void()> work) : m_work(std::move(work)) { __tsan_release(this); }

    void run() override
    {
        __tsan_acquire(this);
        std::exchange(m_work, {})();
        send();
    }

private:
    std::function<void()> m_work;
};

/// A function that is called in another thread. Whichever of the two threads ends with it last deletes it.
class Invocation : public QtPrivate::QSlotObjectBase {
public:
    explicit Invocation(QSlotObjectBase* function) : QSlotObjectBase(&act), m_function(function) { __tsan_release(this); }

private:
    static void act(int what, QSlotObjectBase* base, QObject* receiver, void** arguments, bool*)
    {
        auto* const invocation = static_cast<Invocation*>(base);
        __tsan_acquire(invocation);
        if (what == Call)
            invocation->m_function->call(receiver, arguments);
        __tsan_release(invocation);
        if (what != Destroy)
            return;
        invocation->m_function->destroyIfLastRef();
        delete invocation;
    }

    QSlotObjectBase* const m_function;
};

}  // namespace

void QThreadPool::start(QRunnable* task, int priority)
{
    static const auto start = original<void(QThreadPool*, QRunnable*, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    const auto work = [task, ours = task->autoDelete()] {
        task->run();
        if (ours)
            delete task;
    };
    start(this, new Task(work), priority);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    static const auto start = original<void(QThreadPool*, QRunnable*, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    start(this, new Task(std::move(work)), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto wait = original<bool(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = wait(this, milliseconds);
    receive();
    return done;
}

extern "C" void endPool(QThreadPool* pool) asm("_ZN11QThreadPoolD2Ev");
void endPool(QThreadPool* pool)
{
    static const auto end = original<void(QThreadPool*)>("_ZN11QThreadPoolD2Ev");
    end(pool);
    receive();
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto report = original<void(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    send();
    report(this);
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto wait = original<void(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    wait(this);
    receive();
}

void QFutureWatcherBase::waitForFinished()
{
    static const auto wait = original<void(QFutureWatcherBase*)>("_ZN18QFutureWatcherBase15waitForFinishedEv");
    wait(this);
    receive();
}

void QMetaObject::activate(QObject* sender, const QMetaObject* of, int signal, void** arguments)
{
    static const auto activate
        = original<void(QObject*, const QMetaObject*, int, void**)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    send();
    activate(sender, of, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject* receiver, QtPrivate::QSlotObjectBase* function, Qt::ConnectionType type, void* result)
{
    static const auto invoke = original<bool(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return invoke(receiver, new Invocation(function), type, result);
}

void QObject::deleteLater()
{
    static const auto later = original<void(QObject*)>("_ZN7QObject11deleteLaterEv");
    send();
    later(this);
}
