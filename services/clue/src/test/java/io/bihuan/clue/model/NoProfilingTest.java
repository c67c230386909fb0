package io.bihuan.clue.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.bihuan.clue.tipindex.TipWords;
import io.bihuan.clue.write.triageclue.NobodyIsProfiled;
import io.bihuan.kernel.privacy.DrawsOn;
import io.bihuan.kernel.privacy.Feature;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.RequestParam;

/** Nobody is found, ranked or triaged by who they are (S13, S14; PIPL 24, 28). */
class NoProfilingTest {

    private static final Pattern SENSITIVE = Pattern.compile(
            "(?i).*(religio|faith|ethnic|nationality|household|hukou|tattoo|criminalrecord|pastsentence|conviction"
                    + "|politicalopinion|petitioner|petitionhistory|health|drugtest).*");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.bihuan.clue");

    @ParameterizedTest
    @ValueSource(strings = {"戴金链子、有纹身", "信教群众", "回族", "缠访人员", "低保户", "刑满释放人员", "戒毒人员"})
    void S14_a_list_of_signs_is_refused_as_triage_input(String input) {
        assertThat(new NobodyIsProfiled(input).isViolated()).isTrue();
        assertThat(new NobodyIsProfiled(input).error()).isEqualTo(ClueError.PROFILING_REFUSED);
        assertThat(ClueError.PROFILING_REFUSED.refusal().nextStep()).contains("地点", "行业", "行为");
    }

    @Test
    void S14_what_a_machine_proposes_rests_on_the_features_of_the_list_alone() {
        List<Object> ways = CLASSES.stream()
                .filter(type -> type.isAssignableTo(DrawsOn.class) && type.isEnum())
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(Object.class::cast)
                .toList();
        assertThat(ways).contains(LinkMethod.SIMILAR_TIPS, TeamTrigger.REPEATED);
        assertThat(ways)
                .allSatisfy(way -> assertThat(Set.of(Feature.values())).containsAll(((DrawsOn) way).features()));
        assertThat(Feature.values())
                .as("another feature is another decision on S14")
                .extracting(Feature::name)
                .containsExactly("PLACE", "INDUSTRY", "CONDUCT", "DURATION", "REPETITION", "VOLUME");
        assertThat(LinkMethod.ANALYST.features()).as("a person proposes").isEmpty();
    }

    @Test
    void S14_two_tips_are_not_alike_by_what_somebody_is() {
        TipWords one = TipWords.of("", "", "有纹身的回族刑满释放人员");
        TipWords other = TipWords.of("", "", "另有纹身回族刑满释放");

        assertThat(one.commonWith(other)).isEmpty();
        assertThat(TipWords.of("", "", "强迫村民买砂").commonWith(TipWords.of("", "", "强迫村民买砂")))
                .containsExactly("强迫村民买砂");
    }

    @Test
    void S14_no_list_is_filtered_by_what_somebody_is() {
        List<String> filters = CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> Stream.of(method.reflect().getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(parameter -> parameter.getName())
                .toList();
        assertThat(filters)
                .contains("status")
                .noneMatch(name -> SENSITIVE.matcher(name).matches());
    }

    @Test
    void S13_nothing_that_is_stored_asked_or_told_has_a_field_for_what_somebody_is() {
        List<String> fields = CLASSES.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> type.getFields().stream())
                .map(field -> field.getName())
                .toList();
        assertThat(fields)
                .contains("narrative")
                .noneMatch(name -> SENSITIVE.matcher(name).matches());
    }
}
