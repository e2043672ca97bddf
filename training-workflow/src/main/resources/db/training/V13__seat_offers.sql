-- A free seat offered to somebody who waits, and the answer. Each application is offered one seat at most.
create table seat_offer (
    application_id varchar(64) primary key references application (id),
    run_id varchar(64) not null references course_run (id),
    offered_at timestamp(6) with time zone not null,
    reply_by timestamp(6) with time zone not null,
    state varchar(20) not null,
    answered_at timestamp(6) with time zone,
    constraint seat_offer_answered check ((answered_at is null) = (state = 'OPEN'))
);
create index seat_offer_by_run on seat_offer (run_id, state);
