package kr.municipal.training.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.NumberSeries;
import kr.municipal.training.checklist.ItemKey;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.MaterialId;
import kr.municipal.training.course.ProgramId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.hours.LearningKind;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.selection.LotterySeed;
import kr.municipal.training.selection.SeedCommitment;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.survey.QuestionKey;
import org.junit.jupiter.api.DisplayName;

@DisplayName("식별자로 무엇이 들어와도")
class IdentifierFuzzTest {

    /** From a text to its value and back. */
    private static final List<UnaryOperator<String>> THERE_AND_BACK = List.of(
            text -> ProgramId.of(text).value(),
            text -> CourseId.of(text).value(),
            text -> MaterialId.of(text).value(),
            text -> RunId.of(text).value(),
            text -> SessionId.of(text).value(),
            text -> ApplicationId.of(text).value(),
            text -> DepartmentCode.of(text).value(),
            text -> StaffNumber.of(text).value(),
            text -> ItemKey.of(text).value(),
            text -> QuestionKey.of(text).value(),
            text -> NumberSeries.of(text).key(),
            text -> LotterySeed.of(text).value(),
            text -> LearningKind.of(text, "집합교육").code(),
            text -> JobGrade.of(text).name(),
            text -> Reason.of(text).code(),
            text -> new SeedCommitment(text, Moments.OPENING).sha256());

    @FuzzTest(maxDuration = "9s")
    @DisplayName("글자 그대로, 또는 한글을 합치고 둘레의 빈칸을 떼고 남거나, 그 글자를 밝히며 거절된다")
    void anyText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (UnaryOperator<String> there : THERE_AND_BACK) {
            try {
                assertThat(there.apply(text)).isIn(text, composed, composed.strip());
            } catch (IllegalArgumentException refusal) {
                assertThat(refusal).hasMessageMatching("(?s).*(not |must not be blank).*");
                if (!text.isBlank()) {
                    assertThat(refusal.getMessage()).containsAnyOf(text, composed.strip());
                }
            }
        }
    }
}
