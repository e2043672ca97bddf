package kr.municipal.training.workflow.approval;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.application.ApprovalLine;
import kr.municipal.training.application.ApprovalPolicy;
import kr.municipal.training.application.Approvers;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.DeliveryMode;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.Official;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.engine.DecisionTable;
import kr.municipal.training.workflow.engine.DecisionTables;
import kr.municipal.training.workflow.engine.UnreadableTableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The approval line by {@code approval-line.dmn}, the table that process owners edit: from how the course is taught,
 * department and grade to the offices that decide, in their order. Where no such table is deployed, the first office known
 * decides alone.
 */
public class ApprovalTable implements ApprovalLines {

    /** The id of the decision in {@code approval-line.dmn}. */
    public static final String TABLE = "approval-line";
    /** The inputs and the output of the table. */
    public static final String KIND = "kind";

    public static final String DEPARTMENT = "department";
    public static final String GRADE = "grade";
    public static final String STEPS = "steps";

    private static final Logger LOG = LoggerFactory.getLogger(ApprovalTable.class);

    private static final Map<DeliveryMode, String> KINDS = Map.of(
            DeliveryMode.THEORY, "이론",
            DeliveryMode.PRACTICE, "실습",
            DeliveryMode.THEORY_AND_PRACTICE, "이론·실습");

    private final DecisionTables tables;
    private final Courses courses;
    private final Approvers approvers;
    private final Map<String, ApprovalPolicy> offices;

    /**
     * Creates the reading of the table.
     *
     * @param offices the words that the table may use for the offices, each with how its holder is found; in order, at least
     *     one
     */
    public ApprovalTable(
            DecisionTables tables, Courses courses, Approvers approvers, Map<String, ApprovalPolicy> offices) {
        this.tables = tables;
        this.courses = courses;
        this.approvers = approvers;
        this.offices = new LinkedHashMap<>(offices);
        if (offices.isEmpty()) {
            throw new IllegalArgumentException("an approval table needs an office that may stand in it");
        }
    }

    @Override
    public Outcome<Optional<ApprovalLine>> lineFor(
            Official applicant, Department department, CourseRun run, Instant at) {
        return tables.latest(TABLE)
                .map(table -> policies(table, applicant, department, run))
                .orElseGet(
                        () -> Outcome.done(List.of(offices.values().iterator().next())))
                .fold(
                        policies -> Outcome.done(ApprovalPolicy.inOrder(policies.toArray(ApprovalPolicy[]::new))
                                .lineFor(applicant, approvers, at)),
                        Outcome::refused);
    }

    private Outcome<List<ApprovalPolicy>> policies(
            DecisionTable table, Official applicant, Department department, CourseRun run) {
        String kind =
                courses.find(run.course()).map(Course::mode).map(KINDS::get).orElse("");
        String grade = applicant.grade().name();
        try {
            return table.firstRow(Map.of(KIND, kind, DEPARTMENT, department.name(), GRADE, grade))
                    .map(row -> policies(table, row))
                    .orElseGet(() -> Outcome.refused(wrong("APPROVAL_TABLE_NO_ROW", table)
                            .with("kind", kind)
                            .with("department", department.name())
                            .with("grade", grade)));
        } catch (UnreadableTableException unreadable) {
            LOG.warn("{}", unreadable.getMessage());
            return Outcome.refused(wrong("APPROVAL_TABLE_UNREADABLE", table).with("row", unreadable.row()));
        }
    }

    private Outcome<List<ApprovalPolicy>> policies(DecisionTable table, DecisionTable.Row row) {
        List<String> words = Stream.ofNullable(row.outputs().get(STEPS))
                .flatMap(written -> Arrays.stream(written.toString().split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return Outcome.refused(wrong("APPROVAL_TABLE_EMPTY", table).with("row", row.number()));
        }
        List<Reason> unknown = words.stream()
                .filter(word -> !offices.containsKey(word))
                .map(word -> wrong("APPROVAL_TABLE_UNKNOWN_OFFICE", table)
                        .with("row", row.number())
                        .with("office", word)
                        .with("known", String.join(", ", offices.keySet())))
                .toList();
        return unknown.isEmpty() ? Outcome.done(words.stream().map(this::office).toList()) : Outcome.refused(unknown);
    }

    private ApprovalPolicy office(String word) {
        return Objects.requireNonNull(offices.get(word), word);
    }

    private static Reason wrong(String code, DecisionTable table) {
        return Reason.of(code).with("table", table.file());
    }
}
