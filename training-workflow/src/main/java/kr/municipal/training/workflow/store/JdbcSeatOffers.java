package kr.municipal.training.workflow.store;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.SeatOffer;
import kr.municipal.training.selection.WaitingList;
import kr.municipal.training.workflow.participation.SeatOffers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The offers in table {@code seat_offer}. */
public final class JdbcSeatOffers implements SeatOffers {

    private final JdbcClient jdbc;
    private final Table offers;
    private final TrainingApplications applications;

    public JdbcSeatOffers(TrainingDatabase database, TrainingApplications applications) {
        this.jdbc = database.jdbc();
        this.offers = database.table("seat_offer", "application_id");
        this.applications = applications;
    }

    @Override
    public WaitingList waitingFor(RunId run) {
        record Offered(ApplicationId to, Instant at, Instant replyBy) {}
        Map<ApplicationId, Offered> open = jdbc
                .sql("select * from seat_offer where run_id = ? and state = 'OPEN'")
                .param(run.value())
                .query((row, n) -> new Offered(
                        ApplicationId.of(row.getString("application_id")),
                        Columns.instant(row, "offered_at"),
                        Columns.instant(row, "reply_by")))
                .list()
                .stream()
                .collect(toMap(Offered::to, offered -> offered));
        List<Waitlisted> waiting = applications.waiting(run);
        return new WaitingList(
                waiting,
                waiting.stream()
                        .flatMap(one -> Stream.ofNullable(open.get(one.id()))
                                .map(offered -> SeatOffer.open(one, offered.at(), offered.replyBy())))
                        .toList());
    }

    @Override
    public Optional<SeatOffer.State> stateOf(ApplicationId application) {
        return jdbc.sql("select state from seat_offer where application_id = ?")
                .param(application.value())
                .query((row, n) -> Columns.constant(row, "state", SeatOffer.State.class))
                .optional();
    }

    @Override
    public boolean giveUp(ApplicationId application, Instant at) {
        return offers.updateWhere(
                Row.of("state", SeatOffer.State.OPEN),
                Row.of("application_id", application)
                        .with("state", SeatOffer.State.DECLINED)
                        .with("answered_at", at));
    }

    @Override
    public void save(SeatOffer offer) {
        offers.save(Row.of("application_id", offer.id())
                .with("run_id", offer.to().entry().run())
                .with("offered_at", offer.offeredAt())
                .with("reply_by", offer.replyBy())
                .with("state", offer.state())
                .with("answered_at", offer.answeredAt()));
    }
}
