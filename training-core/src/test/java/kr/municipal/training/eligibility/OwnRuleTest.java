package kr.municipal.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import kr.municipal.training.fixture.Facts;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("다른 기관이 자기 규칙과 사유를 더한다")
class OwnRuleTest {

    private static final EligibilityRule NO_NIGHT_DUTY =
            facts -> facts.applicant().number().equals(Staff.APPLICANT)
                    ? Optional.of(Reason.of("NIGHT_DUTY").with("from", Moments.CLASS_END))
                    : Optional.empty();

    private static final ResourceBundle OWN = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"NIGHT_DUTY", "{from}부터 당직입니다."},
                {"NIGHT_DUTY.remedy", "당직을 바꾼 뒤 신청하십시오."},
                {"NOT_IN_SERVICE", "우리 기관의 재직자만 신청할 수 있습니다."}
            };
        }
    };

    @Test
    @DisplayName("더한 규칙의 사유는 맨 뒤에 오고, 다른 사람에게는 걸리지 않는다")
    void addedAtTheEnd() {
        EligibilityPolicy policy = EligibilityPolicy.everyOfficial().and(NO_NIGHT_DUTY);

        assertThat(codes(policy, Facts.ofAnApplication().withoutApprover()))
                .containsExactly("NO_APPROVER", "NIGHT_DUTY");
        assertThat(codes(policy, Facts.ofAnApplication().by(Staff.official(2)))).isEmpty();
        assertThat(EligibilityPolicy.everyOfficial().rules()).doesNotContain(NO_NIGHT_DUTY);
    }

    @Test
    @DisplayName("자기 문구는 라이브러리의 문구보다 앞서고, 없는 것은 라이브러리에서 온다")
    void ownWords() {
        ReasonText text = ReasonText.in(Locale.KOREA, Moments.SEOUL, OWN);

        assertThat(text.sentence(Reason.of("NIGHT_DUTY").with("from", Moments.CLASS_END)))
                .isEqualTo("2026년 3월 10일(화) 17:00부터 당직입니다.");
        assertThat(text.sentence(Reason.of("NOT_IN_SERVICE"))).startsWith("우리 기관의");
        assertThat(text.remedy(Reason.of("NOT_IN_SERVICE"))).startsWith("복직한 뒤");
    }

    @Test
    @DisplayName("문구가 없는 사유는 조용히 넘어가지 않고 그 코드를 밝힌다")
    void noWords() {
        ReasonText text = ReasonText.in(Locale.KOREA, Moments.SEOUL);

        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> text.sentence(Reason.of("NIGHT_DUTY")))
                .withMessageContaining("NIGHT_DUTY");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> text.sentence(Reason.of("APPLICATIONS_CLOSED")))
                .withMessageContaining("APPLICATIONS_CLOSED")
                .withMessageContaining("closed");
    }

    @Test
    @DisplayName("까닭은 읽을 때에야 만들어지고, 맞는 사람에게는 묻지도 않는다")
    void toldWhenAsked() {
        List<EligibilityFacts> told = new ArrayList<>();
        EligibilityRule rule =
                EligibilityRule.of(facts -> !facts.applicant().number().equals(Staff.APPLICANT), facts -> {
                    told.add(facts);
                    return Reason.of("NIGHT_DUTY").with("from", Moments.CLASS_END);
                });
        EligibilityPolicy policy = new EligibilityPolicy(List.of(rule, NO_NIGHT_DUTY));

        Eligibility refused = policy.check(Facts.ofAnApplication().build());
        policy.check(Facts.ofAnApplication().by(Staff.official(2)).build());
        assertThat(told).isEmpty();

        Reason duty = Reason.of("NIGHT_DUTY").with("from", Moments.CLASS_END);
        assertThat(refused)
                .isEqualTo(new Ineligible(List.of(duty, duty)))
                .hasToString("Ineligible" + List.of(duty, duty));
        assertThat(refused).hasSameHashCodeAs(new Ineligible(List.of(duty, duty)));
        assertThat(told).isNotEmpty().containsOnly(Facts.ofAnApplication().build());
    }

    @Test
    @DisplayName("규칙이 없으면 누구나 신청할 수 있고, 사유 없는 거절은 없다")
    void noRules() {
        assertThat(codes(
                        new EligibilityPolicy(List.of()),
                        Facts.ofAnApplication().withoutApprover()))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Ineligible(List.of()));
    }

    @Test
    @DisplayName("어떤 규칙이 몇 개 어긋나든 사유는 하나도 빠지지 않고 순서도 그대로이다")
    void noReasonIsLost() {
        qt().forAll(lists().of(booleans().all()).ofSizeBetween(0, 12)).checkAssert(broken -> {
            List<EligibilityRule> rules = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < broken.size(); i++) {
                Reason reason = Reason.of("RULE_" + i);
                boolean objects = broken.get(i);
                rules.add(facts -> objects ? Optional.of(reason) : Optional.empty());
                if (objects) {
                    expected.add(reason.code());
                }
            }
            Eligibility answer =
                    new EligibilityPolicy(rules).check(Facts.ofAnApplication().build());
            assertThat(answer.<List<String>>fold(eligible -> List.of(), refused -> refused.reasons().stream()
                            .map(Reason::code)
                            .toList()))
                    .isEqualTo(expected);
            assertThat(answer instanceof Eligible).isEqualTo(expected.isEmpty());
        });
    }

    private static List<String> codes(EligibilityPolicy policy, Facts facts) {
        return policy.check(facts.build()).fold(eligible -> List.of(), refused -> refused.reasons().stream()
                .map(Reason::code)
                .toList());
    }
}
