package io.bihuan.clue.needtoknow;

import io.bihuan.clue.events.KeyDestructionRequested;
import io.bihuan.clue.events.TipReceived;
import io.bihuan.clue.events.UnsealRequested;
import io.bihuan.clue.read.unsealrequests.RequestsInSight;
import io.bihuan.clue.write.matter.Matters;
import io.bihuan.kernel.access.Caller;
import io.bihuan.kernel.access.Role;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.security.Callers;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A request about a reporter is for who asked, for the desk in whose area the tip lies and for the keepers of keys who decide on it; an
 * auditor sees that there is one, whatever else they are. Whoever must keep out of the matter sees nothing, and neither does
 * anybody without a part in it (domain §3). The policy gives keepers no content of anything; that they must read why they are to
 * open something is said here, and nowhere else.
 */
@Component
class RequestsByTheirPart implements RequestsInSight {

    private static final Look AT_NOTHING = new Look(Sight.NONE, false, false);

    private final Matters matters;
    private final EventStore log;
    private final ClueFacets facets;

    RequestsByTheirPart(Matters matters, EventStore log, ClueFacets facets) {
        this.matters = matters;
        this.log = log;
        this.facets = facets;
    }

    /** Who asked about the reporter of which tip. */
    private record Asked(String requester, String tipId) {}

    @Override
    public Look at(String requestId) {
        Optional<Asked> asked = first(requestId).map(RequestsByTheirPart::asked);
        if (asked.isEmpty() || Callers.find().isEmpty()) {
            return AT_NOTHING;
        }
        Caller caller = Callers.find().orElseThrow();
        if (matters.conflictsAround(requestId).excludes(caller)) {
            return new Look(Sight.NONE, true, true);
        }
        return new Look(sight(caller, asked.get()), true, false);
    }

    private Sight sight(Caller caller, Asked asked) {
        if (caller.is(Role.AUDITOR)) {
            return Sight.METADATA_ONLY;
        }
        boolean hasAPart = caller.is(Role.KEY_CUSTODIAN)
                || caller.officer().equals(asked.requester())
                || isTheDeskOfItsArea(caller, asked.tipId());
        return hasAPart ? Sight.FULL : Sight.NONE;
    }

    private boolean isTheDeskOfItsArea(Caller caller, String tipId) {
        return caller.is(Role.DESK_TRIAGER, Role.DESK_HEAD)
                && caller.agency().equals("SHB")
                && first(tipId)
                        .filter(TipReceived.class::isInstance)
                        .map(tip -> facets.area(((TipReceived) tip).divisionCode()))
                        .filter(area -> area.contains(caller.division()))
                        .isPresent();
    }

    private static @Nullable Asked asked(Object event) {
        if (event instanceof UnsealRequested request) {
            return new Asked(request.requester(), request.tipId());
        }
        return event instanceof KeyDestructionRequested request
                ? new Asked(request.requester(), request.tipId())
                : null;
    }

    private Optional<Object> first(String aggregateId) {
        return log.readEvents(aggregateId)
                .asStream()
                .<Object>map(Message::getPayload)
                .findFirst();
    }
}
