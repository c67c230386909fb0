package io.bihuan.clue.needtoknow;

import io.bihuan.clue.read.links.LinkedClue;
import io.bihuan.kernel.access.Protected;
import io.bihuan.kernel.access.Sight;
import io.bihuan.platform.command.CurrentActor;
import io.bihuan.platform.needtoknow.Guard;
import io.bihuan.platform.security.Callers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guards {@link LinkedClue}: who does not see both clues whole sees no link between them, nor that there is one (F12). */
@Component
class LinkedClueGuard implements Guard<LinkedClue> {

    private final CluesInSight clues;
    private final FacetsOfTheClue facets;

    LinkedClueGuard(CluesInSight clues, FacetsOfTheClue facets) {
        this.clues = clues;
        this.facets = facets;
    }

    @Override
    public Class<LinkedClue> documentType() {
        return LinkedClue.class;
    }

    @Override
    public List<@Nullable Protected> facets(List<LinkedClue> links) {
        List<String> named = links.stream()
                .flatMap(link -> Stream.of(link.clueId(), link.otherClueId()))
                .distinct()
                .toList();
        Set<String> seen = CurrentActor.caller()
                .or(Callers::find)
                .map(caller -> clues.among(caller, named))
                .orElse(Set.of());
        List<@Nullable Protected> all = new ArrayList<>(facets.behind(links, LinkedClue::clueId));
        for (int i = 0; i < links.size(); i++) {
            if (!seen.contains(links.get(i).clueId())
                    || !seen.contains(links.get(i).otherClueId())) {
                all.set(i, null);
            }
        }
        return all;
    }

    /** Never asked: whoever sees a link sees both clues whole. */
    @Override
    public LinkedClue reduced(LinkedClue link, Sight sight) {
        return link.bare();
    }
}
