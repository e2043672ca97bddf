package kr.municipal.training.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.BestPractices;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("우수사례: 제출, 심사, 동의, 게시, 게시중단")
class SharingABestPracticeTest {

    private static final ApplicationId GA = ApplicationId.of("A-1");
    private static final Instant AT = BestPractices.AT;
    private static final BestPractice SUBMITTED = BestPractices.submitted("A-1");

    @Test
    @DisplayName("제출, 채택, 저자의 동의, 게시를 거쳐 게시중단까지 누가 언제 왜 하였는지 남는다")
    void wholeWay() {
        BestPractice accepted = review(BestPracticeStatus.ACCEPTED, null).decide(AT.plusSeconds(1));
        BestPractice consented = accepted.consent(Staff.APPLICANT, AT.plusSeconds(2));
        BestPractice published = consented.publish(Staff.OFFICER, AT.plusSeconds(3));
        BestPractice down = published.takeDown(Staff.APPLICANT, AT.plusSeconds(4), " 화면에 민원인 이름이 있었습니다. ");

        assertThat(down.history())
                .extracting(BestPracticeChange::status)
                .containsExactly(
                        BestPracticeStatus.SUBMITTED,
                        BestPracticeStatus.ACCEPTED,
                        BestPracticeStatus.CONSENTED,
                        BestPracticeStatus.PUBLISHED,
                        BestPracticeStatus.TAKEN_DOWN);
        assertThat(down.history().get(4))
                .isEqualTo(new BestPracticeChange(
                        BestPracticeStatus.TAKEN_DOWN, Staff.APPLICANT, AT.plusSeconds(4), "화면에 민원인 이름이 있었습니다."));
        assertThat(down.entry()).isEqualTo(SUBMITTED.entry());
        assertThat(down.status()).isEqualTo(BestPracticeStatus.TAKEN_DOWN);
    }

    @Test
    @DisplayName("수료가 취소되면 심사 중인 사례는 종료되고 게시된 사례는 내려가며, 이미 끝난 사례는 그대로이다")
    void completionWithdrawn() {
        BestPractice returned = review(BestPracticeStatus.RETURNED, "보완").decide(AT);
        BestPractice accepted = review(BestPracticeStatus.ACCEPTED, null).decide(AT);
        BestPractice consented = accepted.consent(Staff.APPLICANT, AT);
        BestPractice published = consented.publish(Staff.OFFICER, AT);
        Instant later = AT.plusSeconds(9);

        for (BestPractice onItsWay : List.of(SUBMITTED, returned, accepted, consented)) {
            assertThat(onItsWay.completionWithdrawn(Staff.OFFICER, later, " 대리 출석 ")
                            .last())
                    .isEqualTo(new BestPracticeChange(BestPracticeStatus.ENDED, Staff.OFFICER, later, "대리 출석"));
        }
        BestPractice down = published.completionWithdrawn(Staff.OFFICER, later, "대리 출석");
        assertThat(down.last())
                .isEqualTo(new BestPracticeChange(BestPracticeStatus.TAKEN_DOWN, Staff.OFFICER, later, "대리 출석"));
        for (BestPractice over : List.of(
                down,
                SUBMITTED.completionWithdrawn(Staff.OFFICER, AT, "대리 출석"),
                review(BestPracticeStatus.DECLINED, "이미 널리 씁니다.").decide(AT))) {
            assertThat(over.completionWithdrawn(Staff.OFFICER, later, "대리 출석")).isSameAs(over);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUBMITTED.completionWithdrawn(Staff.OFFICER, later, " "))
                .withMessageContaining("ENDED");
    }

    @Test
    @DisplayName("앞선 일보다 이른 일은 이력이 되지 않는다")
    void inOrderOfTime() {
        BestPractice accepted = review(BestPracticeStatus.ACCEPTED, null).decide(AT.plusSeconds(1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> accepted.consent(Staff.APPLICANT, AT))
                .withMessageContainingAll(
                        "CONSENTED", AT.toString(), AT.plusSeconds(1).toString());
    }

    @Test
    @DisplayName("보완요청을 받으면 고쳐서 다시 내고, 앞의 이력은 그대로이다")
    void improved() {
        BestPractice returned =
                review(BestPracticeStatus.RETURNED, "효과를 숫자로 적어 주십시오.").decide(AT);
        BestPractice again = new BestPracticeDraft(GA, Staff.APPLICANT, "민원 답변 초안", "답변 시간이 절반으로 줄었다.", true, returned)
                .submit(AT.plusSeconds(9));

        assertThat(again.entry().text()).isEqualTo("답변 시간이 절반으로 줄었다.");
        assertThat(again.history())
                .startsWith(returned.history().toArray(BestPracticeChange[]::new))
                .hasSize(3);
    }

    @Test
    @DisplayName("불채택과 게시중단 뒤에는 아무것도 더 할 수 없다")
    void ends() {
        BestPractice declined =
                review(BestPracticeStatus.DECLINED, "이미 널리 쓰는 방법입니다.").decide(AT);

        assertThat(declined.status()).isEqualTo(BestPracticeStatus.DECLINED);
        assertThat(Told.codes(new BestPracticeDraft(GA, Staff.APPLICANT, "제목", "내용", true, declined).objections()))
                .containsExactly("BEST_PRACTICE_ALREADY_SUBMITTED");
        for (BestPracticeStatus next : BestPracticeStatus.values()) {
            assertThat(BestPracticeStatus.DECLINED.leadsTo(next)).isFalse();
            assertThat(BestPracticeStatus.TAKEN_DOWN.leadsTo(next)).isFalse();
        }
    }

    @Test
    @DisplayName("수료하지 않았고, 남의 것이고, 제목과 내용이 없거나 길면 모두 알려 준다")
    void everyObjectionToASubmission() {
        assertThat(Told.codes(new BestPracticeDraft(GA, Staff.HEAD, " ", null, false, SUBMITTED).objections()))
                .containsExactly(
                        "BEST_PRACTICE_NOT_COMPLETED",
                        "BEST_PRACTICE_ALREADY_SUBMITTED",
                        "BEST_PRACTICE_NOT_AUTHOR",
                        "BEST_PRACTICE_TITLE_EMPTY",
                        "BEST_PRACTICE_TEXT_EMPTY");
        BestPracticeDraft tooLong =
                new BestPracticeDraft(GA, Staff.APPLICANT, "가".repeat(101), "가".repeat(4001), true, null);
        assertThat(Told.codes(tooLong.objections()))
                .containsExactly("BEST_PRACTICE_TITLE_TOO_LONG", "BEST_PRACTICE_TEXT_TOO_LONG");
        assertThat(tooLong.objections().get(1).data())
                .containsEntry("length", 4001)
                .containsEntry("max", 4000);
        assertThat(new BestPracticeDraft(GA, Staff.APPLICANT, "가".repeat(100), "가".repeat(4000), true, null)
                        .objections())
                .isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> tooLong.submit(AT));
    }

    @Test
    @DisplayName("자기 사례는 심사할 수 없고, 보완요청과 불채택에는 사유가 필요하다")
    void everyObjectionToAReview() {
        ReviewDraft own = new ReviewDraft(SUBMITTED, Staff.APPLICANT, null, null);

        assertThat(Told.codes(own.objections())).containsExactly("REVIEW_OF_OWN_PRACTICE", "REVIEW_VERDICT_MISSING");
        assertThat(Told.codes(review(BestPracticeStatus.RETURNED, " ").objections()))
                .containsExactly("REASON_MISSING");
        assertThat(Told.codes(review(BestPracticeStatus.DECLINED, null).objections()))
                .containsExactly("REASON_MISSING");
        assertThat(review(BestPracticeStatus.ACCEPTED, null).objections()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> own.decide(AT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review(BestPracticeStatus.PUBLISHED, null))
                .withMessageContaining("PUBLISHED");
    }

    @Test
    @DisplayName("게시에 동의하고 동의를 거두는 것은 저자뿐이고, 게시중단에는 사유가 필요하다")
    void consentIsTheAuthors() {
        BestPractice accepted = review(BestPracticeStatus.ACCEPTED, null).decide(AT);
        BestPractice consented = accepted.consent(Staff.APPLICANT, AT);

        assertThat(Told.codes(accepted.objectionsToConsent(Staff.OFFICER))).containsExactly("BEST_PRACTICE_NOT_AUTHOR");
        assertThat(accepted.objectionsToConsent(Staff.APPLICANT)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accepted.consent(Staff.OFFICER, AT))
                .withMessageContaining(Staff.OFFICER.value());
        assertThatIllegalArgumentException().isThrownBy(() -> consented.withdrawConsent(Staff.OFFICER, AT));
        assertThat(consented.withdrawConsent(Staff.APPLICANT, AT).history()).hasSize(4);
        BestPractice published = consented.publish(Staff.OFFICER, AT);
        assertThat(Told.codes(published.objectionsToTakingDown("\t"))).containsExactly("REASON_MISSING");
        assertThatIllegalArgumentException().isThrownBy(() -> published.takeDown(Staff.OFFICER, AT, null));
    }

    @Test
    @DisplayName("심사는 제출된 사례에만, 동의는 채택된 사례에만, 게시는 동의한 사례에만, 게시중단은 게시된 사례에만 있다")
    void inTurn() {
        BestPractice accepted = review(BestPracticeStatus.ACCEPTED, null).decide(AT);

        assertThat(Told.codes(new ReviewDraft(accepted, Staff.OFFICER, BestPracticeStatus.DECLINED, "중복").objections()))
                .containsExactly("REVIEW_NOT_WAITING");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUBMITTED.consent(Staff.APPLICANT, AT))
                .withMessageContaining("SUBMITTED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accepted.publish(Staff.OFFICER, AT))
                .withMessageContaining("ACCEPTED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUBMITTED.withdrawConsent(Staff.APPLICANT, AT))
                .withMessageContaining("SUBMITTED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accepted.takeDown(Staff.OFFICER, AT, "중복"))
                .withMessageContaining("ACCEPTED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BestPractice(SUBMITTED.entry(), List.of()))
                .withMessageContaining("A-1");
    }

    @Test
    @DisplayName("어떤 이력을 내밀어도, 저자의 동의 없이 게시된 사례와 스스로 채택한 사례는 만들어지지 않는다")
    void noForgedHistory() {
        qt().withExamples(2000)
                .forAll(
                        lists().of(arbitrary().enumValues(BestPracticeStatus.class))
                                .ofSizeBetween(0, 8),
                        lists().of(arbitrary().pick(Staff.APPLICANT, Staff.OFFICER))
                                .ofSize(8))
                .checkAssert((statuses, actors) -> {
                    List<BestPracticeChange> history = new ArrayList<>();
                    for (int i = 0; i < statuses.size(); i++) {
                        history.add(new BestPracticeChange(statuses.get(i), actors.get(i), AT, "사유"));
                    }
                    BestPractice practice = restored(history);
                    if (practice != null) {
                        assertThat(practice.history()).isEqualTo(history);
                        assertLegal(history);
                    }
                });
    }

    @Test
    @DisplayName("저장소에는 신청마다 한 사례가 있고, 같은 상태에서 나온 둘 가운데 먼저 온 것만 남는다")
    void keeping() {
        BestPractices.keepsOneForEachApplication(new InMemoryBestPractices());
    }

    private static ReviewDraft review(BestPracticeStatus verdict, @Nullable String words) {
        return new ReviewDraft(SUBMITTED, Staff.OFFICER, verdict, words);
    }

    private static @Nullable BestPractice restored(List<BestPracticeChange> history) {
        try {
            return new BestPractice(SUBMITTED.entry(), history);
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }

    private static void assertLegal(List<BestPracticeChange> history) {
        for (int i = 0; i < history.size(); i++) {
            BestPracticeStatus before = i == 0 ? null : history.get(i - 1).status();
            boolean own = history.get(i).by().equals(Staff.APPLICANT);
            switch (history.get(i).status()) {
                case SUBMITTED -> assertThat(own).isTrue();
                case CONSENTED ->
                    assertThat(own && before == BestPracticeStatus.ACCEPTED).isTrue();
                case PUBLISHED -> assertThat(before).isEqualTo(BestPracticeStatus.CONSENTED);
                case ACCEPTED -> assertThat(own).isEqualTo(before == BestPracticeStatus.CONSENTED);
                case RETURNED, DECLINED -> assertThat(own).isFalse();
                case ENDED -> assertThat(before).isNotIn(null, BestPracticeStatus.PUBLISHED);
                case TAKEN_DOWN -> assertThat(before).isEqualTo(BestPracticeStatus.PUBLISHED);
            }
        }
    }
}
