"""Reads a TensorBoard event file record by record, by the descriptions of TFRecord, CRC-32C and protocol buffers and without
any of their libraries. Prints a list of events; fails on a sum that differs and on a field that it does not know."""
import json
import struct
import sys


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def masked(data):
    crc = crc32c(data)
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def varint(data, at):
    value = shift = 0
    while True:
        value |= (data[at] & 0x7F) << shift
        shift += 7
        at += 1
        if data[at - 1] < 0x80:
            return value, at


def fields(data):
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        kind = key & 7
        if kind == 0:
            value, at = varint(data, at)
        else:
            size, at = (8, at) if kind == 1 else (4, at) if kind == 5 else varint(data, at)
            value, at = data[at:at + size], at + size
            assert len(value) == size
        yield key >> 3, value


def event(data):
    out = {"step": 0, "values": {}}
    for field, value in fields(data):
        if field == 1:
            (out["wall_time"],) = struct.unpack("<d", value)
        elif field == 2:
            out["step"] = value
        elif field == 3:
            out["version"] = value.decode()
        else:
            assert field == 5, field
            for inner, scalar in fields(value):
                assert inner == 1
                parts = dict(fields(scalar))
                assert sorted(parts) == [1, 2]
                (out["values"][parts[1].decode()],) = struct.unpack("<f", parts[2])
    return out


assert crc32c(b"123456789") == 0xE3069283
data = open(sys.argv[1], "rb").read()
events, at = [], 0
while at < len(data):
    length, length_crc = struct.unpack_from("<QI", data, at)
    assert length_crc == masked(data[at:at + 8]), at
    message = data[at + 12:at + 12 + length]
    assert struct.unpack_from("<I", data, at + 12 + length)[0] == masked(message), at
    events.append(event(message))
    at += 16 + length
assert at == len(data)
print(json.dumps(events))
