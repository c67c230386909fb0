package io.bihuan.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path PORTAL = Path.of("src/main/resources/portal");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z0-9._-]+)[}(]");
    private static final Pattern CHOSEN = Pattern.compile("#\\{\\$\\{([^}]*)}");
    private static final Pattern WHOLE_KEY = Pattern.compile("[?:] ?'([a-z]+(?:\\.[a-zA-Z0-9_-]+)+)'");
    private static final Pattern IN_CODE = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z_-]+)+)\"");
    private static final Set<String> NO_TEXTS =
            Set.of("bihuan.portal", "reporter.name", "reporter.phone", "spring.application.name", "spring.config.name");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern UNSAFE = Pattern.compile(
            "th:utext|\\[\\(|\\sstyle=|\\son[a-z]+=|hx-on|<script>|javascript:|https?://(?!www\\.thymeleaf\\.org)");

    @Test
    void every_room_has_the_same_texts_in_both_languages() throws IOException {
        for (Path chinese : files("texts", ".properties")) {
            String name = chinese.getFileName().toString();
            if (!name.contains("_en")) {
                assertThat(keys(chinese.resolveSibling(name.replace(".properties", "_en.properties"))))
                        .as(name)
                        .isEqualTo(keys(chinese));
            }
        }
    }

    @Test
    void no_two_rooms_mean_different_things_by_one_key() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path texts : files("texts", ".properties")) {
            if (!texts.getFileName().toString().contains("_en")) {
                for (String key : keys(texts)) {
                    assertThat(all.add(key)).as(texts.getFileName() + " " + key).isTrue();
                }
            }
        }
    }

    @Test
    void templates_name_texts_that_there_are() throws IOException {
        Set<String> all = allKeys();
        List<String> missing = new ArrayList<>();
        for (Path template : files("templates", ".html")) {
            String markup = Files.readString(template);
            List<String> used = new ArrayList<>(found(USED, markup));
            found(CHOSEN, markup).forEach(choice -> used.addAll(found(WHOLE_KEY, choice)));
            used.stream().filter(key -> !all.contains(key)).forEach(key -> missing.add(template + " " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void code_names_texts_that_there_are() throws IOException {
        Set<String> all = allKeys();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> code = Files.walk(CODE)) {
            for (Path source :
                    code.filter(file -> file.toString().endsWith(".java")).toList()) {
                found(IN_CODE, Files.readString(source)).stream()
                        .filter(key -> !all.contains(key) && !NO_TEXTS.contains(key))
                        .forEach(key -> missing.add(source.getFileName() + " " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void both_languages_say_something_and_take_the_same_arguments() throws IOException {
        for (Path chinese : files("texts", ".properties")) {
            String name = chinese.getFileName().toString();
            if (!name.contains("_en")) {
                Properties here = read(chinese);
                Properties there = read(chinese.resolveSibling(name.replace(".properties", "_en.properties")));
                for (String key : here.stringPropertyNames()) {
                    String first = here.getProperty(key);
                    String second = there.getProperty(key, "");
                    assertThat(first).as(key).isNotBlank();
                    assertThat(second).as(key).isNotBlank();
                    assertThat(new TreeSet<>(found(PLACE, second)))
                            .as(key)
                            .isEqualTo(new TreeSet<>(found(PLACE, first)));
                    if (PLACE.matcher(first).find()) {
                        assertThat((first + second).replace("''", ""))
                                .as(key + ": a single quote hides the arguments")
                                .doesNotContain("'");
                    }
                }
            }
        }
    }

    @Test
    void no_template_writes_markup_of_others_or_what_the_content_policy_forbids() throws IOException {
        for (Path template : files("templates", ".html")) {
            assertThat(UNSAFE.matcher(Files.readString(template)).results().map(found -> found.group()))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    private static Set<String> allKeys() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path texts : files("texts", ".properties")) {
            all.addAll(keys(texts));
        }
        return all;
    }

    private static Set<String> keys(Path texts) throws IOException {
        return new TreeSet<>(read(texts).stringPropertyNames());
    }

    private static Properties read(Path texts) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(texts)) {
            properties.load(reader);
        }
        return properties;
    }

    /** The group of each match, or the whole of it. */
    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(match.groupCount()))
                .toList();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(PORTAL.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
