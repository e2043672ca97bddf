package kr.municipal.training.certificate;

import static kr.municipal.training.fixture.Completions.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("발급대장에는 재출력, 재발급, 수료취소가 사유와 함께 남는다")
class KeepingTheRegisterTest {

    private static final Instant AT = Moments.SURVEY_DEADLINE;
    private static final RegisterLine ISSUED = RegisterLine.of(Completions.certificate("A1", Staff.APPLICANT, 2026, 1));
    private static final RegisterLine REVOKED = ISSUED.with(new RegisterEvent.Revocation(Staff.OFFICER, AT, "대리 출석"));
    private static final RegisterLine REPLACED =
            ISSUED.with(new RegisterEvent.Replacement(Completions.number(2026, 7), Staff.OFFICER, AT, "성명 오기"));

    @Test
    @DisplayName("취소한 순간부터 효력이 없고, 그 전에는 있었다")
    void fromTheMoment() {
        assertThat(REVOKED.validity(AT.minusNanos(1)).isValid()).isTrue();
        assertThat(REVOKED.validity(AT).isValid()).isFalse();
        assertThat(REPLACED.validity(AT).isValid()).isFalse();
        assertThat(REVOKED.validity(AT)).isEqualTo(new Validity.Revoked(AT, "대리 출석"));
        assertThat(REPLACED.validity(AT)).isEqualTo(new Validity.Replaced(AT, Completions.number(2026, 7)));
        assertThat(ISSUED.validity(Instant.MAX)).isEqualTo(new Validity.Valid());
    }

    static Stream<Arguments> events() {
        RegisterEvent handOut = new RegisterEvent.HandOut(Staff.OFFICER, AT);
        RegisterEvent reprint = new RegisterEvent.Reprint(Staff.OFFICER, AT, "분실");
        return Stream.of(
                Arguments.of(handOut, "교부"),
                Arguments.of(reprint, "재출력"),
                Arguments.of(REVOKED.end().orElseThrow(), "취소"),
                Arguments.of(REPLACED.end().orElseThrow(), "대체"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("events")
    @DisplayName("대장에 남은 일은 저마다 제 갈래로 나뉜다")
    void kinds(RegisterEvent event, String kind) {
        assertThat(event.<String>fold(one -> "교부", one -> "재출력", one -> "취소", one -> "대체"))
                .isEqualTo(kind);
        if (event instanceof RegisterEvent.Print print) {
            assertThat(print.<String>fold(one -> "교부", one -> "재출력")).isEqualTo(kind);
        }
    }

    @Test
    @DisplayName("재출력, 수료취소, 재발급은 적은 사유를 다듬어 남긴다")
    void acts() {
        RegisterDraft draft = new RegisterDraft(ISSUED, " 분실 ");

        assertThat(draft.reprint(Staff.OFFICER, AT)).isEqualTo(new RegisterEvent.Reprint(Staff.OFFICER, AT, "분실"));
        assertThat(draft.revoke(RevocationCause.COMPLETION_WITHDRAWN, Staff.OFFICER, AT))
                .isEqualTo(new RegisterEvent.Revocation(RevocationCause.COMPLETION_WITHDRAWN, Staff.OFFICER, AT, "분실"));
        assertThat(draft.correct(details(2026, 180), Completions.ISSUED, Staff.OFFICER, AT)
                        .replacedBy(Completions.number(2026, 2)))
                .isEqualTo(new RegisterEvent.Replacement(Completions.number(2026, 2), Staff.OFFICER, AT, "분실"));
    }

    @Test
    @DisplayName("사유가 없거나 길고, 이미 취소되었거나 대신되었으면 모두 알려 준다")
    void everyObjection() {
        RegisterDraft revoked = new RegisterDraft(REVOKED, null);
        List<Reason> replaced = new RegisterDraft(REPLACED, "가".repeat(1001)).objections();

        assertThat(Told.codes(revoked.objections())).containsExactly("CERTIFICATE_REVOKED", "REASON_MISSING");
        assertThat(Told.codes(replaced)).containsExactly("CERTIFICATE_REPLACED", "REASON_TOO_LONG");
        assertThat(Told.korean(replaced.get(0))).contains("2026-0001").contains("2026-0007");
        assertThatIllegalStateException().isThrownBy(() -> revoked.reprint(Staff.OFFICER, AT));
        assertThatIllegalStateException()
                .isThrownBy(() -> revoked.revoke(RevocationCause.CERTIFICATE_ALONE, Staff.OFFICER, AT));
        assertThatIllegalStateException()
                .isThrownBy(() -> revoked.correct(details(2026, 180), Completions.ISSUED, Staff.OFFICER, AT))
                .withMessageContaining("2026-0001");
    }

    @Test
    @DisplayName("이름을 파기한 수료증은 재출력도 재발급도 하지 않고, 수료취소는 한다")
    void erased() {
        CertificateDetails details = details(2026, 200);
        CertificateDetails nobodys = new CertificateDetails(
                CertificateDetails.ERASED_NAME,
                details.affiliation(),
                details.courseTitle(),
                details.year(),
                details.cohort(),
                details.from(),
                details.to(),
                details.hours(),
                details.issuer());
        Certificate kept = ISSUED.certificate();
        RegisterLine line = RegisterLine.of(Certificate.restore(
                kept.number(), kept.application(), kept.run(), kept.holder(), nobodys, kept.issuedOn(), null));
        RegisterDraft draft = new RegisterDraft(line, "분실");

        assertThat(Told.codes(draft.printObjections())).containsExactly("CERTIFICATE_ERASED");
        assertThat(Told.codes(draft.objections(details))).containsExactly("CERTIFICATE_ERASED");
        assertThat(Told.codes(new RegisterDraft(line, " ").printObjections()))
                .containsExactly("CERTIFICATE_ERASED", "REASON_MISSING");
        assertThat(new RegisterDraft(ISSUED, "분실").printObjections()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> draft.reprint(Staff.OFFICER, AT));
        assertThatIllegalStateException()
                .isThrownBy(() -> draft.correct(details, Completions.ISSUED, Staff.OFFICER, AT));
        assertThat(PrintWindow.DEFAULT.isOpen(
                        line.with(new RegisterEvent.HandOut(Staff.OFFICER, AT)), Staff.OFFICER, AT))
                .isFalse();
        assertThat(draft.revoke(RevocationCause.CERTIFICATE_ALONE, Staff.OFFICER, AT)
                        .words())
                .isEqualTo("분실");
    }

    @Test
    @DisplayName("고칠 것이 없으면 재발급이 아니라 재출력이다")
    void nothingToCorrect() {
        RegisterDraft draft = new RegisterDraft(ISSUED, "분실");

        assertThat(Told.codes(draft.objections(details(2026, 200)))).containsExactly("CERTIFICATE_UNCHANGED");
        assertThat(draft.objections(details(2026, 180))).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> draft.correct(details(2026, 200), Completions.ISSUED, Staff.OFFICER, AT));
    }

    @Test
    @DisplayName("끝난 수료증에는 아무 일도 더 일어나지 않는다")
    void nothingFollowsTheEnd() {
        RegisterEvent.Reprint reprint = new RegisterEvent.Reprint(Staff.OFFICER, AT, "분실");

        assertThatIllegalStateException()
                .isThrownBy(() -> REVOKED.with(reprint))
                .withMessageContaining("2026-0001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterLine(
                        ISSUED.certificate(), List.of(REVOKED.events().get(0), reprint)))
                .withMessageContaining("2026-0001");
        assertThat(new RegisterLine(
                                ISSUED.certificate(),
                                List.of(reprint, REVOKED.events().get(0)))
                        .reprints())
                .containsExactly(reprint);
    }

    @Test
    @DisplayName("교부는 첫 출력이고 한 번뿐이다: 재출력이나 교부 뒤의 교부는 그 일을 밝히며 거부한다")
    void handedOutFirst() {
        RegisterEvent.HandOut handOut = new RegisterEvent.HandOut(Staff.OFFICER, AT);
        RegisterEvent.Reprint reprint = new RegisterEvent.Reprint(Staff.OFFICER, AT, "분실");

        assertThat(ISSUED.with(handOut).with(reprint).prints()).containsExactly(handOut, reprint);
        for (RegisterEvent before : List.of(handOut, reprint)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ISSUED.with(before).with(handOut))
                    .withMessageContaining("2026-0001")
                    .withMessageContaining(handOut.toString());
        }
    }

    static Stream<RegisterEvent> earlier() {
        Instant before = AT.minusNanos(1);
        return Stream.of(
                new RegisterEvent.Reprint(Staff.OFFICER, before, "분실"),
                new RegisterEvent.Revocation(Staff.OFFICER, before, "대리 출석"),
                new RegisterEvent.Replacement(Completions.number(2026, 7), Staff.OFFICER, before, "성명 오기"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("earlier")
    @DisplayName("앞의 일보다 이른 일은 두 일을 밝히며 거부하고, 같은 때의 일은 받는다")
    void neverBackInTime(RegisterEvent earlier) {
        RegisterEvent.Reprint last = new RegisterEvent.Reprint(Staff.OFFICER, AT, "훼손");
        RegisterLine printed = ISSUED.with(last);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> printed.with(earlier))
                .withMessageContaining("2026-0001")
                .withMessageContaining(earlier.toString())
                .withMessageContaining(last.toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterLine(ISSUED.certificate(), List.of(last, last, earlier)));
        assertThat(printed.with(last).reprints()).containsExactly(last, last);
        assertThat(ISSUED.with(earlier).events()).containsExactly(earlier);
    }

    @Test
    @DisplayName("사유가 비었거나 너무 긴 일, 계열이 다르거나 번호가 겹치는 줄은 값을 밝히며 거부한다")
    void badValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegisterEvent.Reprint(Staff.OFFICER, AT, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new RegisterEvent.Revocation(Staff.OFFICER, AT, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterEvent.Replacement(Completions.number(2026, 7), Staff.OFFICER, AT, ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Correction(details(2026, 180), Completions.ISSUED, Staff.OFFICER, AT, "가".repeat(1001)))
                .withMessageContaining("1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(NumberSeries.of("2027"), 1, List.of(ISSUED)))
                .withMessageContaining("2027");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(NumberSeries.of("2026"), 1, List.of(ISSUED, REVOKED)))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Register(NumberSeries.of("2026"), -1, List.of()))
                .withMessageContaining("-1");
    }
}
