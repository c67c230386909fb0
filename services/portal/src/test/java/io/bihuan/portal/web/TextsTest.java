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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path PORTAL = Path.of("src/main/resources/portal");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[}(]");
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
        Set<String> all = new TreeSet<>();
        for (Path texts : files("texts", ".properties")) {
            all.addAll(keys(texts));
        }
        List<String> missing = new ArrayList<>();
        for (Path template : files("templates", ".html")) {
            Matcher matcher = USED.matcher(Files.readString(template));
            while (matcher.find()) {
                if (!all.contains(matcher.group(1))) {
                    missing.add(template.getFileName() + " " + matcher.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void no_template_writes_markup_of_others_or_what_the_content_policy_forbids() throws IOException {
        for (Path template : files("templates", ".html")) {
            assertThat(UNSAFE.matcher(Files.readString(template)).results().map(found -> found.group()))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    private static Set<String> keys(Path texts) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(texts)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(PORTAL.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
