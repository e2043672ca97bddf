package kr.municipal.training.examples.municipal.officer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import org.springframework.stereotype.Component;

/** The lines of the register as the pages show them. */
@Component
class RegisterViews {

    private final Certificates certificates;
    private final Officials officials;
    private final Words words;

    RegisterViews(Certificates certificates, Officials officials, Words words) {
        this.certificates = certificates;
        this.officials = officials;
        this.words = words;
    }

    /** One certificate of the list. */
    record Line(
            String number,
            String text,
            String holder,
            String department,
            String course,
            String issued,
            Badge state,
            int reprints,
            String purpose) {}

    /** One certificate as it stands in the book that is filed. */
    record BookLine(
            String number,
            String issued,
            String department,
            String grade,
            String holder,
            String course,
            String period,
            String hours,
            String handedOut,
            List<String> remarks) {}

    /** What happened to a certificate. */
    record Event(String iso, String when, String what, String who, String why) {}

    Line line(RegisterLine line) {
        Certificate certificate = line.certificate();
        CertificateDetails details = certificate.details();
        return new Line(
                certificate.number().value(),
                certificate.number().text(),
                details.holderName(),
                details.affiliation().departmentName() + " "
                        + details.affiliation().grade().name(),
                course(details),
                words.day(certificate.issuedOn()),
                words.registered(line),
                line.reprints().size(),
                line.reprints().stream()
                        .reduce((earlier, later) -> later)
                        .map(RegisterEvent::words)
                        .orElse(""));
    }

    BookLine bookLine(RegisterLine line) {
        Certificate certificate = line.certificate();
        CertificateDetails details = certificate.details();
        return new BookLine(
                certificate.number().text(),
                words.day(certificate.issuedOn()),
                details.affiliation().departmentName(),
                details.affiliation().grade().name(),
                details.holderName(),
                course(details),
                words.days(details.from(), details.to()),
                words.hours(details.hours()),
                line.prints().stream()
                        .findFirst()
                        .map(print -> words.day(print.at()))
                        .orElse(""),
                remarks(line));
    }

    /** What the book remarks: what it replaced, every re-print with its reason, and how it ended. */
    private List<String> remarks(RegisterLine line) {
        List<String> remarks = new ArrayList<>();
        line.certificate().replaces().ifPresent(old -> remarks.add(old.text() + "를 대신함"));
        Map<String, Long> reprints = line.reprints().stream()
                .collect(Collectors.groupingBy(RegisterEvent::words, LinkedHashMap::new, Collectors.counting()));
        reprints.forEach((why, count) -> remarks.add("재출력" + (count > 1 ? " " + count + "회" : "") + ": " + why));
        line.end().ifPresent(end -> remarks.add(what(end) + " " + words.day(end.at()) + ": " + end.words()));
        return remarks;
    }

    Map<String, String> facts(Certificate certificate) {
        CertificateDetails details = certificate.details();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("성명", details.holderName() + " (" + certificate.holder() + ")");
        facts.put(
                "소속·직급",
                details.affiliation().departmentName() + " "
                        + details.affiliation().grade().name());
        facts.put("과정명", course(details));
        facts.put("교육기간", words.days(details.from(), details.to()));
        facts.put("교육시간", words.hours(details.hours()));
        facts.put("발급일", words.day(certificate.issuedOn()));
        facts.put("발급기관", details.issuer());
        certificate.replaces().ifPresent(old -> facts.put("대신하는 수료증", old.text()));
        return facts;
    }

    List<Event> events(RegisterLine line) {
        List<Event> events = new ArrayList<>();
        events.add(issue(line.certificate()));
        for (RegisterEvent event : line.events()) {
            events.add(new Event(
                    event.at().toString(), words.moment(event.at()), what(event), who(event.by()), event.words()));
        }
        return events;
    }

    /** Whoever corrected a certificate issued the one that replaces it. */
    private Event issue(Certificate certificate) {
        LocalDate issued = certificate.issuedOn();
        return certificate
                .replaces()
                .flatMap(old -> certificates.line(old.value()))
                .flatMap(RegisterLine::end)
                .map(end ->
                        new Event(end.at().toString(), words.moment(end.at()), "재발급으로 발급", who(end.by()), end.words()))
                .orElseGet(() -> new Event(issued.toString(), words.day(issued), "발급", "시스템", ""));
    }

    String course(CertificateDetails details) {
        return details.courseTitle() + " " + details.year() + "년도 제" + details.cohort() + "회";
    }

    private String what(RegisterEvent event) {
        return event.fold(
                handOut -> "교부",
                reprint -> "재출력",
                revocation -> "수료증 취소 (" + words.cause(revocation.cause()) + ")",
                replacement -> "재발급 (" + replacement.successor().text() + ")");
    }

    String who(StaffNumber person) {
        return officials.find(person).map(one -> one.name() + " " + person).orElse(person.value());
    }
}
