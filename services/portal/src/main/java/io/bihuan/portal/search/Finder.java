package io.bihuan.portal.search;

import io.bihuan.portal.client.Refused;
import io.bihuan.portal.client.ServiceAway;
import io.bihuan.portal.client.Services;
import io.bihuan.portal.search.Hit.Answer;
import io.bihuan.portal.security.Officer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks the services for a number. What they refuse and what they do not know is the same here: nothing that the officer may see. */
@Component
class Finder {

    private static final String PURPOSE_REQUIRED = "PURPOSE_REQUIRED";

    private final Services services;

    Finder(Services services) {
        this.services = services;
    }

    /**
     * What was found of a kind.
     *
     * @param away whether the service did not answer, so that there may be more
     */
    record Group(Kind kind, List<Hit> hits, boolean away) {}

    /** Everything with this number, by kind; with a clue come the urging letters about it. */
    List<Group> find(String number, Officer officer) {
        Map<Kind, Group> found = new EnumMap<>(Kind.class);
        for (Kind.Question question : Kind.questions(number, officer)) {
            List<Answer> answers = asked(question, number, officer, found);
            if (question.kind() == Kind.CLUE && officer.isOneOf(Kind.URGE.roles())) {
                answers.stream()
                        .map(Answer::clueId)
                        .filter(id -> id != null && !id.isEmpty())
                        .forEach(id -> asked(Kind.URGE.by("clueId", id), number, officer, found));
            }
        }
        return found.values().stream()
                .filter(group -> group.away() || !group.hits().isEmpty())
                .toList();
    }

    private List<Answer> asked(Kind.Question question, String number, Officer officer, Map<Kind, Group> found) {
        Kind kind = question.kind();
        Services.Call call = services.to(kind.service(), question.address()).as(officer.token());
        try {
            List<Answer> answers =
                    question.isList() ? call.get(Hit.Answers.class).items() : List.of(call.get(Answer.class));
            answers.forEach(answer -> add(found, kind, List.of(answer.as(kind)), false));
            return answers;
        } catch (Refused refusal) {
            if (refusal.problem().is(PURPOSE_REQUIRED)) {
                add(found, kind, List.of(Hit.forAPurpose(kind, number)), false);
            }
        } catch (ServiceAway away) {
            add(found, kind, List.of(), true);
        }
        return List.of();
    }

    private static void add(Map<Kind, Group> found, Kind kind, List<Hit> more, boolean away) {
        Group before = found.getOrDefault(kind, new Group(kind, List.of(), false));
        List<Hit> all = new ArrayList<>(before.hits());
        all.addAll(more);
        found.put(kind, new Group(kind, all, before.away() || away));
    }
}
