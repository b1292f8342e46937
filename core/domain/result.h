// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace lumbung {

/// What kind of failure this is; decides how the edge reacts (correct, retry, stop).
enum class ErrorKind {
    Input,    ///< somebody gave something wrong; the facts say what and where
    Missing,  ///< the thing asked for does not exist
    Conflict, ///< it changed meanwhile, or exists already
    Refused,  ///< not allowed
    Storage,  ///< disk full, read-only, damaged file, wrong key
    Cancelled ///< a person stopped it
};

/// An expected failure as a value: a stable code and the facts of the case, no sentence for people.
/// Sentences are made and translated in forms (and in app/ctl) from `code` and `facts`.
struct Error {
    ErrorKind kind = ErrorKind::Input;
    QString code;      ///< stable, dotted, Indonesian nouns: "impor.rusak"
    QVariantMap facts; ///< never personal data

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error, never both. Ignoring one does not compile without a warning.
template <typename T = void>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

    /// f(value) -> U, errors pass through.
    template <typename F>
    auto map(F &&f) && -> Result<std::invoke_result_t<F, T &&>>
    {
        if (!ok())
            return error();
        return std::forward<F>(f)(std::move(*this).value());
    }

    /// f(value) -> Result<U>, errors pass through.
    template <typename F>
    auto andThen(F &&f) && -> std::invoke_result_t<F, T &&>
    {
        if (!ok())
            return error();
        return std::forward<F>(f)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return ok(); }
    const Error &error() const { return *m_error; }

    template <typename F>
    auto andThen(F &&f) && -> std::invoke_result_t<F>
    {
        if (!ok())
            return error();
        return std::forward<F>(f)();
    }

private:
    std::optional<Error> m_error;
};

} // namespace lumbung
