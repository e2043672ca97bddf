package kr.municipal.training.workflow.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.AttendanceAppeal;
import kr.municipal.training.attendance.AttendanceClosing;
import kr.municipal.training.attendance.AttendanceCorrection;
import kr.municipal.training.attendance.AttendanceLedger;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.attendance.AttendanceSheet;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.AlreadyKeptException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledgers: the sheet as it is kept elsewhere, and beside it closing, corrections and appeals, numbered by run. */
public final class JdbcAttendanceLedgers implements AttendanceLedgers {

    private final TrainingDatabase database;
    private final AttendanceSheets sheets;
    private final JdbcClient jdbc;
    private final Table closings;
    private final Table corrections;
    private final Table appeals;

    public JdbcAttendanceLedgers(TrainingDatabase database, AttendanceSheets sheets) {
        this.database = database;
        this.sheets = sheets;
        this.jdbc = database.jdbc();
        this.closings = database.table("attendance_closing", "run_id");
        this.corrections = database.table("attendance_correction", "run_id", "line");
        this.appeals = database.table("attendance_appeal", "run_id", "line");
    }

    @Override
    public Optional<AttendanceLedger> find(RunId run) {
        return sheets.find(run)
                .map(sheet -> new AttendanceLedger(sheet, closing(sheet), corrections(run), appeals(run)));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Of two that add the same line at once, one is told to try again.
     */
    @Override
    public void save(AttendanceLedger ledger) {
        database.atomically(() -> saveInOneStep(ledger));
    }

    private void saveInOneStep(AttendanceLedger ledger) {
        sheets.save(ledger.sheet());
        RunId run = ledger.sheet().run();
        ledger.closing()
                .ifPresent(closing -> closings.insertIfAbsent(
                        Row.of("run_id", run).with("closed_at", closing.at()).with("closed_by", closing.by())));
        int corrected = KeptLines.added(run, corrections(run), ledger.corrections(), Object::equals);
        for (int i = corrected; i < ledger.corrections().size(); i++) {
            added(corrections.insertIfAbsent(line(run, i, ledger.corrections().get(i))), run);
        }
        List<AttendanceAppeal> before = appeals(run);
        int appealed = KeptLines.added(run, before, ledger.appeals(), JdbcAttendanceLedgers::follows);
        for (int i = 0; i < ledger.appeals().size(); i++) {
            AttendanceAppeal appeal = ledger.appeals().get(i);
            Row row = line(run, i, appeal);
            if (i >= appealed) {
                added(appeals.insertIfAbsent(row), run);
            } else if (!appeal.equals(before.get(i))) {
                added(appeals.fill(DecisionColumns.VERDICT, row), run);
            }
        }
    }

    private static void added(boolean added, RunId run) {
        if (!added) {
            throw new AlreadyKeptException("the ledger of run " + run + " has grown meanwhile");
        }
    }

    private static boolean follows(AttendanceAppeal before, AttendanceAppeal after) {
        return before.equals(after)
                || before.isOpen()
                        && before.equals(new AttendanceAppeal(
                                after.session(),
                                after.trainee(),
                                after.against(),
                                after.by(),
                                after.at(),
                                after.words(),
                                null));
    }

    private static Row line(RunId run, int index, AttendanceCorrection correction) {
        return Row.of("run_id", run)
                .with("line", index + 1)
                .with("session_id", correction.session())
                .with("application_id", correction.trainee())
                .with(MarkColumns.of("before_", correction.from()))
                .with(MarkColumns.of(correction.to()))
                .with("corrected_by", correction.by())
                .with("corrected_at", correction.at())
                .with("words", correction.words());
    }

    private static Row line(RunId run, int index, AttendanceAppeal appeal) {
        AttendanceAppeal.Decision decision = appeal.decision();
        return Row.of("run_id", run)
                .with("line", index + 1)
                .with("session_id", appeal.session())
                .with("application_id", appeal.trainee())
                .with(MarkColumns.of(appeal.against()))
                .with("appealed_by", appeal.by())
                .with("appealed_at", appeal.at())
                .with("words", appeal.words())
                .with(
                        decision == null
                                ? DecisionColumns.none()
                                : DecisionColumns.of(
                                        decision.verdict(), decision.by(), decision.at(), decision.words()));
    }

    private Optional<AttendanceClosing> closing(AttendanceSheet sheet) {
        return sheet.isClosed() ? Optional.of(kept(sheet)) : Optional.empty();
    }

    private AttendanceClosing kept(AttendanceSheet sheet) {
        return jdbc.sql("select closed_at, closed_by from attendance_closing where run_id = ?")
                .param(sheet.run().value())
                .query((row, n) -> new AttendanceClosing(
                        Columns.instant(row, "closed_at"), Columns.nullable(row, "closed_by", StaffNumber::of)))
                .optional()
                .orElseGet(() -> new AttendanceClosing(end(sheet), null));
    }

    private static Instant end(AttendanceSheet sheet) {
        return sheet.sessions().stream()
                .map(ClassSession::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<AttendanceCorrection> corrections(RunId run) {
        return jdbc.sql("select * from attendance_correction where run_id = ? order by line")
                .param(run.value())
                .query((row, n) -> new AttendanceCorrection(
                        SessionId.of(row.getString("session_id")),
                        ApplicationId.of(row.getString("application_id")),
                        MarkColumns.read("before_", row),
                        MarkColumns.read(row),
                        StaffNumber.of(row.getString("corrected_by")),
                        Columns.instant(row, "corrected_at"),
                        row.getString("words")))
                .list();
    }

    private List<AttendanceAppeal> appeals(RunId run) {
        return jdbc.sql("select * from attendance_appeal where run_id = ? order by line")
                .param(run.value())
                .query((row, n) -> new AttendanceAppeal(
                        SessionId.of(row.getString("session_id")),
                        ApplicationId.of(row.getString("application_id")),
                        MarkColumns.read(row),
                        StaffNumber.of(row.getString("appealed_by")),
                        Columns.instant(row, "appealed_at"),
                        row.getString("words"),
                        DecisionColumns.read(row, AttendanceAppeal.Verdict.class, AttendanceAppeal.Decision::new)))
                .list();
    }
}
