package io.bihuan.portal.search;

import io.bihuan.portal.security.Officer;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /find?number=}: the search of every page 编号查找. What is the only thing found is opened at once. */
@Controller
class FindPage {

    private static final int LONGEST = 120;

    private final Finder finder;

    FindPage(Finder finder) {
        this.finder = finder;
    }

    @GetMapping("/find")
    String find(@RequestParam(defaultValue = "") String number, Officer officer, Model model) {
        String wanted = number.strip();
        List<Finder.Group> found = wanted.length() > LONGEST ? List.of() : finder.find(wanted, officer);
        List<Hit> hits = found.stream().flatMap(group -> group.hits().stream()).toList();
        if (hits.size() == 1 && hits.get(0).address() != null && found.stream().noneMatch(Finder.Group::away)) {
            return "redirect:" + hits.get(0).address();
        }
        model.addAttribute("number", wanted);
        model.addAttribute("found", found);
        return "search/found";
    }
}
