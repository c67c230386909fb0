package io.bihuan.clue.write.matter;

import io.bihuan.kernel.access.ConflictSet;

/**
 * The matter behind a tip, as a decision about its reporter needs it.
 *
 * @param tipId the tip
 * @param reporterRef the reference into the vault; empty for tips from before every tip had one
 * @param conflicts who must keep out of the clue it belongs to; nobody as long as no clue was triaged
 */
public record Matter(String tipId, String reporterRef, ConflictSet conflicts) {}
