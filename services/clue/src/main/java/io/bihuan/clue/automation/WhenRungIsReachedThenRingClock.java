package io.bihuan.clue.automation;

import io.bihuan.clue.model.ProtectionId;
import io.bihuan.clue.write.endretention.EndRetention;
import io.bihuan.clue.write.proposejointteam.ProposeJointTeam;
import io.bihuan.clue.write.ringacceptancenotice.RingAcceptanceNotice;
import io.bihuan.clue.write.ringclarification.RingClarification;
import io.bihuan.clue.write.ringclock.RingClock;
import io.bihuan.clue.write.ringprotection.RingProtection;
import io.bihuan.clue.write.ringreward.RingReward;
import io.bihuan.clue.write.ringunseal.RingUnseal;
import io.bihuan.kernel.Actor;
import io.bihuan.platform.clocks.ClockRinger;
import io.bihuan.platform.clocks.OpenClock;
import org.springframework.stereotype.Component;

/** Time has reached the next rung of an open clock, so the clue, the request to unseal, the clearing, the reward, the notice or the protection is told (F11, F13, F17, F20, F21, F22). */
@Component
class WhenRungIsReachedThenRingClock implements ClockRinger {

    private static final String UNSEAL = "UNSEAL";
    private static final String CLEARING = "CLEARING";
    private static final String REWARD = "REWARD";
    private static final String ACCEPTANCE_NOTICE = "ACCEPTANCE_NOTICE";
    private static final String RETENTION = "RETENTION";
    private static final String JOINT_TEAM = "JOINT_TEAM";
    private static final Actor POLLER = Actor.system("clock-poller");

    @Override
    public Object ring(OpenClock clock) {
        if (clock.clockId().equals(UNSEAL)) {
            return new RingUnseal(clock.aggregateId(), POLLER);
        }
        if (clock.clockId().equals(CLEARING)) {
            return new RingClarification(clock.aggregateId(), POLLER);
        }
        if (clock.clockId().equals(REWARD)) {
            return new RingReward(clock.aggregateId(), POLLER);
        }
        if (clock.clockId().equals(ACCEPTANCE_NOTICE)) {
            return new RingAcceptanceNotice(clock.aggregateId(), POLLER);
        }
        if (clock.clockId().equals(RETENTION)) {
            return new EndRetention(clock.aggregateId(), POLLER);
        }
        if (clock.clockId().equals(JOINT_TEAM)) {
            return new ProposeJointTeam(clock.aggregateId(), POLLER);
        }
        if (ProtectionId.tipOf(clock.aggregateId()).isPresent()) {
            return new RingProtection(clock.aggregateId(), clock.clockId(), POLLER);
        }
        return new RingClock(clock.aggregateId(), clock.clockId(), POLLER);
    }
}
