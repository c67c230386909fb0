package io.bihuan.platform.integration;

import java.time.Instant;

/**
 * The envelope of an integration event as it came in.
 *
 * @param id the producer's log event id
 * @param source the producer, for example {@code /bihuan/clue}
 * @param type the CloudEvents type
 * @param subject the producer's aggregate id
 * @param time when it happened
 * @param position its position in the producer's log
 */
public record Fact(String id, String source, String type, String subject, Instant time, long position) {}
