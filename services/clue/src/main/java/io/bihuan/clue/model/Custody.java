package io.bihuan.clue.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has a clue 保管, and to whom it is on its way 移交 (F04). At every position of the log exactly one unit has it and at most one
 * offer is open; it moves only when whoever it was offered to signs for it, when whoever sent it takes it back, or when it is taken
 * from a unit that must keep out; the discipline line of a split clue is never in between, because no desk may hold it. Write side and
 * read models fold it by the same methods.
 *
 * @param custodian the unit that has it
 * @param sender the unit that handed it to the custodian; a desk that registered it has it from itself
 * @param offer where it is on its way to, or null
 * @param former units that had it and handed it on
 * @param escalatedTo the unit above the one that did not sign in time, until it is offered again; the empty string if there is none
 */
public record Custody(
        String custodian,
        String sender,
        @Nullable Offer offer,
        List<String> former,
        @Nullable String escalatedTo) {

    /**
     * A hand-over that waits for its answer.
     *
     * @param to the unit that is asked
     * @param by the unit that offers
     * @param offeredAt when
     * @param returnReason why it is to go back, or null on the way out
     */
    public record Offer(
            String to,
            String by,
            Instant offeredAt,
            @Nullable String returnReason) {

        /** Whether it is on its way back. */
        public boolean ofReturn() {
            return returnReason != null;
        }
    }

    /** With the desk that registered it. */
    public static Custody at(String desk) {
        return new Custody(desk, desk, null, List.of(), null);
    }

    /** Dispatched; until the unit signs, whoever has it keeps it. An offer that was open is open no more. */
    public Custody offered(String to, String by, Instant when) {
        return new Custody(custodian, sender, new Offer(to, by, when, null), former, null);
    }

    /** The custodian wants it to go back to where it came from. */
    public Custody offeredBack(String reason, Instant when) {
        return new Custody(custodian, sender, new Offer(sender, custodian, when, reason), former, null);
    }

    /** A discipline line 纪检条线: with the discipline organ from the moment it is sent; there is nobody it could be given back to. */
    public Custody handedOver(String to) {
        return at(to);
    }

    /** The unit that was asked has signed; one that has it already only says that it arrived. */
    public Custody taken() {
        if (offer == null) {
            return this;
        }
        Offer signed = offer;
        return new Custody(signed.to(), signed.by(), null, joined(former, custodian), null);
    }

    /** Refused, withdrawn or lapsed: it stays where it is. */
    public Custody kept() {
        return new Custody(custodian, sender, null, former, null);
    }

    /** Nobody signed in time; a unit above is told. */
    public Custody lapsed(String above) {
        return new Custody(custodian, sender, null, former, above);
    }

    /** It came back: refused before it was signed for, or taken back by its sender. */
    public Custody back() {
        return onItsWayOut() ? kept() : new Custody(sender, sender, null, joined(former, custodian), null);
    }

    /** It was taken from a unit that must keep out; that unit is told nothing more of it. */
    public Custody recalled() {
        return onItsWayOut() ? kept() : new Custody(sender, sender, null, former, null);
    }

    /** Without the units that had it before. */
    public Custody withoutFormer() {
        return new Custody(custodian, sender, offer, List.of(), escalatedTo);
    }

    /** Whether it was dispatched and nobody has signed yet. */
    public boolean onItsWayOut() {
        return offer != null && !offer.ofReturn();
    }

    /** The open offer. */
    public Offer open() {
        return Objects.requireNonNull(offer, "nothing was offered");
    }

    private static List<String> joined(List<String> known, String added) {
        return known.contains(added)
                ? known
                : Stream.concat(known.stream(), Stream.of(added)).toList();
    }
}
