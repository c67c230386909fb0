package io.bihuan.casefile.events;

import io.bihuan.kernel.PersistedEvent;
import java.time.Instant;

/**
 * A clue was concluded in a way from which no case is proposed; what the verifiers found is the end of every suspicion that was stated here before (F32, A1).
 *
 * @param assetsId the record of the assets of the clue, one for a clue
 * @param clueId the clue
 * @param ladder what they found, NONE if it proved not true
 * @param concludedAt when
 */
@PersistedEvent(type = "case.FindingNoted", label = "核查结论已登记")
public record FindingNoted(String assetsId, String clueId, String ladder, Instant concludedAt) implements AssetEvent {}
