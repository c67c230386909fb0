package io.bihuan.platform.checkpoint;

import io.bihuan.eventlog.EventLog;
import io.bihuan.eventlog.checkpoint.KeyFiles;
import io.bihuan.eventlog.checkpoint.SigningKey;

/**
 * This service's log among the others.
 *
 * @param name what it is called
 * @param log the log
 * @param key what it is signed with now
 * @param keys every key it was ever signed with
 */
record OwnLog(String name, EventLog log, SigningKey key, KeyFiles keys) {}
