package kr.municipal.training.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Applications;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.Capacity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("대기 명단: 빈 자리를 순서대로 제안하고, 답이 없으면 다음 사람에게 간다")
class WaitingForASeatTest {

    private static final Instant AT = Moments.seoul("2026-03-05T10:00");
    private static final Instant REPLY_BY = Moments.seoul("2026-03-07T00:00");
    private static final Instant IN_TIME = REPLY_BY.minusNanos(1);

    private final WaitingList three = WaitingList.of(List.of(waiting(1), waiting(2), waiting(3)));

    @Test
    @DisplayName("한 자리가 비면 첫째에게만 제안하고, 답을 기다리는 자리는 다시 제안하지 않는다")
    void firstInLine() {
        WaitingList offered = three.offer(1, AT, REPLY_BY);

        assertThat(offered.openOffers()).extracting(SeatOffer::id).containsExactly(id(1));
        assertThat(offered.inLine()).extracting(Waitlisted::id).containsExactly(id(2), id(3));
        assertThat(offered.offer(1, AT, REPLY_BY)).isEqualTo(offered);
        assertThat(offered.offer(2, AT, REPLY_BY).openOffers()).hasSize(2);
        assertThat(three.offer(0, AT, REPLY_BY)).isEqualTo(three);
        assertThat(three.offer(9, AT, REPLY_BY).inLine()).isEmpty();
    }

    @Test
    @DisplayName("수락하면 받은 승인 그대로 선발된다")
    void accepted() {
        SeatOffer offer =
                three.offer(1, AT, REPLY_BY).accept(id(1), IN_TIME).offers().get(0);

        Selected selected = offer.selected();

        assertThat(selected.approved()).isEqualTo(waiting(1).approved());
        assertThat(selected.at()).isEqualTo(IN_TIME);
        assertThat(Told.korean(selected.basis())).isEqualTo("대기 순번에 따라 빈 자리가 배정되었습니다.");
        assertThatIllegalStateException().isThrownBy(offer::ended);
    }

    @Test
    @DisplayName("답하지 않은 제안의 응답 기한은 옮길 수 있고, 답한 제안과 제안보다 이른 기한은 안 된다")
    void anotherDeadline() {
        SeatOffer offer = SeatOffer.open(waiting(1), AT, REPLY_BY);
        Instant earlier = AT.plusSeconds(1);

        assertThat(offer.withReplyBy(earlier)).isEqualTo(SeatOffer.open(waiting(1), AT, earlier));
        assertThatIllegalArgumentException().isThrownBy(() -> offer.withReplyBy(AT));
        assertThatIllegalStateException()
                .isThrownBy(() -> offer.accept(IN_TIME).withReplyBy(earlier))
                .withMessageContaining("ACCEPTED");
    }

    @Test
    @DisplayName("사양하면 대기가 끝나고 자리는 다음 사람에게 간다")
    void declined() {
        WaitingList list = three.offer(1, AT, REPLY_BY).decline(id(1), IN_TIME).offer(1, IN_TIME, REPLY_BY);

        assertThat(list.openOffers()).extracting(SeatOffer::id).containsExactly(id(2));
        NotSelected ended = list.offers().get(0).ended();
        assertThat(Told.korean(ended.basis())).isEqualTo("제안받은 자리를 사양하여 대기가 끝났습니다.");
        assertThatIllegalStateException().isThrownBy(list.offers().get(0)::selected);
    }

    @Test
    @DisplayName("기한이 되는 순간까지 답이 없으면 자리는 다음 사람에게 가고, 그 까닭을 듣는다")
    void silence() {
        WaitingList offered = three.offer(1, AT, REPLY_BY);

        assertThat(offered.lapse(IN_TIME)).isEqualTo(offered);
        WaitingList lapsed = offered.lapse(REPLY_BY);
        assertThat(lapsed.openOffers()).isEmpty();
        assertThat(Told.korean(lapsed.offers().get(0).ended().basis()))
                .isEqualTo("제안받은 자리에 2026년 3월 7일(토) 00:00까지 답하지 않아 다음 사람에게 넘어갔습니다.");
        assertThat(lapsed.offer(1, REPLY_BY, Moments.CLASS_START).openOffers())
                .extracting(SeatOffer::id)
                .containsExactly(id(2));
    }

    @Test
    @DisplayName("제안받지 않았거나, 늦었거나, 이미 답했으면 답할 수 없고 까닭을 듣는다")
    void cannotReply() {
        WaitingList offered = three.offer(1, AT, REPLY_BY);

        assertThat(codes(offered, 1, IN_TIME)).isEmpty();
        assertThat(codes(offered, 2, IN_TIME)).containsExactly("NO_SEAT_OFFERED");
        assertThat(codes(offered, 1, REPLY_BY)).containsExactly("SEAT_OFFER_LAPSED");
        assertThat(codes(offered.accept(id(1), IN_TIME), 1, IN_TIME)).containsExactly("SEAT_OFFER_ANSWERED");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offered.accept(id(2), IN_TIME))
                .withMessageContaining("A-2");
        SeatOffer answered = offered.decline(id(1), IN_TIME).offers().get(0);
        assertThatIllegalStateException().isThrownBy(() -> answered.accept(IN_TIME));
        assertThatIllegalStateException().isThrownBy(offered.offers().get(0)::ended);
    }

    @Test
    @DisplayName("새로 온 사람은 맨 뒤에 서고, 줄에서 나간 사람의 뒤는 한 칸씩 당겨진다")
    void joiningAndLeaving() {
        WaitingList list = three.offer(1, AT, REPLY_BY).join(waiting(4)).leave(id(2));

        assertThat(list.inLine()).extracting(Waitlisted::id).containsExactly(id(3), id(4));
        assertThatIllegalArgumentException().isThrownBy(() -> list.leave(id(1))).withMessageContaining("A-1");
        assertThatIllegalArgumentException().isThrownBy(() -> list.leave(id(9))).withMessageContaining("A-9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.join(waiting(3)))
                .withMessageContaining("A-3");
    }

    @Test
    @DisplayName("순서를 건너뛴 제안과 다른 회차를 기다리는 사람은 명단에 있을 수 없다")
    void outOfTurn() {
        SeatOffer jumped = SeatOffer.open(waiting(2), AT, REPLY_BY);
        Waitlisted foreign = Applications.ofOfficial(5)
                .forRun(Runs.aRun().withId("ai-2026-2").build())
                .waitlisted();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WaitingList(three.waiting(), List.of(jumped)))
                .withMessageContainingAll("A-2", "place 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new WaitingList(List.of(), List.of(jumped)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.join(foreign))
                .withMessageContaining("ai-2026-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.offer(-1, AT, REPLY_BY))
                .withMessageContaining("-1");
    }

    @ParameterizedTest(name = "{0}에 제안하고 {1}근무일을 주면 {2}까지")
    @CsvSource({
        "2026-03-03T10:00, 1, 2026-03-05T00:00",
        "2026-03-03T23:59, 2, 2026-03-06T00:00",
        "2026-03-05T10:00, 1, 2026-03-07T00:00",
        "2026-02-27T10:00, 1, 2026-03-04T00:00",
        "2026-03-06T10:00, 1, 2026-03-10T00:00",
        "2026-03-06T10:00, 2, 2026-03-10T14:00",
        "2026-03-06T10:00, 9, 2026-03-10T14:00"
    })
    void replyDeadline(String at, int days, String replyBy) {
        assertThat(SeatOffer.replyBy(Moments.seoul(at), days, Moments.calendar(), Moments.CLASS_START))
                .isEqualTo(Moments.seoul(replyBy));
    }

    @Test
    @DisplayName("답할 시간이 없는 제안, 맞지 않는 답의 때는 없다")
    void badOffers() {
        Waitlisted one = waiting(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeatOffer.replyBy(AT, 0, Moments.calendar(), Moments.CLASS_START))
                .withMessageContaining("0");
        assertThatIllegalArgumentException().isThrownBy(() -> SeatOffer.open(one, AT, AT));
        SeatOffer open = SeatOffer.open(one, AT, REPLY_BY);
        assertThatIllegalArgumentException().isThrownBy(() -> open.accept(REPLY_BY));
        assertThatIllegalArgumentException().isThrownBy(() -> open.accept(AT.minusNanos(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatOffer(one, AT, REPLY_BY, SeatOffer.State.OPEN, IN_TIME));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatOffer(one, AT, REPLY_BY, SeatOffer.State.ACCEPTED, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeatOffer(one, AT, REPLY_BY, SeatOffer.State.LAPSED, IN_TIME));
    }

    @ParameterizedTest(name = "정원 {0}명, 선발 {1}명, 대기 {2}명: 넘는 사람 {3}명, 올라갈 사람 {4}명")
    @CsvSource({
        "2, 2, 3, 0, 0",
        "1, 2, 3, 1, 0",
        "1, 5, 0, 4, 0",
        "3, 2, 3, 0, 1",
        "9, 2, 3, 0, 3",
        "0, 7, 3, 0, 3",
        "1, 0, 0, 0, 0"
    })
    void anotherCapacity(int seats, int taken, int waiting, int over, int movingUp) {
        CapacityChange change =
                new CapacityChange(seats == 0 ? Capacity.unlimited() : Capacity.of(seats), taken, waiting);

        assertThat(change.over()).isEqualTo(over);
        assertThat(change.movingUp()).isEqualTo(movingUp);
        assertThat(change.objection().isPresent()).isEqualTo(over > 0);
    }

    @Test
    @DisplayName("정원을 줄여도 아무도 빠지지 않고, 몇 명이 넘는지 말한다")
    void loweredCapacity() {
        assertThat(new CapacityChange(Capacity.of(20), 23, 0).objection().map((Reason why) -> Told.korean(why)))
                .contains("정원 20명보다 선발된 사람이 3명 많습니다(선발 23명).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CapacityChange(Capacity.of(20), -1, 0))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CapacityChange(Capacity.of(20), 0, -2))
                .withMessageContaining("-2");
    }

    @Test
    @DisplayName("누가 수락하고 사양하고 잠자코 있든, 제안은 줄 선 순서이고 받은 자리는 빈 자리를 넘지 않는다")
    void nobodyJumps() {
        qt().withExamples(300)
                .forAll(
                        lists().of(integers().between(0, 3)).ofSizeBetween(0, 25),
                        integers().between(0, 8),
                        integers().between(0, 4))
                .checkAssert((acts, people, seats) -> {
                    WaitingList list = WaitingList.of(IntStream.rangeClosed(1, people)
                            .mapToObj(WaitingForASeatTest::waiting)
                            .toList());
                    Instant now = AT;
                    for (int act : acts) {
                        now = now.plusSeconds(60);
                        list = list.offer(seats - accepted(list), now, now.plusSeconds(600));
                        List<SeatOffer> open = list.openOffers();
                        if (!open.isEmpty()) {
                            ApplicationId last = open.get(open.size() - 1).id();
                            list = switch (act) {
                                case 0 -> list.accept(last, now);
                                case 1 -> list.decline(last, now);
                                case 2 -> list.accept(open.get(0).id(), now);
                                default -> list.lapse(now = now.plusSeconds(3_600));
                            };
                        }
                        assertThat(accepted(list) + list.openOffers().size()).isLessThanOrEqualTo(seats);
                        assertThat(list.offers().stream().map(SeatOffer::id))
                                .containsExactlyElementsOf(
                                        list.waiting().subList(0, list.offers().size()).stream()
                                                .map(Waitlisted::id)
                                                .toList());
                        assertThat(list.waiting()).hasSize(people);
                    }
                });
    }

    private static int accepted(WaitingList list) {
        return (int) list.offers().stream()
                .filter(offer -> offer.state() == SeatOffer.State.ACCEPTED)
                .count();
    }

    private static List<String> codes(WaitingList list, int n, Instant at) {
        return Told.codes(list.objectionsToReply(id(n), at));
    }

    private static Waitlisted waiting(int n) {
        return Applications.ofOfficial(n).waitlistedAt(Moments.SEATING);
    }

    private static ApplicationId id(int n) {
        return ApplicationId.of("A-" + n);
    }
}
