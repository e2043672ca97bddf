-- What officers changed in runs under way, and why. Only ever appended to.
create table run_history (
    line bigint generated always as identity primary key,
    run_id varchar(64) not null references course_run (id),
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(32) not null,
    what varchar(100000) not null,
    words varchar(4000) not null
);
create index run_history_by_run on run_history (run_id, line);
