package io.bihuan.clue.write;

import io.bihuan.clue.model.SignoffDirectory;
import io.bihuan.clue.model.SignoffLadder;
import io.bihuan.clue.model.SignoffLadder.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A registry of ladders and posts for tests.
 *
 * @param ladders by unit
 * @param posts officer to role and unit, as {@code ROLE unit}; who is not in it is known to another issuer only
 */
record Ladders(Map<String, SignoffLadder> ladders, Map<String, String> posts) implements SignoffDirectory {

    /** The six of the county 五长一警. */
    static final SignoffLadder FIVE_CHIEFS = new SignoffLadder(
            "five-chiefs",
            3,
            List.of(
                    new Slot("VERIFIER", "责任民警"),
                    new Slot("SIGNING_CHIEF", "派出所分管副所长"),
                    new Slot("SIGNING_CHIEF", "派出所所长"),
                    new Slot("SIGNING_CHIEF", "刑侦大队大队长"),
                    new Slot("SIGNING_CHIEF", "分管副局长"),
                    new Slot("POLICE_CHIEF", "公安局局长")));

    static Ladders none() {
        return new Ladders(Map.of(), Map.of());
    }

    static Ladders of(String unit) {
        return new Ladders(Map.of(unit, FIVE_CHIEFS), Map.of());
    }

    Ladders knowing(Map<String, String> known) {
        return new Ladders(ladders, known);
    }

    @Override
    public Optional<SignoffLadder> ladder(String unit, LocalDate on) {
        return Optional.ofNullable(ladders.get(unit));
    }

    @Override
    public boolean mayHold(String officer, String role, String unit, LocalDate on) {
        return posts.getOrDefault(officer, role + " " + unit).equals(role + " " + unit);
    }
}
