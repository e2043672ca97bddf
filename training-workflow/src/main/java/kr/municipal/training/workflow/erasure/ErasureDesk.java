package kr.municipal.training.workflow.erasure;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.courserun.CourseRunModel;
import kr.municipal.training.workflow.engine.EngineTraces;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.RunText;
import org.jspecify.annotations.Nullable;

/**
 * Where a training officer erases what is kept of a person (개인정보 파기): out of the domain's tables and out of the engine's history, in
 * one transaction. Nobody is erased who is under way, and nobody whose name is on a list of a run that is.
 *
 * <p>What is left counts people and names none: places, attendance, answers and completion stay under a pseudonym that leads
 * nowhere. The register of certificates (발급대장) keeps its names unless they are erased expressly, for how long it is kept is the
 * office's own rule.
 */
public class ErasureDesk {

    private static final String PREFIX = "ERASED";
    private static final int DRAWN = 20;
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    private static final List<String> LISTS =
            List.of(CourseRunModel.SELECTION_SUMMARY.name(), CourseRunModel.COMPLETION_SUMMARY.name());

    private final PersonalRecords records;
    private final EngineTraces traces;
    private final RunText runs;
    private final TrainingOfficers officers;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private final RandomGenerator lot = new SecureRandom();

    public ErasureDesk(
            PersonalRecords records,
            EngineTraces traces,
            RunText runs,
            TrainingOfficers officers,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.records = records;
        this.traces = traces;
        this.runs = runs;
        this.officers = officers;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Returns what is kept of a person, and what keeps it from being erased now.
     *
     * @return both, or the refusal for somebody who is no training officer
     */
    public Outcome<Prospect> look(StaffNumber person, StaffNumber officer) {
        Optional<Reason> notAllowed = officers.objectionTo(officer);
        return notAllowed.isPresent()
                ? Outcome.refused(notAllowed.get())
                : unitOfWork.asSystem(() -> {
                    KeptRecords kept = records.of(person);
                    return Outcome.done(new Prospect(kept, objections(person, kept, true)));
                });
    }

    /**
     * Erases a person.
     *
     * @param withCertificates whether the names in the register of certificates go too
     * @param words why
     * @return what was kept of the person until now, or why nothing was erased
     */
    public Outcome<KeptRecords> erase(
            StaffNumber person, boolean withCertificates, @Nullable String words, StaffNumber officer) {
        Optional<Reason> notAllowed = officers.objectionTo(officer);
        if (notAllowed.isPresent()) {
            return Outcome.refused(notAllowed.get());
        }
        List<Reason> noReason = WrittenText.objections(words, true);
        return unitOfWork.asSystem(() -> {
            KeptRecords kept = records.of(person);
            List<Reason> objections = new ArrayList<>(objections(person, kept, withCertificates));
            objections.addAll(noReason);
            if (!objections.isEmpty()) {
                return Outcome.refused(objections);
            }
            Erasure erasure =
                    new Erasure(pseudonym(), withCertificates, officer, clock.instant(), WrittenText.of(words));
            kept.applications().forEach(application -> traces.forget(application.value()));
            kept.runs().forEach(run -> traces.forget(run.value(), LISTS));
            records.erase(person, erasure);
            return Outcome.done(kept);
        });
    }

    /** Returns the erasures that were done, newest first. */
    public Outcome<List<Erasure>> latest(StaffNumber officer, int lines) {
        return officers.objectionTo(officer)
                .<Outcome<List<Erasure>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(records.latest(lines)));
    }

    /**
     * What is kept, and what keeps it from being erased.
     *
     * @param kept what is kept
     * @param objections why it cannot be erased now, or nothing
     */
    public record Prospect(KeptRecords kept, List<Reason> objections) {

        /** Copies the list. */
        public Prospect {
            objections = List.copyOf(objections);
        }
    }

    private List<Reason> objections(StaffNumber person, KeptRecords kept, boolean withCertificates) {
        if (kept.isEmpty(withCertificates)) {
            return List.of(Reason.of("ERASURE_NOTHING_KEPT").with("person", person.value()));
        }
        List<Reason> objections = new ArrayList<>();
        kept.applications().stream()
                .filter(application -> traces.isUnderWay(application.value()))
                .forEach(application ->
                        objections.add(Reason.of("ERASURE_UNDER_WAY").with("application", application.value())));
        kept.runs().stream()
                .filter(run -> traces.isUnderWay(run.value()))
                .sorted(Comparator.comparing(RunId::value))
                .forEach(
                        run -> objections.add(Reason.of("ERASURE_RUN_UNDER_WAY").with("run", runs.title(run))));
        return objections;
    }

    private StaffNumber pseudonym() {
        StringBuilder drawn = new StringBuilder(PREFIX);
        for (int i = 0; i < DRAWN; i++) {
            drawn.append(LETTERS.charAt(lot.nextInt(LETTERS.length())));
        }
        return StaffNumber.of(drawn.toString());
    }
}
