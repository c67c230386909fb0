package io.bihuan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.portal.PortalApplication;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** No page is left out of the walk through the portal because nobody thought of it. */
class PortalPagesTest {

    /** No pages or parts of some, or pages that are there in the middle of something only; the latter {@link PortalIT} looks at on its way. */
    private static final Set<String> NOT_LISTED = Set.of(
            "/status",
            "/emergencies/notice",
            "/desk/ledgers/progress",
            "/clues/{id}/papers/{name:[a-z]+}.pdf",
            "/desk/tips/{id}/attachments/{attachmentId}",
            "/receipt",
            "/return/matter",
            "/log/saved/open");

    @Test
    void every_page_of_the_portal_is_on_the_list() throws ClassNotFoundException {
        List<PathContainer> listed = PortalPages.byOfficer().values().stream()
                .flatMap(Collection::stream)
                .map(page -> PathContainer.parsePath(page.replaceAll("[{}]", "").replaceAll("\\?.*", "")))
                .toList();

        assertThat(pages()).hasSizeGreaterThan(40).allSatisfy(page -> {
            PathPattern pattern = PathPatternParser.defaultInstance.parse(page);
            assertThat(NOT_LISTED.contains(page) || listed.stream().anyMatch(pattern::matches))
                    .as("%s has no line in portal-pages.csv", page)
                    .isTrue();
        });
    }

    private static Set<String> pages() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider controllers =
                new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        Set<String> pages = new TreeSet<>();
        for (var found : controllers.findCandidateComponents(PortalApplication.class.getPackageName())) {
            for (Method handler : Class.forName(found.getBeanClassName()).getDeclaredMethods()) {
                GetMapping get = AnnotatedElementUtils.findMergedAnnotation(handler, GetMapping.class);
                if (get != null) {
                    pages.addAll(List.of(get.value()));
                }
            }
        }
        return pages;
    }
}
