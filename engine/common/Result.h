#pragma once

#include "engine/common/Error.h"

#include <utility>
#include <variant>

namespace leafbench {

/// The value of a job without a result.
struct Ok {
    bool operator==(const Ok&) const = default;
};

/// The user asked to stop. Not an error.
struct Cancelled {
    bool operator==(const Cancelled&) const = default;
};

/// The result of a job: finished with a T, cancelled, or failed with an Error. Cancelled is not failed.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Cancelled) : m_state(std::in_place_index<1>) {}
    Result(Error error) : m_state(std::in_place_index<2>, std::move(error)) {}

    bool finished() const { return m_state.index() == 0; }
    bool cancelled() const { return m_state.index() == 1; }
    bool failed() const { return m_state.index() == 2; }
    explicit operator bool() const { return finished(); }

    /// Only when finished().
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T* operator->() const { return &std::get<0>(m_state); }
    const T& operator*() const& { return std::get<0>(m_state); }

    /// Only when failed().
    const Error& error() const { return std::get<2>(m_state); }

    /// The same cancellation or error for another result type. Only when not finished().
    template <class U>
    Result<U> as() const
    {
        if (cancelled())
            return Cancelled{};
        return error();
    }

private:
    std::variant<T, Cancelled, Error> m_state;
};

using Status = Result<Ok>;

}  // namespace leafbench
