package io.bihuan.supervision.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What a unit records of a comb, an assessment or a consultation. The counts are of open work, not of anybody's.
 *
 * @param on a day of the period it is for, in Asia/Shanghai
 * @param listPosition the position in the log of clues that the work list was made at; so the list can be had again
 * @param newClues how many clues on it were new 新增
 * @param dueClues how many neared their end 临期
 * @param stuckClues how many were stuck 停滞
 * @param returnedClues how many had come back 退回
 * @param minutesRef index number of the minutes 记录文号
 * @param participants officer ids of those who took part
 */
public record Meeting(
        LocalDate on,
        long listPosition,
        int newClues,
        int dueClues,
        int stuckClues,
        int returnedClues,
        String minutesRef,
        List<String> participants) {

    /** Nobody changes the list later. */
    public Meeting {
        participants = List.copyOf(participants);
    }
}
