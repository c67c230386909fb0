package io.bihuan.clue.read.similartips;

import io.bihuan.clue.tipindex.Likeness;

/**
 * A clue with a tip that speaks of the same 相似线索. That it is named here decides nothing (F12, PIPL 24).
 *
 * @param clueId the clue
 * @param clueNo its number
 * @param likeness of its most similar tip, in bands
 */
public record SimilarClue(String clueId, String clueNo, String status, String statusLabel, Likeness likeness) {}
