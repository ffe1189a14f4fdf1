#pragma once

#include "engine/runs/store/RunStore.h"

#include <QByteArray>

namespace leafbench {

/// A run's epochs as a TensorBoard event file: TFRecords (length, masked CRC-32C, message, masked CRC-32C) of Event messages;
/// the file's version, then one event an epoch with the scalars loss/train, loss/valid, accuracy/train, accuracy/valid,
/// learning_rate and images_per_second (float32). Step: the epoch, from 1. Times: the run's beginning and the epochs' seconds.
QByteArray tensorBoardFile(const Run& run);

/// "events.out.tfevents.SECONDS.leafbench": TensorBoard detects its files by the prefix.
QString tensorBoardName(const Run& run);

}  // namespace leafbench
