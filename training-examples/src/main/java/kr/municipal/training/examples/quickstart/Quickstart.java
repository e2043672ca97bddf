package kr.municipal.training.examples.quickstart;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApprovalDecision;
import kr.municipal.training.application.ApprovalPolicy;
import kr.municipal.training.application.Approved;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AuthorisedTreatment;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.InMemoryCertificates;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.checklist.Readiness;
import kr.municipal.training.completion.AttendanceRatePolicy;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionFacts;
import kr.municipal.training.eligibility.EligibilityFacts;
import kr.municipal.training.eligibility.EligibilityPolicy;
import kr.municipal.training.eligibility.Eligible;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.selection.FirstCome;

/** From application to certificate with training-core alone. */
public final class Quickstart {

    private Quickstart() {}

    public static void main(String[] arguments) {
        PrintStream console = System.out;
        Certificate certificate = fromApplicationToCertificate();
        console.println(
                certificate.number().text() + " " + certificate.details().holderName());
    }

    static Certificate fromApplicationToCertificate() {
        Town town = new Town();
        Instant now = town.at("2026-02-23T09:00");

        Eligible eligible = (Eligible) EligibilityPolicy.everyOfficial()
                .check(new EligibilityFacts(town.official, town.affiliation, town.run, List.of(), true, now));
        Submitted submitted = TrainingApplication.submit(
                ApplicationId.of("a-1"),
                eligible,
                ApprovalPolicy.departmentHead("부서장")
                        .lineFor(town.official, town.approvers, now)
                        .orElseThrow());
        Approved approved = (Approved) submitted.approve(new ApprovalDecision.Approve(town.head.number(), now, null));
        Selected selected = (Selected) new FirstCome(town.seats).assign(approved, town.run, now);

        AttendanceSheet sheet = AttendanceSheet.of(town.run.id(), town.sessions, List.of(selected.id()))
                .mark(town.sessions.get(0).id(), Map.of(selected.id(), AttendanceMark.late(30)), town.classEnd)
                .close(town.classEnd);
        CompletionFacts facts = CompletionFacts.of(
                selected, sheet, AuthorisedTreatment.COUNTS_AS_ATTENDED, true, new Readiness(0, 0, List.of()));
        Completed completed = (Completed) AttendanceRatePolicy.standard().assess(facts, town.classEnd);

        LocalDate day = LocalDate.of(2026, 3, 10);
        CertificateDetails details = new CertificateDetails(
                "김시연", town.affiliation, "시연 과정", 2026, 1, day, day, LearningHours.ofMinutes(180), "시연구청장");
        return new InMemoryCertificates().issue(completed, NumberingPolicy.yearly(), details, day);
    }
}
