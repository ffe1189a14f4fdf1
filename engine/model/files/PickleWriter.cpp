#include "engine/model/files/PickleWriter.h"

#include "engine/model/files/FileFormat.h"
#include "engine/model/files/Pickle.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace leafbench::detail {
namespace {

const char* storageType(DType dtype) { return std::ranges::find(storageTypes, dtype, &NamedStorage::dtype)->name; }

class PickleWriter {
public:
    QByteArray write(const TensorFile& file)
    {
        m_out = QByteArrayLiteral("\x80\x02");  // PROTO 2
        emptyDict();
        m_out += '(';
        int number = 0;
        for (const NamedTensor& tensor : file.tensors) {
            text(QByteArray::fromStdString(tensor.name));
            this->tensor(tensor, QByteArray::number(number++));
        }
        m_out += "u.";  // SETITEMS, STOP
        return m_out;
    }

private:
    void global(const char* module, const char* name)
    {
        m_out += 'c';
        m_out += module;
        m_out += '\n';
        m_out += name;
        m_out += '\n';
    }

    void emptyDict()
    {
        global("collections", "OrderedDict");
        m_out += ")R";  // EMPTY_TUPLE, REDUCE
    }

    template <class T>
    void little(T number)
    {
        const T bytes = qToLittleEndian(number);
        m_out.append(reinterpret_cast<const char*>(&bytes), sizeof bytes);
    }

    void text(const QByteArray& utf8)
    {
        m_out += 'X';  // BINUNICODE
        little(static_cast<quint32>(utf8.size()));
        m_out += utf8;
    }

    /// number >= 0.
    void number(std::int64_t number)
    {
        if (number <= std::numeric_limits<std::int32_t>::max()) {
            m_out += 'J';  // BININT
            little(static_cast<std::int32_t>(number));
        } else {
            m_out += "\x8a\x08";  // LONG1 of eight bytes
            little(number);
        }
    }

    void numbers(const std::vector<std::int64_t>& values)
    {
        m_out += '(';
        for (const std::int64_t value : values)
            number(value);
        m_out += 't';
    }

    void storage(const NamedTensor& tensor, const QByteArray& key)
    {
        m_out += '(';
        text("storage");
        global("torch", storageType(tensor.dtype));
        text(key);
        text("cpu");
        number(tensor.bytes.size() / static_cast<std::int64_t>(dtypeSize(tensor.dtype)));
        m_out += "tQ";  // TUPLE, BINPERSID
    }

    void tensor(const NamedTensor& tensor, const QByteArray& key)
    {
        std::vector<std::int64_t> strides(tensor.shape.size());
        std::int64_t stride = 1;
        for (std::size_t i = strides.size(); i-- > 0; stride *= tensor.shape[i])
            strides[i] = stride;
        global("torch._utils", "_rebuild_tensor_v2");
        m_out += '(';
        storage(tensor, key);
        number(0);  // offset in the storage
        numbers(tensor.shape);
        numbers(strides);
        m_out += '\x89';  // NEWFALSE: no gradient
        emptyDict();      // no hooks
        m_out += "tR";
    }

    QByteArray m_out;
};

}  // namespace

QByteArray pickledStateDict(const TensorFile& file) { return PickleWriter().write(file); }

}  // namespace leafbench::detail
