package kr.municipal.training.workflow.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceRate;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.NotCompleted;
import kr.municipal.training.completion.Shortfall;
import kr.municipal.training.completion.WithdrawnCompletion;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.AlreadyKeptException;

/** The completion decisions in table {@code completion_decision}. */
public final class JdbcCompletionDecisions implements CompletionDecisions {

    private static final Comparator<CompletionDecision> BY_APPLICATION =
            Comparator.comparing(decision -> decision.entry().id().value());

    private static final TransactionReads.Query FOUND =
            TransactionReads.Query.of("completion_decision", "application", "application_approval");

    private final TransactionReads reads;
    private final StoredEntries entries;
    private final Table decisions;

    public JdbcCompletionDecisions(TrainingDatabase database) {
        this.reads = database.reads();
        this.entries = new StoredEntries(database.jdbc());
        this.decisions = database.table("completion_decision", "application_id");
    }

    @Override
    public Optional<CompletionDecision> find(ApplicationId application) {
        return reads.once(FOUND, application, () -> list("a.id = ?", application.value()).stream()
                .findFirst());
    }

    @Override
    public void add(CompletionDecision decision) {
        Row row = Row.of("application_id", decision.entry().id())
                .with("completed", !(decision instanceof NotCompleted))
                .with("attended_minutes", decision.rate().attendedMinutes())
                .with("planned_minutes", decision.rate().plannedMinutes())
                .with(
                        "shortfalls",
                        ReasonJson.writeAll(
                                decision.fold(yes -> List.of(), JdbcCompletionDecisions::reasons, taken -> List.of())))
                .with("decided_at", decision.decidedAt())
                .with(decision.fold(yes -> new Row(), no -> new Row(), JdbcCompletionDecisions::withdrawal));
        if (!decisions.insertIfAbsent(row)) {
            throw new AlreadyKeptException(
                    "application " + decision.entry().id() + " has a completion decision already");
        }
    }

    @Override
    public void withdraw(WithdrawnCompletion withdrawal) {
        Row standing = Row.of("completed", true).with("is_withdrawn", false);
        Row row = Row.of("application_id", withdrawal.entry().id()).with(withdrawal(withdrawal));
        if (!decisions.updateWhere(standing, row)) {
            throw new AlreadyKeptException("application " + withdrawal.entry().id() + " has no completion to withdraw");
        }
    }

    @Override
    public List<CompletionDecision> ofRun(RunId run) {
        return list("a.run_id = ?", run.value());
    }

    private List<CompletionDecision> list(String condition, String value) {
        return entries.of("completion_decision", condition, value, JdbcCompletionDecisions::read).stream()
                .sorted(BY_APPLICATION)
                .toList();
    }

    private static Function<List<StoredApplication.Step>, CompletionDecision> read(ResultSet row) throws SQLException {
        Function<List<StoredApplication.Step>, ApplicationEntry> entry = StoredApplication.entry(row);
        AttendanceRate rate = new AttendanceRate(row.getLong("attended_minutes"), row.getLong("planned_minutes"));
        Instant at = Columns.instant(row, "decided_at");
        if (row.getBoolean("is_withdrawn")) {
            StaffNumber by = StaffNumber.of(row.getString("withdrawn_by"));
            Instant withdrawnAt = Columns.instant(row, "withdrawn_at");
            String words = row.getString("withdrawn_words");
            return steps -> new WithdrawnCompletion(entry.apply(steps), rate, at, by, withdrawnAt, words);
        }
        if (row.getBoolean("completed")) {
            return steps -> Completed.restore(entry.apply(steps), rate, at);
        }
        List<Shortfall> shortfalls = ReasonJson.readAll(row.getString("shortfalls")).stream()
                .map(Shortfall::new)
                .toList();
        return steps -> new NotCompleted(entry.apply(steps), rate, shortfalls, at);
    }

    private static Row withdrawal(WithdrawnCompletion withdrawal) {
        return Row.of("is_withdrawn", true)
                .with("withdrawn_by", withdrawal.by())
                .with("withdrawn_at", withdrawal.at())
                .with("withdrawn_words", withdrawal.words());
    }

    private static List<Reason> reasons(NotCompleted decision) {
        return decision.shortfalls().stream().map(Shortfall::reason).toList();
    }
}
