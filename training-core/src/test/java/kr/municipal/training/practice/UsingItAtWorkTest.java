package kr.municipal.training.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("수료한 뒤 배운 것을 업무에 쓴다")
class UsingItAtWorkTest {

    private static final ApplicationId GA = ApplicationId.of("A1");
    private static final Instant AT = Instant.parse("2026-03-20T01:00:00Z");

    private final Practices practices = new InMemoryPractices();

    @Test
    @DisplayName("수료한 사람이 현업적용 계획을 낸다")
    void plan() {
        ActionPlanDraft draft = new ActionPlanDraft(GA, " 민원 답변 초안에 쓴다. ", true, false);

        assertThat(draft.objections()).isEmpty();
        assertThat(draft.submit(AT)).isEqualTo(new ActionPlan(GA, "민원 답변 초안에 쓴다.", AT));
    }

    @Test
    @DisplayName("2000자까지는 받고 그보다 길면 길이를 알려 준다")
    void planLength() {
        String longest = "가".repeat(ActionPlan.MAX_LENGTH);

        assertThat(new ActionPlanDraft(GA, longest, true, false).objections()).isEmpty();
        var objections = new ActionPlanDraft(GA, longest + "가", true, false).objections();
        assertThat(Told.codes(objections)).containsExactly("PLAN_TOO_LONG");
        assertThat(objections.get(0).data()).containsEntry("length", 2001).containsEntry("max", 2000);
    }

    @Test
    @DisplayName("수료하지 않았고, 이미 냈고, 비어 있으면 모두 알려 준다")
    void everyObjectionToAPlan() {
        ActionPlanDraft draft = new ActionPlanDraft(GA, null, false, true);

        assertThat(Told.codes(draft.objections()))
                .containsExactly("PLAN_NOT_COMPLETED", "PLAN_ALREADY_SUBMITTED", "PLAN_EMPTY");
        assertThatIllegalStateException().isThrownBy(() -> draft.submit(AT));
    }

    @Test
    @DisplayName("사후 점검에 답한다. 적은 것이 없어도 된다")
    void followUp() {
        FollowUpDraft draft = new FollowUpDraft(GA, 1, true, null, true, false);

        assertThat(draft.objections()).isEmpty();
        assertThat(draft.answer(AT)).isEqualTo(new FollowUp(GA, 1, true, "", AT));
    }

    @Test
    @DisplayName("사후 점검에는 1000자까지 적는다")
    void longestNote() {
        String longest = "가".repeat(FollowUp.MAX_LENGTH);

        assertThat(new FollowUpDraft(GA, 2, false, longest, true, false)
                        .answer(AT)
                        .note())
                .isEqualTo(longest);
    }

    @Test
    @DisplayName("사후 점검의 잘못된 답은 모두 알려 준다")
    void everyObjectionToAFollowUp() {
        FollowUpDraft draft = new FollowUpDraft(GA, 2, null, "가".repeat(1001), false, true);

        assertThat(Told.codes(draft.objections()))
                .containsExactly(
                        "FOLLOW_UP_NOT_COMPLETED",
                        "FOLLOW_UP_ALREADY_ANSWERED",
                        "FOLLOW_UP_USE_MISSING",
                        "FOLLOW_UP_NOTE_TOO_LONG");
        assertThat(Told.korean(draft.objections().get(1))).startsWith("2차 ");
        assertThatIllegalStateException().isThrownBy(() -> draft.answer(AT));
    }

    @Test
    @DisplayName("계획은 하나, 사후 점검은 차수마다 하나다")
    void onceEach() {
        ActionPlan plan = new ActionPlan(GA, "계획", AT);
        FollowUp second = new FollowUp(GA, 2, false, "업무가 바뀌었다.", AT);
        FollowUp first = new FollowUp(GA, 1, true, "", AT);
        practices.add(plan);
        practices.add(second);
        practices.add(first);

        assertThat(practices.plan(GA)).contains(plan);
        assertThat(practices.followUps(GA)).containsExactly(first, second);
        assertThat(practices.plan(ApplicationId.of("A2"))).isEmpty();
        assertThat(practices.followUps(ApplicationId.of("A2"))).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> practices.add(plan)).withMessageContaining("A1");
        assertThatIllegalStateException().isThrownBy(() -> practices.add(first)).withMessageContaining("1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, -1})
    @DisplayName("1차와 2차가 아닌 사후 점검은 값을 밝히며 거부한다")
    void badOrdinal(int ordinal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUp(GA, ordinal, true, "", AT))
                .withMessageContaining(Integer.toString(ordinal));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpDraft(GA, ordinal, true, "", true, false))
                .withMessageContaining(Integer.toString(ordinal));
    }

    @Test
    @DisplayName("비었거나 너무 긴 계획과 적은 내용은 거부한다")
    void badTexts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ActionPlan(GA, " ", AT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActionPlan(GA, "가".repeat(2001), AT))
                .withMessageContaining("2001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUp(GA, 1, true, "가".repeat(1001), AT))
                .withMessageContaining("1001");
    }
}
