package kr.municipal.training.workflow.document.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Correction;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import kr.municipal.training.workflow.document.seal.SealCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("효력이 끝난 수료증을 밖에서 확인할 때, 언제 왜 끝났는지 발급대장에 묻는다")
class AskingWhyTest {

    private static final Instant REVOKED_AT = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant SOON = Instant.parse("2026-05-02T00:00:00Z");

    private StatusServer server;
    private IssuingOffice office;
    private Certificate certificate;
    private byte[] file;

    @BeforeEach
    void handedOut() throws IOException {
        server = new StatusServer();
        office = IssuingOffice.at("마포구청장", server.address());
        certificate = office.issue("A-1");
        file = office.file(certificate);
        server.replies(credential -> office.register(SOON).reply(credential).orElse(""));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    @DisplayName("명령 verify가 취소된 때와 사유를 말한다")
    void revoked(@TempDir Path directory) throws IOException {
        revoke("착오 발급");

        assertThat(command(directory, 1))
                .contains("발급한 기관의 수료증이지만 효력이 없습니다.")
                .contains("발급대장: 2026-0001 수료증은 2026년 5월 1일(금) 09:00에 취소되었습니다(사유: 착오 발급).");
    }

    @Test
    @DisplayName("명령 verify는 유효한 수료증에 본 것만 말하고, --ask-register를 붙이면 발급대장에 묻는다")
    void holdingByCommand(@TempDir Path directory) throws IOException {
        server.answers(office.statusList(SOON));

        assertThat(command(directory, 0)).contains("진본입니다.", "발급대장: 상태 목록에 취소로 올라 있지 않습니다.");
        assertThat(server.asked()).isZero();
        assertThat(command(directory, 0, "--ask-register")).contains("발급대장: 취소되지 않은 유효한 수료증입니다.");
        assertThat(server.asked()).isEqualTo(1);
        server.replies(credential -> "");
        assertThat(command(directory, 2, "--ask-register"))
                .contains("발급대장: 발급대장에 2026-0001 수료증이 있다는, 발급기관이 서명한 답을 받지 못했습니다.");
    }

    private String command(Path directory, int outcome, String... options) throws IOException {
        Path paper = Files.write(directory.resolve("수료증.pdf"), file);
        Path keys = Files.writeString(
                directory.resolve("jwks.json"), KeySet.of(office.keys()).toJson());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> arguments = Stream.concat(
                        Stream.of(paper.toString(), "--keys", keys.toString()), Stream.of(options))
                .toList();

        assertThat(new VerifyCommand(console, console).run(arguments, SOON)).isEqualTo(outcome);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("다시 발급된 수료증은 때와 새 번호를 말한다")
    void replaced() {
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
        ended();

        assertThat(verified().reasons()).singleElement().satisfies(reason -> assertThat(reason.data())
                .containsEntry("successor", "2026-0002")
                .containsEntry("since", REVOKED_AT));
    }

    @Test
    @DisplayName("유효한 수료증은 상태 목록만 보고, 누구의 것을 확인하는지 기관에 알리지 않는다")
    void holding() {
        server.answers(office.statusList(SOON));

        assertThat(verified().outcome()).isEqualTo(Outcome.GENUINE);
        assertThat(server.asked()).isZero();
    }

    @Test
    @DisplayName("묻겠다고 하면 유효한 수료증도 발급대장에 묻고, 그 번호가 있다는 기관의 답을 받아야 진본이라 한다")
    void askingOfAll() {
        server.answers(office.statusList(SOON));
        PublishedStatus status = new PublishedStatus(Duration.ofSeconds(5)).withRegister();

        FileVerdict held = verified(status);
        assertThat(held.outcome()).isEqualTo(Outcome.GENUINE);
        assertThat(held.register().state()).isEqualTo(RegisterAnswer.State.HOLDS);
        assertThat(server.asked()).isEqualTo(1);

        server.replies(credential -> "");
        FileVerdict unknown = verified(status);
        assertThat(unknown.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(IssuingOffice.codes(unknown)).containsExactly("VERIFICATION_REGISTER_SILENT");
    }

    @Test
    @DisplayName("가장 긴 취소 사유도 줄이지 않고 전한다")
    void longestReason() {
        String words = "착오 ".repeat(WrittenText.MAX_REASON / 3) + "끝";
        revoke(words);

        assertThat(words).hasSize(WrittenText.MAX_REASON);
        assertThat(verified().reasons()).singleElement().satisfies(reason -> assertThat(reason.data())
                .containsEntry("words", words));
    }

    @Test
    @DisplayName("답이 없거나, 남이 서명했거나, 다른 수료증의 답이거나, 오래되었거나, 유효하다는 답이면 목록의 말만 전한다")
    void repliesNotBelieved() {
        IssuingOffice forger = IssuingOffice.at("마포구청장", server.address());
        Certificate forged = forger.issue("A-1");
        forger.certificates().add(forged.number(), new RegisterEvent.Revocation(Staff.OFFICER, REVOKED_AT, "거짓 사유"));
        String credential = office.credential(certificate);
        String other = office.credential(office.issue("A-2"));
        String valid = office.register(SOON).reply(credential).orElseThrow();
        String ofOther = office.register(SOON).reply(other).orElseThrow();
        revoke("착오 발급");
        String old = office.register(SOON.minusSeconds(901)).reply(credential).orElseThrow();

        for (String reply : List.of(
                "",
                "<html>",
                forger.register(SOON).reply(forger.credential(forged)).orElseThrow(),
                valid,
                ofOther,
                old,
                office.statusList(SOON),
                credential)) {
            server.replies(posted -> reply);
            FileVerdict verdict = verified();
            assertThat(verdict.outcome()).as(reply).isEqualTo(Outcome.NOT_GENUINE);
            assertThat(IssuingOffice.codes(verdict)).containsExactly("VERIFICATION_ENDED");
        }
        assertThat(server.asked()).isEqualTo(8);
    }

    @Test
    @DisplayName("발급대장은 자기 기관이 서명한 전자 수료증에만 답한다")
    void onlyItsOwn() {
        IssuingOffice other = IssuingOffice.named("이웃구청장");
        String credential = office.credential(certificate);

        assertThat(office.register(SOON).reply(credential)).isPresent();
        assertThat(office.register(SOON).reply(other.credential(other.issue("A-1"))))
                .isEmpty();
        assertThat(office.register(SOON).reply("")).isEmpty();
        assertThat(office.register(SOON).reply(credential.substring(0, credential.lastIndexOf('.') + 1)))
                .isEmpty();
        assertThat(office.register(SOON).reply(office.statusList(SOON))).isEmpty();
    }

    private void revoke(String words) {
        office.certificates().add(certificate.number(), new RegisterEvent.Revocation(Staff.OFFICER, REVOKED_AT, words));
        ended();
    }

    private void ended() {
        office.credentials().end(certificate.number());
        server.answers(office.statusList(SOON));
    }

    private FileVerdict verified() {
        return verified(new PublishedStatus(Duration.ofSeconds(5)));
    }

    private FileVerdict verified(PublishedStatus status) {
        return new FileVerification(office.trusted(), TrustedKeys.none(), SealCheck.LARGEST_FILE, status)
                .verify(file, SOON);
    }
}
