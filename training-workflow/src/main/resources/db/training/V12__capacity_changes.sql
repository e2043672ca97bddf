-- A lowered capacity removes nobody: as many as had a seat then may keep theirs. Nobody takes a new one beyond the seats.
alter table course_run add column seats_kept integer default 0 not null;
alter table course_run drop constraint course_run_not_overbooked;
alter table course_run add constraint course_run_not_overbooked
    check (taken >= 0 and (seats is null or taken <= seats or taken <= seats_kept));

-- Who changed a capacity, when and why; seats is null for no limit.
create table capacity_change (
    run_id varchar(64) not null references course_run (id),
    line integer not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(32) not null,
    seats_before integer,
    seats integer,
    taken integer not null,
    waiting integer not null,
    words varchar(100000) not null,
    primary key (run_id, line)
);
