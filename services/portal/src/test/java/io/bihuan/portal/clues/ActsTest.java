package io.bihuan.portal.clues;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.security.Officer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/portal/templates/clues");
    private static final Path ACCESS = Path.of("../suite/src/test/resources/access-by-role.csv");
    private static final List<String> ROOMS = List.of("common", "public", "clues");

    @Test
    void every_act_is_an_operation_of_the_clue_service_for_the_same_roles() throws IOException {
        List<String> lines = Files.readAllLines(ACCESS);
        for (Act act : Acts.all()) {
            String operation = "clue,POST,/clues/{id}/" + act.path() + ",";
            String line = lines.stream()
                    .filter(it -> it.startsWith(operation))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(operation));
            assertThat(act.roles())
                    .as(act.command())
                    .containsExactlyInAnyOrder(
                            line.substring(operation.length()).split(" "));
        }
    }

    @Test
    void everything_that_is_shown_of_an_act_has_words_in_both_languages() {
        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            Set<String> keys = keys(language);
            for (Act act : Acts.all()) {
                assertThat(keys).contains("act." + act.command());
                for (Field field : act.fields()) {
                    assertThat(keys.contains("field." + act.command() + "." + field.name())
                                    || keys.contains("field." + field.name()))
                            .as(act.command() + " " + field.name())
                            .isTrue();
                    for (String option : field.options()) {
                        assertThat(keys.contains("value." + field.name() + "." + option)
                                        || keys.contains("value." + option))
                                .as(field.name() + " " + option)
                                .isTrue();
                    }
                }
            }
            for (String status : LedgerPage.STATUSES) {
                assertThat(keys).contains("status." + status);
            }
        }
    }

    @Test
    void both_languages_have_the_same_words_and_the_templates_no_others() throws IOException {
        Set<String> keys = keys(Locale.ROOT);
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys);
        Pattern used = Pattern.compile("#\\{([a-zA-Z.-]+)[}(]");
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            for (Path file : files.toList()) {
                Matcher matcher = used.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (!keys.contains(matcher.group(1))) {
                        missing.add(file.getFileName() + " " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void facts_have_names_in_the_texts() throws IOException {
        Set<String> keys = keys(Locale.ROOT);
        Matcher names = Pattern.compile("(?:add|at|code)\\(\\s*\"([a-zA-Z]+)\"")
                .matcher(Files.readString(Path.of("src/main/java/io/bihuan/portal/clues/ClueFacts.java")));
        while (names.find()) {
            assertThat(keys).contains("clue." + names.group(1));
        }
    }

    @Test
    void a_verifier_waits_for_what_is_with_the_own_unit_and_a_desk_for_all_it_sees() {
        assertThat(Waits.of(officer("VERIFIER")).stream().filter(it -> !it.ofOwnUnit()))
                .extracting(Waits.Waiting::status)
                .containsExactlyInAnyOrder("UNDER_SIGNOFF", "REFERRED");
        assertThat(Waits.of(officer("DESK_HEAD")))
                .extracting(Waits.Waiting::status)
                .contains("REGISTERED", "UNDER_GATE", "HANDLED");
        assertThat(Waits.of(officer("AUDITOR"))).isEmpty();
    }

    private static Officer officer(String role) {
        return new Officer("o", "u", List.of(role), "t");
    }

    private static Set<String> keys(Locale language) {
        Set<String> keys = new TreeSet<>();
        for (String room : ROOMS) {
            keys.addAll(ResourceBundle.getBundle(
                            "portal/texts/" + room,
                            language,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .keySet());
        }
        return keys;
    }
}
