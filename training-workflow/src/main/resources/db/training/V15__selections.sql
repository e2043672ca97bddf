-- How the seats of a run are given where it is not first come, first served: fixed when applications open, confirmed by an
-- officer. The seed is a lottery's; only its commitment is shown before the selection is confirmed.
create table selection (
    run_id varchar(64) primary key references course_run (id),
    policy varchar(40) not null,
    seed varchar(128),
    opened_at timestamp(6) with time zone not null,
    confirmed_by varchar(32),
    confirmed_at timestamp(6) with time zone,
    constraint selection_confirmed_whole check ((confirmed_by is null) = (confirmed_at is null))
);

create table selection_adjustment (
    run_id varchar(64) not null references selection (run_id),
    line integer not null,
    application_id varchar(64) not null references application (id),
    rank_before integer not null,
    rank_after integer not null,
    adjusted_by varchar(32) not null,
    adjusted_at timestamp(6) with time zone not null,
    words varchar(100000) not null,
    primary key (run_id, line)
);

-- Everybody's rank as it was confirmed, with the reason each was told.
create table selection_rank (
    run_id varchar(64) not null references selection (run_id),
    rank_confirmed integer not null,
    rank_by_policy integer not null,
    application_id varchar(64) not null references application (id),
    status varchar(20) not null,
    reason varchar(100000) not null,
    primary key (run_id, rank_confirmed),
    constraint selection_rank_once unique (run_id, application_id)
);
