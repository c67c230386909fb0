package io.bihuan.portal.publicsite;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** Hands the files of a reporter 举报附件 on to the clue service, one by one and without their names, and says what became of each. */
@Component
class Attachments {

    /** More are not even tried: the service takes no more for one report. */
    private static final int MOST = 10;

    private static final int LONGEST_NAME = 80;

    private final Services services;

    Attachments(Services services) {
        this.services = services;
    }

    /**
     * What became of a file.
     *
     * @param name what its sender calls it; told to its sender alone
     * @param key why it was not taken, as the key of a text
     * @param sentence why it was not taken, as the service says it
     */
    record Outcome(
            String name,
            boolean taken,
            @Nullable String key,
            @Nullable String sentence) implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return "Outcome[" + taken + "]";
        }
    }

    /** That one was taken in. */
    record Done(int attachments) {}

    /** Those that somebody chose: a field that was left alone comes as a file without a name. */
    static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> StringUtils.hasText(file.getOriginalFilename()) || !file.isEmpty())
                        .toList();
    }

    /** Hands them on under a receipt code; what is not taken keeps nothing else back. */
    List<Outcome> hand(String code, List<MultipartFile> files) {
        List<Outcome> outcomes = new ArrayList<>();
        for (MultipartFile file : files) {
            outcomes.add(outcomes.size() < MOST ? hand(code, file) : left(file, "files.too-many"));
        }
        return outcomes;
    }

    private Outcome hand(String code, MultipartFile file) {
        try {
            services.to("clue", "/reporter/attachments")
                    .with("Bihuan-Receipt-Code", code.replaceAll("[^0-9A-Za-z]", ""))
                    .postBytes(file::getInputStream, Done.class);
            return new Outcome(name(file), true, null, null);
        } catch (Refused refusal) {
            String title = Objects.toString(refusal.problem().title(), "");
            String next = Objects.toString(refusal.problem().nextStep(), "");
            return title.isEmpty()
                    ? left(file, "files.refused")
                    : new Outcome(name(file), false, null, title + "。" + next);
        } catch (ServiceAway away) {
            return left(file, "files.away");
        }
    }

    private static Outcome left(MultipartFile file, String key) {
        return new Outcome(name(file), false, key, null);
    }

    private static String name(MultipartFile file) {
        String name = Objects.toString(StringUtils.getFilename(file.getOriginalFilename()), "");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
