package io.bihuan.clue.write.responsibility;

import io.bihuan.kernel.access.ConflictSet;
import java.util.Set;

/**
 * Whose act an entry is about.
 *
 * @param officer who acted
 * @param unit for which unit
 * @param together all who acted together, that officer among them
 * @param conflicts who must keep out of the matter
 */
public record RecordedAct(String officer, String unit, Set<String> together, ConflictSet conflicts) {}
