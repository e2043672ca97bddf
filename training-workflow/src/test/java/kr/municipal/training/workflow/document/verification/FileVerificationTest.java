package kr.municipal.training.workflow.document.verification;

import static kr.municipal.training.workflow.document.verification.IssuingOffice.codes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Correction;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.workflow.document.keys.ClockSkew;
import kr.municipal.training.workflow.document.keys.MadeKey;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import kr.municipal.training.workflow.document.seal.Issuing;
import kr.municipal.training.workflow.document.seal.SealCheck;
import kr.municipal.training.workflow.document.verification.RegisterAnswer.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("수료증 파일의 진위 확인")
class FileVerificationTest {

    private static final Instant REVOKED_AT = Instant.parse("2026-05-01T00:00:00Z");

    private static final Instant SOON = Instant.parse("2026-04-02T00:00:00Z");

    private final IssuingOffice office = IssuingOffice.named("마포구청장");
    private final Certificate certificate = office.issue("A-1");
    private final byte[] file = office.file(certificate);

    @Test
    @DisplayName("내려받은 그대로의 파일은 진본이고, 전자 수료증과 발급대장이 같은 것을 말한다")
    void genuine() {
        FileVerdict verdict = office.verify(file);

        assertThat(verdict.outcome()).isEqualTo(Outcome.GENUINE);
        assertThat(verdict.reasons()).isEmpty();
        assertThat(verdict.credential())
                .hasValueSatisfying(said -> assertThat(said.number()).isEqualTo("2026-0001"));
        assertThat(verdict.register().state()).isEqualTo(State.HOLDS);
    }

    @Test
    @DisplayName("파일과 공개키만으로도 진본임을 안다: 발급대장 없이, 십 년 뒤에도")
    void offline() {
        FileVerdict verdict = IssuingOffice.verify(file, office.trusted(), RegisterLookup.none());

        assertThat(verdict.outcome()).isEqualTo(Outcome.GENUINE);
        assertThat(verdict.register().state()).isEqualTo(State.NOT_ASKED);
    }

    @Test
    @DisplayName("공개키가 없으면 확인할 수 없다고, 다른 기관의 공개키로는 진본이 아니라고 한다")
    void otherKeys() {
        FileVerdict nobody = IssuingOffice.verify(file, TrustedKeys.none(), RegisterLookup.none());
        assertThat(nobody.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(codes(nobody)).containsExactly("VERIFICATION_NO_KEYS");
        assertThat(nobody.credential()).isEmpty();

        FileVerdict neighbour =
                IssuingOffice.verify(file, IssuingOffice.named("마포구청장").trusted(), RegisterLookup.none());
        assertThat(neighbour.outcome()).isEqualTo(Outcome.NOT_GENUINE);
        assertThat(codes(neighbour)).containsExactly("SEAL_KEY_UNKNOWN");
    }

    @Test
    @DisplayName("한 바이트라도 다르면 진본이 아니고, 공개키가 없어도 그것은 안다")
    void changed() {
        qt().withExamples(200)
                .forAll(integers().between(0, file.length - 1), integers().between(1, 255))
                .check((position, difference) -> {
                    byte[] other = file.clone();
                    other[position] ^= difference.byteValue();
                    return office.verify(other).outcome() == Outcome.NOT_GENUINE
                            && IssuingOffice.verify(other, TrustedKeys.none(), RegisterLookup.none())
                                            .outcome()
                                    == Outcome.NOT_GENUINE;
                });
    }

    @Test
    @DisplayName("교육시간은 종이에 인쇄된 대로 분까지, 하루짜리 교육기간은 하루로 말한다")
    void asThePaperSays() {
        FileVerdict verdict = office.verify(file);

        assertThat(VerdictText.in(Locale.KOREAN, IssuingOffice.SEOUL)
                        .lines(verdict)
                        .get(2)
                        .said())
                .contains("3시간 20분,")
                .doesNotContain("~");
        assertThat(VerdictText.in(Locale.ENGLISH, IssuingOffice.SEOUL)
                        .lines(verdict)
                        .get(2)
                        .said())
                .contains("3 h 20 min,");
    }

    @Test
    @DisplayName("취소된 수료증은 언제 왜 취소되었는지 말한다")
    void revoked() {
        office.certificates()
                .add(certificate.number(), new RegisterEvent.Revocation(Staff.OFFICER, REVOKED_AT, "시간 착오 발급."));

        FileVerdict verdict = office.verify(file);
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_GENUINE);
        assertThat(codes(verdict)).containsExactly("VERIFICATION_REVOKED");
        VerdictText korean = VerdictText.in(Locale.KOREAN, IssuingOffice.SEOUL);
        assertThat(korean.headline(verdict)).isEqualTo("발급한 기관의 수료증이지만 효력이 없습니다.");
        assertThat(korean.sentence(verdict.reasons().get(0)))
                .isEqualTo("2026-0001 수료증은 2026년 5월 1일(금) 09:00에 취소되었습니다(사유: 시간 착오 발급).");
    }

    @Test
    @DisplayName("다시 발급된 수료증은 새 번호를, 발급대장에 없는 수료증은 없다고 말한다")
    void replacedOrUnknown() {
        office.certificates()
                .reissue(
                        IssuingOffice.completed("A-1"),
                        NumberingPolicy.yearly(),
                        new Correction(
                                Completions.details(2026, 240),
                                LocalDate.of(2026, 5, 1),
                                Staff.OFFICER,
                                REVOKED_AT,
                                "시간 오기"));
        FileVerdict replaced = office.verify(file);
        assertThat(replaced.outcome()).isEqualTo(Outcome.NOT_GENUINE);
        assertThat(replaced.reasons().get(0).data()).containsEntry("successor", "2026-0002");

        IssuingOffice empty = IssuingOffice.named("마포구청장");
        FileVerdict unknown = IssuingOffice.verify(file, office.trusted(), new OwnRegister(empty.certificates()));
        assertThat(unknown.outcome()).isEqualTo(Outcome.NOT_GENUINE);
        assertThat(codes(unknown)).containsExactly("VERIFICATION_NOT_IN_REGISTER");
    }

    @Test
    @DisplayName("남의 전자 수료증을 넣어 봉인한 파일은 인쇄된 것과 다르다고 말한다")
    void otherCredential() {
        Certificate other = office.issue("A-2");

        assertThat(codes(office.verify(office.fileWith(certificate, office.credential(other)))))
                .containsExactly("VERIFICATION_PRINT_DIFFERS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"업무에\u3000바로\u3000써먹기", "업무에\u00a0바로 써먹기", " 업무에\t바로\u2003써먹기 "})
    @DisplayName("과정명의 빈칸이 어떤 빈칸이든, 인쇄된 것과 전자 수료증은 같은 것을 말한다")
    void anySpaces(String title) {
        assertThat(office.verify(office.file(office.issueOf("A-2", title))).outcome())
                .isEqualTo(Outcome.GENUINE);
    }

    @Test
    @DisplayName("봉인이 온전해도, 안에 든 전자 수료증이 서명 없거나 고쳐졌으면 진본이 아니다")
    void brokenCredential() {
        String token = office.credential(certificate);
        String payload = token.split("\\.")[1];
        String none = Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8))
                + "." + payload + ".";
        assertThat(codes(office.verify(office.fileWith(certificate, none)))).containsExactly("CREDENTIAL_UNSIGNED");
        String altered = token.substring(0, token.length() - 6) + "AAAAAA";
        assertThat(codes(office.verify(office.fileWith(certificate, altered)))).containsExactly("CREDENTIAL_ALTERED");
        assertThat(office.verify(office.fileWith(certificate, altered)).outcome())
                .isEqualTo(Outcome.NOT_GENUINE);
    }

    @Test
    @DisplayName("지금은 가지고 있지 않은 옛 키로 서명한 전자 수료증은, 봉인이 온전하면 확인할 수 없다고만 한다")
    void formerKey() {
        String former = IssuingOffice.named("마포구청장").credential(certificate);
        FileVerdict verdict = office.verify(office.fileWith(certificate, former));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(codes(verdict)).containsExactly("CREDENTIAL_KEY_UNKNOWN");
    }

    @Test
    @DisplayName("전자 수료증이 없으면 봉인이 온전해도 진본이라 하지 않고, 대조하지 못했다고 말한다")
    void withoutCredential() {
        FileVerdict verdict = office.verify(office.fileWithout(certificate));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(codes(verdict)).containsExactly("VERIFICATION_NO_CREDENTIAL");
        assertThat(verdict.register().state()).isEqualTo(State.NOT_ASKED);
    }

    @Test
    @DisplayName("인증기관만 믿으면, 봉인한 이름이 기다린 이름일 때에만 진본이라 하고 상태 목록에 묻는다")
    void certifiedSealer() {
        Issuing authority = Issuing.root("인증기관");
        IssuingOffice certified = IssuingOffice.with(MadeKey.alone(authority.office("EC", "마포구청장")));
        byte[] handedOut = certified.file(certified.issue("A-1"));
        TrustedKeys trusted = TrustedKeys.of(List.of(), List.of(authority.certificate()));
        AtomicInteger asked = new AtomicInteger();
        FileVerification verification =
                new FileVerification(trusted, TrustedKeys.none(), SealCheck.LARGEST_FILE, (credential, keys, now) -> {
                    asked.incrementAndGet();
                    return RegisterAnswer.holds();
                });

        FileVerdict nobodyNamed = verification.verify(handedOut, SOON);
        assertThat(nobodyNamed.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(codes(nobodyNamed)).containsExactly("VERIFICATION_ISSUER_NOT_NAMED");
        assertThat(nobodyNamed.reasons().get(0).data()).containsEntry("name", "마포구청장");
        FileVerdict neighbour = verification.expecting("이웃구청장").verify(handedOut, SOON);
        assertThat(neighbour.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(neighbour.reasons().get(0).data())
                .containsEntry("name", "마포구청장")
                .containsEntry("expected", "이웃구청장");
        assertThat(neighbour.credential()).isEmpty();
        assertThat(asked).hasValue(0);

        assertThat(verification.expecting("마포구청장").verify(handedOut, SOON).outcome())
                .isEqualTo(Outcome.GENUINE);
        assertThat(asked).hasValue(1);
    }

    @Test
    @DisplayName("스스로 만든 인증서는 인증기관용이어도 기관 자신의 것으로 믿고, 바꾸기 전의 키로 서명한 전자 수료증도 확인한다")
    void selfMadeAuthority() {
        MadeKey former = MadeKey.ownAuthority("마포구청장", null);
        MadeKey present = MadeKey.ownAuthority("마포구청장", null);
        IssuingOffice before = IssuingOffice.with(former.alone());
        IssuingOffice after = IssuingOffice.with(present.alone());
        TrustedKeys trusted = TrustedKeys.of(List.of(), List.of(former.certificate(), present.certificate()));
        String credential = before.credential(before.issue("A-1"));
        byte[] resealed = after.fileWith(after.issue("A-1"), credential);

        assertThat(IssuingOffice.verify(resealed, trusted, RegisterLookup.none())
                        .outcome())
                .isEqualTo(Outcome.GENUINE);
        TrustedKeys formerOnly = TrustedKeys.of(List.of(), List.of(former.certificate()));
        assertThat(codes(IssuingOffice.verify(resealed, formerOnly, RegisterLookup.none())))
                .containsExactly("SEAL_KEY_UNKNOWN");
    }

    @Test
    @DisplayName("기관의 키를 믿어도, 기다린 이름이 아니면 진본이라 하지 않는다")
    void expectedName() {
        FileVerification verification = new FileVerification(
                office.trusted(), TrustedKeys.none(), SealCheck.LARGEST_FILE, RegisterLookup.none());

        assertThat(codes(verification.expecting("이웃구청장").verify(file, SOON)))
                .containsExactly("VERIFICATION_ISSUER_DIFFERS");
        assertThat(verification.expecting("마포구청장").verify(file, SOON).outcome()).isEqualTo(Outcome.GENUINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    @DisplayName("무엇을 보았고 무엇이라 하는지 두 언어로 말한다")
    void says(String language) {
        VerdictText text = VerdictText.in(Locale.forLanguageTag(language), IssuingOffice.SEOUL);
        FileVerdict verdict = office.verify(file);

        assertThat(text.lines(verdict)).hasSize(4).allSatisfy(line -> {
            assertThat(line.label()).isNotBlank();
            assertThat(line.said()).isNotBlank().doesNotContain("{");
        });
        assertThat(text.lines(verdict).toString()).contains("마포구청장").contains("2026-0001");
        assertThat(text.lines(office.verify(new byte[0]))).hasSize(4);
        assertThat(text.headline(verdict)).isEqualTo(language.equals("ko") ? "진본입니다." : "Genuine.");
    }

    @Test
    @DisplayName("공개된 상태 목록에 물어, 취소되었는지 안다")
    void publishedStatus() throws IOException {
        try (StatusServer server = new StatusServer()) {
            IssuingOffice publishing = IssuingOffice.at("마포구청장", server.address());
            Certificate issued = publishing.issue("A-1");
            byte[] handedOut = publishing.file(issued);

            server.answers(publishing.statusList(SOON));
            assertThat(asked(publishing, handedOut)).isEqualTo(State.NOT_LISTED);
            FileVerdict verdict = verified(publishing, handedOut);
            VerdictText korean = VerdictText.in(Locale.KOREAN, IssuingOffice.SEOUL);
            assertThat(korean.headline(verdict)).isEqualTo("진본입니다.");
            assertThat(korean.lines(verdict).get(3).said())
                    .isEqualTo("상태 목록에 취소로 올라 있지 않습니다. 발급대장에 번호가 있는지는 묻지 않았습니다.");
            publishing.credentials().end(issued.number());
            server.answers(publishing.statusList(SOON));
            assertThat(asked(publishing, handedOut)).isEqualTo(State.ENDED);
        }
    }

    @Test
    @DisplayName("오늘의 것이 아니거나 남이 서명하였거나 다른 것을 적은 목록은, 묻지 못한 것과 달리 확인할 수 없다고 한다")
    void statusUntrusted() throws IOException {
        try (StatusServer server = new StatusServer()) {
            IssuingOffice publishing = IssuingOffice.at("마포구청장", server.address());
            byte[] handedOut = publishing.file(publishing.issue("A-1"));
            IssuingOffice forger = IssuingOffice.at("마포구청장", server.address());
            forger.file(forger.issue("A-1"));

            for (String answer : new String[] {
                publishing.statusList(SOON.minusSeconds(100_000)),
                publishing.statusList(SOON.plus(ClockSkew.ALLOWED).plusSeconds(1)),
                forger.statusList(SOON),
                publishing.credential(publishing.issue("A-1"))
            }) {
                server.answers(answer);
                assertThat(asked(publishing, handedOut)).isEqualTo(State.UNTRUSTED);
            }
            FileVerdict verdict = verified(publishing, handedOut);
            assertThat(codes(verdict)).containsExactly("VERIFICATION_STATUS_UNTRUSTED");
            VerdictText korean = VerdictText.in(Locale.KOREAN, IssuingOffice.SEOUL);
            assertThat(korean.headline(verdict)).isEqualTo("진본인지 확인할 수 없습니다.");
            assertThat(korean.lines(verdict).get(3).said()).contains("목록을 서명한 키가 공개키 파일에 없거나");
        }
    }

    @Test
    @DisplayName("목록이 아닌 것이 오거나 답하지 않으면 묻지 못한 것이고, 취소 여부를 확인하지 못했다고 먼저 말한다")
    void statusNotReachable() throws IOException {
        try (StatusServer server = new StatusServer()) {
            IssuingOffice publishing = IssuingOffice.at("마포구청장", server.address());
            byte[] handedOut = publishing.file(publishing.issue("A-1"));

            for (String answer : new String[] {"", "a.b.c", "<html>", "x".repeat(1_000_000)}) {
                server.answers(answer);
                assertThat(asked(publishing, handedOut)).isEqualTo(State.NOT_REACHABLE);
            }
            FileVerdict verdict = verified(publishing, handedOut);
            assertThat(VerdictText.in(Locale.KOREAN, IssuingOffice.SEOUL).headline(verdict))
                    .isEqualTo("진본입니다. 취소 여부는 확인하지 못했습니다.");
            assertThat(VerdictText.in(Locale.ENGLISH, IssuingOffice.SEOUL).headline(verdict))
                    .isEqualTo("Genuine; whether it was revoked was not checked.");
            server.close();
            assertThat(asked(publishing, handedOut)).isEqualTo(State.NOT_REACHABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"19, NOT_LISTED", "300, NOT_LISTED", "301,"})
    @DisplayName("확인하는 컴퓨터의 시계가 5분까지 늦어도 진본이고, 더 늦으면 진본이 아니라 하지 않고 시계를 살피라 한다")
    void slowClock(int seconds, @Nullable State expected) throws IOException {
        try (StatusServer server = new StatusServer()) {
            IssuingOffice publishing = IssuingOffice.at("마포구청장", server.address());
            byte[] handedOut = publishing.file(publishing.issue("A-1"));
            server.answers(publishing.statusList(IssuingOffice.NOW));

            FileVerdict verdict = verified(publishing, handedOut, IssuingOffice.NOW.minusSeconds(seconds));
            VerdictText korean = VerdictText.in(Locale.KOREAN, IssuingOffice.SEOUL);
            assertThat(korean.lines(verdict).get(1).said()).isEqualTo("봉인한 뒤 한 바이트도 바뀌지 않았습니다.");
            if (expected != null) {
                assertThat(verdict.outcome()).isEqualTo(Outcome.GENUINE);
                assertThat(verdict.register().state()).isEqualTo(expected);
            } else {
                assertThat(verdict.outcome()).isEqualTo(Outcome.CANNOT_TELL);
                assertThat(codes(verdict)).containsExactly("SEAL_IN_THE_FUTURE");
                assertThat(korean.remedy(verdict.reasons().get(0))).contains("시계가 맞는지");
                assertThat(codes(new FileVerification(
                                        TrustedKeys.none(),
                                        TrustedKeys.none(),
                                        SealCheck.LARGEST_FILE,
                                        RegisterLookup.none())
                                .verify(handedOut, IssuingOffice.NOW.minusSeconds(seconds))))
                        .containsExactly("SEAL_IN_THE_FUTURE", "VERIFICATION_NO_KEYS");
            }
        }
    }

    @Test
    @DisplayName("기관의 공개 주소가 바뀌어도 옛 수료증을 확인한다: 옛 주소가 답하든 새 주소로 넘기든, 그 기관이 옛 주소의 것이라고 서명한 목록만 따른다")
    void movedOffice() throws IOException {
        try (StatusServer before = new StatusServer();
                StatusServer after = new StatusServer()) {
            IssuingOffice publishing = IssuingOffice.at("마포구청장", before.address());
            Certificate issued = publishing.issue("A-1");
            byte[] handedOut = publishing.file(issued);
            IssuingOffice moved = publishing.movedTo(after.address());

            before.answers(moved.statusList(SOON));
            assertThat(asked(publishing, handedOut)).isEqualTo(State.NOT_LISTED);
            before.movesTo(after.address());
            after.answers(moved.statusList(SOON));
            assertThat(asked(publishing, handedOut)).isEqualTo(State.NOT_LISTED);
            after.answers(IssuingOffice.with(publishing.keys(), after.address()).statusList(SOON));
            assertThat(asked(publishing, handedOut)).isEqualTo(State.UNTRUSTED);

            moved.certificates().add(issued.number(), new RegisterEvent.Revocation(Staff.OFFICER, SOON, "착오 발급"));
            moved.credentials().end(issued.number());
            after.answers(moved.statusList(SOON));
            after.replies(credential -> moved.register(SOON).reply(credential).orElse(""));
            assertThat(codes(verified(publishing, handedOut))).containsExactly("VERIFICATION_REVOKED");
            assertThat(after.asked()).isEqualTo(1);
        }
    }

    private static State asked(IssuingOffice office, byte[] file) {
        FileVerdict verdict = verified(office, file);
        assertThat(verdict.outcome())
                .isEqualTo(
                        switch (verdict.register().state()) {
                            case ENDED -> Outcome.NOT_GENUINE;
                            case UNTRUSTED -> Outcome.CANNOT_TELL;
                            default -> Outcome.GENUINE;
                        });
        return verdict.register().state();
    }

    private static FileVerdict verified(IssuingOffice office, byte[] file) {
        return verified(office, file, SOON);
    }

    private static FileVerdict verified(IssuingOffice office, byte[] file, Instant now) {
        return new FileVerification(
                        office.trusted(),
                        TrustedKeys.none(),
                        SealCheck.LARGEST_FILE,
                        new PublishedStatus(Duration.ofSeconds(5)))
                .verify(file, now);
    }
}
