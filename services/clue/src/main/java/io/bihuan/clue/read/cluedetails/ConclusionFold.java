package io.bihuan.clue.read.cluedetails;

import io.bihuan.clue.events.ClueConcluded;
import io.bihuan.clue.events.ConclusionFrozen;
import io.bihuan.clue.events.ConclusionSigned;
import io.bihuan.clue.events.ConclusionSubmitted;
import io.bihuan.clue.events.GatePassed;
import io.bihuan.clue.events.ReverificationOrdered;
import io.bihuan.clue.events.SignatureRefused;
import io.bihuan.clue.events.SubstituteDesignated;
import io.bihuan.clue.read.cluedetails.ClueDetails.Conclusion;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How its conclusion 结论 stands after what is told of it: submitted, signed slot by slot, gated, concluded (F07, F10). */
final class ConclusionFold {

    static final PartFold<@Nullable Conclusion> CONCLUSION = new PartFold<@Nullable Conclusion>()
            .on(
                    ConclusionSubmitted.class,
                    (none, e) -> new Conclusion(e.kind(), e.ladder(), e.reportRef(), e.submittedBy(), null, null))
            .on(ConclusionFrozen.class, (so, e) -> Objects.requireNonNull(so).with(ClueSignoff.of(e)))
            .on(ConclusionSigned.class, (so, e) -> signedOff(so, chain -> chain.after(e)))
            .on(SubstituteDesignated.class, (so, e) -> signedOff(so, chain -> chain.after(e)))
            .on(GatePassed.class, (so, e) -> signedOff(so, chain -> chain.after(e)))
            .on(SignatureRefused.class, (so, e) -> signedOff(so, chain -> chain.sentBack(e.reason())))
            .on(ReverificationOrdered.class, (so, e) -> signedOff(so, chain -> chain.sentBack(e.reason())))
            .on(ClueConcluded.class, (so, e) -> concluded(Objects.requireNonNull(so), e));

    private ConclusionFold() {}

    private static Conclusion signedOff(@Nullable Conclusion so, UnaryOperator<ClueSignoff> change) {
        return Objects.requireNonNull(so).signedOff(change);
    }

    private static Conclusion concluded(Conclusion submitted, ClueConcluded e) {
        return new Conclusion(
                e.kind(),
                e.ladder(),
                submitted.reportRef(),
                submitted.submittedBy(),
                e.concludedAt(),
                submitted.signoff());
    }
}
