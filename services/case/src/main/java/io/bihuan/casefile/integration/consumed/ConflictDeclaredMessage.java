package io.bihuan.casefile.integration.consumed;

import java.time.Instant;
import java.util.List;

/** Who must keep out of a clue and whatever comes of it, all of them so far. */
record ConflictDeclaredMessage(
        String clueId, int revision, List<String> units, List<String> officers, Instant declaredAt) {}
