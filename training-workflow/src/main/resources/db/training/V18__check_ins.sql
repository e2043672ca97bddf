-- Self check-in: the secret of each session from which its codes follow, in hexadecimal digits. Whoever knows it can make codes.
create table check_in_secret (
    run_id varchar(64) not null references course_run (id),
    session_id varchar(64) not null,
    secret varchar(128) not null,
    primary key (run_id, session_id)
);

-- Who checked in, and who wrote how many wrong codes.
create table check_in (
    run_id varchar(64) not null,
    session_id varchar(64) not null,
    application_id varchar(64) not null references application (id),
    checked_in_by varchar(32),
    checked_in_at timestamp(6) with time zone,
    late_minutes integer,
    wrong_codes integer not null,
    primary key (run_id, session_id, application_id),
    foreign key (run_id, session_id) references check_in_secret (run_id, session_id)
);
