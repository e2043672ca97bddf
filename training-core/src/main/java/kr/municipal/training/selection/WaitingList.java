package kr.municipal.training.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.eligibility.Reason;

/**
 * Those who wait for a seat of one run, in order, and the seats offered to them (대기 명단). Nobody jumps: offers go to the
 * first, the second, the third and so on, and each person is offered one seat. An open offer keeps its seat. Immutable; each
 * step returns the changed list, and answered offers stay in it. Each step takes time in proportion to the list: who has
 * many seats to offer, or many offers to let lapse, does it in one step.
 *
 * @param waiting who was put on the list, first come first
 * @param offers the offers made to the first of them, in the same order
 */
public record WaitingList(List<Waitlisted> waiting, List<SeatOffer> offers) {

    /** Checks and copies the components. */
    public WaitingList {
        waiting = List.copyOf(waiting);
        offers = List.copyOf(offers);
        Set<ApplicationId> listed = new HashSet<>();
        for (Waitlisted one : waiting) {
            if (!listed.add(one.id())) {
                throw new IllegalArgumentException("application " + one.id() + " waits twice");
            }
            if (!one.entry().run().equals(waiting.get(0).entry().run())) {
                throw new IllegalArgumentException("application " + one.id() + " waits for run "
                        + one.entry().run() + ", not " + waiting.get(0).entry().run());
            }
        }
        for (int i = 0; i < offers.size(); i++) {
            if (i >= waiting.size() || !offers.get(i).to().equals(waiting.get(i))) {
                throw new IllegalArgumentException(
                        "the offer to " + offers.get(i).id() + " is out of turn at place " + (i + 1));
            }
        }
    }

    /**
     * Returns the list of those who wait, before any offer.
     *
     * @param waiting who waits, first come first
     * @return the list
     * @throws IllegalArgumentException if somebody waits twice, or for another run
     */
    public static WaitingList of(List<Waitlisted> waiting) {
        return new WaitingList(waiting, List.of());
    }

    /**
     * Puts somebody at the end of the list.
     *
     * @param last who comes
     * @return the longer list
     * @throws IllegalArgumentException if the person waits already, or for another run
     */
    public WaitingList join(Waitlisted last) {
        List<Waitlisted> longer = new ArrayList<>(waiting);
        longer.add(last);
        return new WaitingList(longer, offers);
    }

    /**
     * Takes out somebody in line who gives up waiting; who was offered a seat declines it instead.
     *
     * @param application who leaves
     * @return the shorter list
     * @throws IllegalArgumentException if the person is not in line
     */
    public WaitingList leave(ApplicationId application) {
        if (inLine().stream().noneMatch(one -> one.id().equals(application))) {
            throw new IllegalArgumentException("application " + application + " is not in line");
        }
        return new WaitingList(
                waiting.stream().filter(one -> !one.id().equals(application)).toList(), offers);
    }

    /**
     * Offers the free seats, each to the next in line, as far as no open offer keeps them.
     *
     * @param freeSeats the seats nobody has, those of open offers included, 0 or more
     * @param at when
     * @param replyBy until when the replies must come
     * @return the list with the new offers, or this one if no seat is left or nobody is in line
     * @throws IllegalArgumentException if the free seats are negative, or there is no time to reply
     */
    public WaitingList offer(int freeSeats, Instant at, Instant replyBy) {
        if (freeSeats < 0) {
            throw new IllegalArgumentException("free seats must not be negative: " + freeSeats);
        }
        List<SeatOffer> made = new ArrayList<>(offers);
        int open = openOffers().size();
        while (open < freeSeats && made.size() < waiting.size()) {
            made.add(SeatOffer.open(waiting.get(made.size()), at, replyBy));
            open++;
        }
        return new WaitingList(waiting, made);
    }

    /**
     * Looks for what speaks against a reply.
     *
     * @param application whose offer is answered
     * @param at when
     * @return {@code NO_SEAT_OFFERED}, {@code SEAT_OFFER_ANSWERED}, {@code SEAT_OFFER_LAPSED}, or nothing
     */
    public List<Reason> objectionsToReply(ApplicationId application, Instant at) {
        for (SeatOffer offer : offers) {
            if (offer.id().equals(application)) {
                SeatOffer.State state = offer.lapse(at).state();
                if (state == SeatOffer.State.OPEN) {
                    return List.of();
                }
                return List.of(
                        state == SeatOffer.State.LAPSED
                                ? Reason.of("SEAT_OFFER_LAPSED").with("deadline", offer.replyBy())
                                : Reason.of("SEAT_OFFER_ANSWERED"));
            }
        }
        return List.of(Reason.of("NO_SEAT_OFFERED"));
    }

    /**
     * Accepts the seat offered; {@link SeatOffer#selected} of the offer is the ticket.
     *
     * @param application whose offer
     * @param at when
     * @return the changed list
     * @throws IllegalArgumentException if there are objections
     */
    public WaitingList accept(ApplicationId application, Instant at) {
        return reply(application, at, offer -> offer.accept(at));
    }

    /**
     * Declines the seat offered, which the next {@link #offer} gives to the next in line.
     *
     * @param application whose offer
     * @param at when
     * @return the changed list
     * @throws IllegalArgumentException if there are objections
     */
    public WaitingList decline(ApplicationId application, Instant at) {
        return reply(application, at, offer -> offer.decline(at));
    }

    /**
     * Lets all offers lapse whose deadline has passed; the next {@link #offer} gives their seats to the next in line.
     *
     * @param now the present moment
     * @return the changed list
     */
    public WaitingList lapse(Instant now) {
        return new WaitingList(
                waiting, offers.stream().map(offer -> offer.lapse(now)).toList());
    }

    /**
     * Returns the offers without a reply so far.
     *
     * @return the open offers, in order
     */
    public List<SeatOffer> openOffers() {
        return offers.stream()
                .filter(offer -> offer.state() == SeatOffer.State.OPEN)
                .toList();
    }

    /**
     * Returns who has not been offered a seat yet.
     *
     * @return those in line, the next one first
     */
    public List<Waitlisted> inLine() {
        return waiting.subList(offers.size(), waiting.size());
    }

    private WaitingList reply(ApplicationId application, Instant at, UnaryOperator<SeatOffer> answer) {
        List<Reason> objections = objectionsToReply(application, at);
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException("no reply of " + application + " at " + at + ": " + objections);
        }
        return new WaitingList(
                waiting,
                offers.stream()
                        .map(offer -> offer.id().equals(application) ? answer.apply(offer) : offer)
                        .toList());
    }
}
