package io.bihuan.supervision;

import io.bihuan.kernel.Actor;
import io.bihuan.kernel.registry.Level;
import io.bihuan.supervision.events.InterferenceClassified;
import io.bihuan.supervision.events.InterferenceRecorded;
import io.bihuan.supervision.model.AskerPost;
import io.bihuan.supervision.model.InterferenceChannel;
import io.bihuan.supervision.model.InterferenceClass;
import io.bihuan.supervision.model.InterferenceKind;
import io.bihuan.supervision.write.classifyinterference.ClassifyInterference;
import io.bihuan.supervision.write.recordinterference.RecordInterference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call about a case that the city police handle, as tests tell it: by an officer of the county police, or by nobody knows whom. */
public final class SampleInterference {

    public static final String ID = "interference-1";
    public static final String MATTER = "case-c-417";
    public static final Instant NOW = Instant.parse("2024-09-11T02:15:00Z");
    public static final String ASKER = "o-6001";
    public static final Actor RECORDER = new Actor("o-3001", "990100-GA", "POLICE", Level.CITY);
    public static final Actor RECEIVER = new Actor("o-jw-1", "990100-JW", "DISCIPLINE", Level.CITY);

    private SampleInterference() {}

    public static RecordInterference record(@Nullable String officer, @Nullable String unit, String demand) {
        return new RecordInterference(
                ID,
                MATTER,
                officer,
                unit,
                unit == null ? AskerPost.UNKNOWN : AskerPost.JUDICIAL_LEADER,
                InterferenceKind.MEDDLED,
                InterferenceChannel.TELEPHONE,
                demand,
                "DH-2024-0011",
                null,
                RECORDER);
    }

    public static InterferenceRecorded recorded(@Nullable String officer, @Nullable String unit, String receiver) {
        return new InterferenceRecorded(
                ID,
                MATTER,
                officer,
                unit,
                unit == null ? "UNKNOWN" : "JUDICIAL_LEADER",
                "MEDDLED",
                "TELEPHONE",
                "要求缓一缓",
                "DH-2024-0011",
                null,
                receiver,
                RECORDER.officer(),
                RECORDER.unit(),
                NOW);
    }

    public static InterferenceClassified classified(InterferenceClass what) {
        return new InterferenceClassified(ID, what.name(), "无办理职责", RECEIVER.officer(), RECEIVER.unit(), NOW);
    }

    public static ClassifyInterference classify(InterferenceClass what, Actor actor) {
        return new ClassifyInterference(ID, what, "无办理职责", actor);
    }
}
