package io.bihuan.clue.read.similartips;

import java.util.List;

/**
 * What is proposed for a clue: only a person links or merges (F12).
 *
 * @param clueId the clue asked about
 * @param complete whether all tips that were in the log when it was asked have been looked through
 * @param items the most alike first
 */
public record SimilarClues(String clueId, boolean complete, List<SimilarClue> items) {}
