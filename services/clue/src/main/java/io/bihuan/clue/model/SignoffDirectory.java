package io.bihuan.clue.model;

import java.time.LocalDate;
import java.util.Optional;

/** What the registry says about signing 审签名录: which ladder a unit signs by, and who holds which post. */
public interface SignoffDirectory {

    /** The ladder in force for a unit on the day; empty for a unit without one, whose conclusions go straight to the gate. */
    Optional<SignoffLadder> ladder(String unit, LocalDate on);

    /**
     * Whether the registry lets an officer count as holder of a post on the day. Of officers whom only another issuer knows it
     * says nothing against it: the token has told their role.
     */
    boolean mayHold(String officer, String role, String unit, LocalDate on);
}
