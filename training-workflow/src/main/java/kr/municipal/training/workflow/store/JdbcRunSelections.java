package kr.municipal.training.workflow.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.LotterySeed;
import kr.municipal.training.selection.RankAdjustment;
import kr.municipal.training.selection.SelectionOutcome;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.participation.RunSelection;
import kr.municipal.training.workflow.participation.RunSelections;
import kr.municipal.training.workflow.participation.SelectionKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The selections in table {@code selection}, with their adjustments and confirmed ranks. */
public final class JdbcRunSelections implements RunSelections {

    private final TrainingDatabase database;
    private final JdbcClient jdbc;
    private final Table selections;
    private final Table adjustments;
    private final Table ranks;

    public JdbcRunSelections(TrainingDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.selections = database.table("selection", "run_id");
        this.adjustments = database.table("selection_adjustment", "run_id", "line");
        this.ranks = database.table("selection_rank", "run_id", "rank_confirmed");
    }

    @Override
    public void add(RunSelection selection) {
        LotterySeed seed = selection.seed();
        selections.insertIfAbsent(Row.of("run_id", selection.run())
                .with("policy", selection.kind())
                .with("seed", seed == null ? null : seed.value())
                .with("opened_at", selection.openedAt()));
    }

    @Override
    public Optional<RunSelection> find(RunId run) {
        return jdbc.sql("select * from selection where run_id = ?")
                .param(run.value())
                .query((row, n) -> new RunSelection(
                        run,
                        Columns.constant(row, "policy", SelectionKind.class),
                        Columns.nullable(row, "seed", LotterySeed::of),
                        Columns.instant(row, "opened_at"),
                        adjustments(run),
                        Columns.nullable(row, "confirmed_by", StaffNumber::of),
                        Columns.nullableInstant(row, "confirmed_at")))
                .optional();
    }

    private List<RankAdjustment> adjustments(RunId run) {
        return jdbc.sql("select * from selection_adjustment where run_id = ? order by line")
                .param(run.value())
                .query((row, n) -> new RankAdjustment(
                        ApplicationId.of(row.getString("application_id")),
                        row.getInt("rank_before"),
                        row.getInt("rank_after"),
                        StaffNumber.of(row.getString("adjusted_by")),
                        Columns.instant(row, "adjusted_at"),
                        row.getString("words")))
                .list();
    }

    @Override
    public void adjust(RunId run, RankAdjustment adjustment) {
        adjustments.insert(Row.of("run_id", run)
                .with("line", adjustments(run).size() + 1)
                .with("application_id", adjustment.application())
                .with("rank_before", adjustment.from())
                .with("rank_after", adjustment.to())
                .with("adjusted_by", adjustment.by())
                .with("adjusted_at", adjustment.at())
                .with("words", adjustment.words()));
    }

    @Override
    public void confirm(RunId run, StaffNumber by, Instant at, List<SelectionOutcome> outcomes) {
        database.atomically(() -> {
            selections.update(Row.of("run_id", run).with("confirmed_by", by).with("confirmed_at", at));
            for (SelectionOutcome outcome : outcomes) {
                ranks.insert(Row.of("run_id", run)
                        .with("rank_confirmed", outcome.rank())
                        .with("rank_by_policy", outcome.ranked().rank())
                        .with("application_id", outcome.ranked().id())
                        .with("status", outcome.status())
                        .with("reason", ReasonJson.write(outcome.reason())));
            }
        });
    }

    @Override
    public List<ConfirmedRank> confirmed(RunId run) {
        return jdbc.sql("select * from selection_rank where run_id = ? order by rank_confirmed")
                .param(run.value())
                .query((row, n) -> new ConfirmedRank(
                        row.getInt("rank_confirmed"),
                        row.getInt("rank_by_policy"),
                        ApplicationId.of(row.getString("application_id")),
                        Columns.constant(row, "status", ApplicationStatus.class),
                        ReasonJson.read(row.getString("reason"))))
                .list();
    }
}
