package io.bihuan.clue.write;

import io.bihuan.clue.model.ChainOfCommand;
import io.bihuan.kernel.Actor;
import io.bihuan.kernel.Rule;
import io.bihuan.kernel.access.ConflictSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two approvers 双人双单位批准: from two units, neither of them the requester, no one in the conflict set (F21). Everybody is
 * screened again at every step, because a conflict may have come to light since.
 */
record Approvals(String requester, String requesterUnit, List<Approval> given) {

    static final int NEEDED = 2;

    /** Who approved. */
    record Approval(String officer, String unit) {}

    static Approvals none(String requester, String requesterUnit) {
        return new Approvals(requester, requesterUnit, List.of());
    }

    /** Whether one more approval is enough. */
    boolean lackOne() {
        return given.size() == NEEDED - 1;
    }

    /** The officers who approved so far. */
    List<String> officers() {
        return given.stream().map(Approval::officer).toList();
    }

    /** The requester and the officers who approved so far. */
    List<String> everybody() {
        return Stream.concat(Stream.of(requester), officers().stream()).toList();
    }

    /** Lets only somebody approve, or deny, who may. */
    void mustLetDecide(Actor actor, ConflictSet conflicts, ChainOfCommand chain) {
        List<String> officers = officers();
        List<String> units = given.stream().map(Approval::unit).toList();
        Rule.verify(
                new NobodyApprovesTheirOwn(requester, actor.officer()),
                new NobodyApprovesTwice(officers, actor.officer()),
                new ApproversComeFromTwoUnits(units, actor.unit()));
        mustBeFreeOfConflict(actor, conflicts, chain);
    }

    /** Refuses as soon as anybody who took part, or acts now, must keep out. */
    void mustBeFreeOfConflict(Actor actor, ConflictSet conflicts, ChainOfCommand chain) {
        Stream.concat(
                        Stream.of(new Approval(actor.officer(), actor.unit()), new Approval(requester, requesterUnit)),
                        given.stream())
                .forEach(
                        who -> Rule.verify(new NobodyInConflictTakesPart(who.officer(), who.unit(), conflicts, chain)));
    }

    Approvals and(String officer, String unit) {
        return new Approvals(
                requester,
                requesterUnit,
                Stream.concat(given.stream(), Stream.of(new Approval(officer, unit)))
                        .toList());
    }
}
