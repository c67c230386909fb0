package io.bihuan.supervision.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who recorded it lost every post in the unit they recorded it in, within two years 疑似打击报复 (F44; domain §2.3). An alarm, not a finding: posts end for many reasons, and a person looks.
 *
 * @param recordId the record
 * @param postsEndedOn the last day of the last of these posts
 * @param noticedAt when it was noticed
 */
@PersistedEvent(type = "supervision.RetaliationSuspected", label = "疑似打击报复记录人")
public record RetaliationSuspected(String recordId, LocalDate postsEndedOn, Instant noticedAt)
        implements InterferenceEvent {}
