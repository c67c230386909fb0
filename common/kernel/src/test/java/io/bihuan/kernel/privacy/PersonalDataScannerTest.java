package io.bihuan.kernel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.bihuan.kernel.privacy.Finding.Kind;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are made up: area 99 exists in no register, and the telephones only have the shape of one. */
class PersonalDataScannerTest {

    @ParameterizedTest
    @CsvSource({
        "身份证990121199003070010举报人,3,21",
        "身份证号：990121 19900307 0010,5,25",
        "９９０１２１１９９００３０７００１０,0,18",
        "ID990121199003070010号,2,20"
    })
    void an_identity_card_number_is_found_however_it_is_written(String text, int start, int end) {
        assertThat(PersonalDataScanner.scan(text)).containsExactly(new Finding(Kind.ID_CARD, start, end));
    }

    @Test
    void without_a_day_of_birth_the_check_character_decides_and_may_be_an_x_of_either_size() {
        assertThat(PersonalDataScanner.scan("99012119901307009X")).hasSize(1);
        assertThat(PersonalDataScanner.scan("99012119901307009x")).hasSize(1);
        int hits = 0;
        for (String check : "0 1 2 3 4 5 6 7 8 9 X".split(" ")) {
            hits += PersonalDataScanner.scan("9901211990130700" + "1" + check).size();
        }
        assertThat(hits).isEqualTo(1);
    }

    @Test
    void a_mistyped_number_with_a_day_of_birth_still_means_somebody() {
        for (String check : "0 1 2 3 4 5 6 7 8 9 X".split(" ")) {
            assertThat(PersonalDataScanner.scan("9901211990030700" + "1" + check))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13900000000",
                "139-0000-0000",
                "139 0000 0000",
                "+8613900000000",
                "+86 139 0000 0000",
                "8613900000000",
                "１３９００００００００",
                "电话：13900000000。",
                "请打13900000000找他",
                "tel13900000000",
                "Bob13900000000"
            })
    void a_mobile_number_is_found_however_it_is_written(String text) {
        assertThat(PersonalDataScanner.scan(text)).extracting(Finding::kind).containsExactly(Kind.MOBILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010-22334455",
                "01022334455",
                "0991-2233445",
                "09912233445",
                "099922334455",
                "(0999)22334455",
                "（0999）2233-4455",
                "座机0999—22334455转8001",
                "+86-999-22334455",
                "0999-22334455-801"
            })
    void a_landline_number_is_found_however_it_is_written(String text) {
        assertThat(PersonalDataScanner.scan(text)).extracting(Finding::kind).containsExactly(Kind.LANDLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "线索编号XS-990100-2024-G-000417",
                "990121103205",
                "12900000000",
                "1390000000",
                "139000000001",
                "1390000000012345678901234",
                "99012119900307001012",
                "2024-09-10T09:14:00.123456789Z",
                "1726000000000",
                "9f13900000000",
                "013900000000-a",
                "金额4860000.00元",
                "2024年第000417号",
                "01920000-1234-7abc-8def-013900000000",
                "06028478-8313-277b-e4d1-f90e42f5df73"
            })
    void what_only_contains_digits_is_left_alone(String text) {
        assertThat(PersonalDataScanner.scan(text)).isEmpty();
    }

    @Test
    void several_numbers_come_in_reading_order_and_none_twice() {
        assertThat(PersonalDataScanner.scan("电话13900000000，座机0999-22334455，证件990121199003070010"))
                .extracting(Finding::kind)
                .containsExactly(Kind.MOBILE, Kind.LANDLINE, Kind.ID_CARD);
    }

    @Test
    void digits_that_could_belong_to_two_numbers_are_reported_once() {
        assertThat(PersonalDataScanner.scan("139 0000 0999-22334455")).containsExactly(new Finding(Kind.MOBILE, 0, 13));
    }

    @Test
    void a_finding_never_repeats_the_number() {
        assertThat(PersonalDataScanner.scan("13900000000").toString()).doesNotContain("139");
    }

    @Test
    void a_number_is_found_at_its_place_in_any_chinese_text() {
        Random random = new Random(20240910);
        for (int i = 0; i < 2_000; i++) {
            String before = "某镇某村".repeat(random.nextInt(5));
            String mobile = "1" + (3 + random.nextInt(7)) + String.format("%09d", random.nextInt(1_000_000_000));
            assertThat(PersonalDataScanner.scan(before + mobile + "反映情况"))
                    .containsExactly(new Finding(Kind.MOBILE, before.length(), before.length() + 11));
        }
    }

    @Test
    void random_ids_of_machines_are_never_taken_for_a_person() {
        Random random = new Random(20240910);
        for (int i = 0; i < 50_000; i++) {
            String id = new UUID(random.nextLong(), random.nextLong()).toString();
            assertThat(PersonalDataScanner.scan(id)).as(id).isEmpty();
            assertThat(PersonalDataScanner.scan(id.replace("-", ""))).as(id).isEmpty();
        }
    }
}
