package kr.municipal.training.workflow.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.StaffNumber;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Certificates for these tests, and how to read what was printed of them. */
public record Printed(
        String department,
        String grade,
        String holder,
        String course,
        LocalDate from,
        LocalDate to,
        int minutes,
        String issuer) {

    static final CertificatePdf PDF = new CertificatePdf();

    public static final Printed ORDINARY = new Printed(
            "도시재생과",
            "행정주사보",
            "홍길동",
            "업무에 바로 써먹는 챗GPT 활용법",
            LocalDate.of(2026, 3, 10),
            LocalDate.of(2026, 3, 10),
            180,
            "마포구청장");

    static final VerificationLink LINK =
            new VerificationLink(URI.create("https://training.mapo.go.kr/verify"), "7K3M-9QXD-2TWB-4HJN");

    static final AttachedFile CREDENTIAL = AttachedFile.of(
            "credential.jwt", "application/jwt", "디지털 수료증", "eyJhbGciOiJ.eyJpc3MiOi.c2ln".getBytes(US_ASCII));

    static final CertificateExtras WITH_BOTH =
            CertificateExtras.none().with(LINK).with(CREDENTIAL);

    Printed department(String other) {
        return new Printed(other, grade, holder, course, from, to, minutes, issuer);
    }

    public Printed holder(String other) {
        return new Printed(department, grade, other, course, from, to, minutes, issuer);
    }

    public Printed course(String other) {
        return new Printed(department, grade, holder, other, from, to, minutes, issuer);
    }

    Printed until(LocalDate other) {
        return new Printed(department, grade, holder, course, from, other, minutes, issuer);
    }

    Printed minutes(int other) {
        return new Printed(department, grade, holder, course, from, to, other, issuer);
    }

    Printed issuer(String other) {
        return new Printed(department, grade, holder, course, from, to, minutes, other);
    }

    public Certificate certificate() {
        Affiliation affiliation = new Affiliation(DepartmentCode.of("D01"), department, JobGrade.of(grade));
        return Certificate.restore(
                Completions.number(2026, 1),
                ApplicationId.of("A-1"),
                RunId.of("R-1"),
                StaffNumber.of("M1001"),
                new CertificateDetails(
                        holder, affiliation, course, 2026, 1, from, to, LearningHours.ofMinutes(minutes), issuer),
                to.plusDays(14),
                null);
    }

    public byte[] pdf() {
        return PDF.render(certificate());
    }

    /** With the QR code and the credential, as it is handed out. */
    public byte[] pdfWithEverything() {
        return pdf(WITH_BOTH);
    }

    byte[] pdf(CertificateExtras extras) {
        return PDF.render(certificate(), extras);
    }

    /** What a reader copies out of the page, line by line, gaps between label and value as one space. */
    List<String> lines() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(line -> line.strip().replaceAll(" +", " "))
                    .toList();
        }
    }

    /** Every letter with its place, in the order in which it was printed. */
    List<TextPosition> letters() throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
        }
        return letters;
    }
}
