package kr.municipal.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("사람이 적은 글")
class WrittenTextTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t\n", "\u0000\u0007", "\u3000", "\u00A0\u202F"})
    @DisplayName("읽을 것이 없으면 빈 글이다")
    void nothing(@Nullable String raw) {
        assertThat(WrittenText.of(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x200B, 0x00AD, 0x3164, 0x2800, 0x115F, 0x1160, 0xFFA0, 0xFEFF, 0x202E, 0x034F, 0xFE0F, 0xE0020})
    @DisplayName("보이지 않는 글자만으로는 글이 되지 않으며, 그것만 적은 사유는 비어 있는 사유이다")
    void unseen(int point) {
        String unseen = " " + Character.toString(point).repeat(3) + " ";
        assertThat(WrittenText.of(unseen)).isEmpty();
        assertThat(WrittenText.objections(unseen, true))
                .extracting(Reason::code)
                .containsExactly("REASON_MISSING");
        assertThat(WrittenText.of("분실" + unseen)).startsWith("분실");
    }

    @ParameterizedTest
    @MethodSource
    @DisplayName("줄바꿈을 맞추고, 둘레의 공백과 저장할 수 없는 글자를 없앤다")
    void kept(String raw, String kept) {
        assertThat(WrittenText.of(raw)).isEqualTo(kept);
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of(" 가 나 ", "가 나"),
                Arguments.of("가\r\n나\r다\n라", "가\n나\n다\n라"),
                Arguments.of("가\u0000나\u001b[31m", "가나[31m"),
                Arguments.of("가\ud83d나", "가나"),
                Arguments.of("수업 👍🏽 좋음", "수업 👍🏽 좋음"),
                Arguments.of("가\t나", "가\t나"),
                Arguments.of("분실\u202E요청\u200B", "분실요청"),
                Arguments.of("서식\u00A02호\u2800", "서식 2호"),
                Arguments.of("\u1112\u200D\u1161\u11AB", "한"));
    }
}
