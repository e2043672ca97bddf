package kr.municipal.training.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApprovalDraft;
import kr.municipal.training.attendance.AttendanceDraft;
import kr.municipal.training.attendance.CheckInCodes;
import kr.municipal.training.attendance.CheckInSecret;
import kr.municipal.training.direction.Direction;
import kr.municipal.training.direction.DirectionDraft;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.practice.ActionPlanDraft;
import kr.municipal.training.practice.FollowUpDraft;
import kr.municipal.training.survey.SurveyDraft;
import org.junit.jupiter.api.DisplayName;

@DisplayName("양식에 무엇이 적혀 와도")
class FormFuzzTest {

    private static final ApplicationId ID = ApplicationId.of("A-1");
    private static final CheckInSecret SECRET = CheckInSecret.of(new byte[32]);

    @FuzzTest(maxDuration = "12s")
    @DisplayName("뜻이 되거나, 두 언어로 말할 수 있는 사유가 나온다")
    void anyForm(FuzzedDataProvider chance) {
        String words = chance.consumeString(1_200);
        String value = chance.pickValue(new String[] {words, "APPROVE", "REJECT", "KEEP", "satisfaction", "5", "-1"});
        String other = chance.consumeString(60);
        boolean one = chance.consumeBoolean();
        boolean two = chance.consumeBoolean();

        String kept = WrittenText.of(words);
        assertThat(WrittenText.of(kept)).isEqualTo(kept);
        Told.codes(WrittenText.objections(words, one));

        ApprovalDraft approval = new ApprovalDraft(value, words, other);
        eitherOr(approval.objections(), () -> approval.decide(Staff.HEAD, Moments.DECIDING));
        AttendanceDraft attendance = new AttendanceDraft(value, other, one, two);
        eitherOr(attendance.objections(), attendance::mark);
        ActionPlanDraft plan = new ActionPlanDraft(ID, words, one, two);
        eitherOr(plan.objections(), () -> plan.submit(Moments.CLASS_END));
        FollowUpDraft followUp = new FollowUpDraft(ID, 1, one, words, one, two);
        eitherOr(followUp.objections(), () -> followUp.answer(Moments.CLASS_END));
        DirectionDraft direction = new DirectionDraft(value, words);
        assertThat(direction.objections().isEmpty())
                .isEqualTo(!kept.isEmpty() && kept.length() <= 1_000 && isDirection(value));
        Told.codes(direction.objections());

        if (CheckInCodes.standard().matches(SECRET, words, Moments.CLASS_START)) {
            assertThat(words.replaceAll("\\s", "")).matches("[0-9]{6,8}");
        }

        Map<String, List<String>> form = new LinkedHashMap<>(Questionnaires.form(5, "알맞음"));
        form.put("wishes", List.of(words));
        form.put(one ? "topics" : "satisfaction", List.of(value, other));
        if (two) {
            form.put(other, List.of(words));
        }
        SurveyDraft survey = Questionnaires.satisfaction().read(form);
        eitherOr(survey.objections(), survey::response);
    }

    private static void eitherOr(List<Reason> objections, Supplier<Object> meaning) {
        if (objections.isEmpty()) {
            assertThat(meaning.get()).isNotNull();
        } else {
            Told.codes(objections);
            assertThatIllegalStateException().isThrownBy(meaning::get);
        }
    }

    private static boolean isDirection(String value) {
        for (Direction direction : Direction.values()) {
            if (direction.name().equals(value)) {
                return true;
            }
        }
        return false;
    }
}
