#include "engine/model/files/StridedCopy.h"

#include "engine/model/files/FileFormat.h"

#include <cstring>

namespace leafbench::detail {
namespace {

bool isContiguous(const TensorRef& view)
{
    std::int64_t expected = 1;
    for (std::size_t i = view.shape.size(); i-- > 0;) {
        if (view.shape[i] != 1 && view.strides[i] != expected)
            return false;
        expected *= view.shape[i];
    }
    return true;
}

/// One past the last element of the view; nullopt on overflow. No side is 0.
std::optional<std::int64_t> reach(const TensorRef& view)
{
    std::optional<std::int64_t> end = checkedAdd(view.offset, 1);
    for (std::size_t i = 0; i < view.shape.size() && end; ++i) {
        const auto step = checkedMultiply(view.shape[i] - 1, view.strides[i]);
        end = step ? checkedAdd(*end, *step) : std::nullopt;
    }
    return end;
}

/// The number of elements, after checking that all lie in the storage.
std::int64_t checkedCount(const TensorRef& view)
{
    const bool sane = view.offset >= 0 && view.shape.size() == view.strides.size();
    const auto count = sane ? elementCount(view.shape) : std::nullopt;
    if (!count)
        throw FormatError{QStringLiteral("a bad shape")};
    for (std::int64_t stride : view.strides) {
        if (stride < 0)
            throw FormatError{QStringLiteral("a negative stride")};
    }
    if (*count == 0)
        return 0;
    const auto end = reach(view);
    // A view that repeats elements (stride 0) could have any size; no state_dict has one.
    if (!end || *end > view.storage.count || *count > view.storage.count)
        throw FormatError{QStringLiteral("reaches outside its storage")};
    return *count;
}

}  // namespace

QByteArray contiguousBytes(const TensorRef& view, const QByteArray& storage)
{
    const std::int64_t count = checkedCount(view);
    const auto size = static_cast<std::int64_t>(dtypeSize(view.storage.dtype));
    if (storage.size() != view.storage.count * size)
        throw FormatError{QStringLiteral("its storage is of another size")};
    if (count == 0)
        return {};
    if (isContiguous(view))
        return count == view.storage.count ? storage : storage.mid(view.offset * size, count * size);

    QByteArray bytes(count * size, Qt::Uninitialized);
    std::vector<std::int64_t> index(view.shape.size(), 0);
    std::int64_t from = view.offset;
    char* to = bytes.data();
    for (std::int64_t left = count; left > 0; --left, to += size) {
        std::memcpy(to, storage.constData() + from * size, static_cast<std::size_t>(size));
        for (std::size_t i = index.size(); i-- > 0;) {
            from += view.strides[i];
            if (++index[i] < view.shape[i])
                break;
            from -= view.strides[i] * view.shape[i];
            index[i] = 0;
        }
    }
    return bytes;
}

}  // namespace leafbench::detail
