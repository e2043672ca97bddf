-- Who closed a sheet, and when; closed_by is null if it closed itself. Sheets closed before this table count as closed at
-- the end of their last session.
create table attendance_closing (
    run_id varchar(64) primary key references course_run (id),
    closed_at timestamp(6) with time zone not null,
    closed_by varchar(32)
);

-- Marks that were corrected: before, after, by whom and why. Only ever appended to.
create table attendance_correction (
    run_id varchar(64) not null references course_run (id),
    line integer not null,
    session_id varchar(64) not null,
    application_id varchar(64) not null references application (id),
    before_late_minutes integer not null,
    before_left_early_minutes integer not null,
    before_absent boolean not null,
    before_authorised boolean not null,
    late_minutes integer not null,
    left_early_minutes integer not null,
    absent boolean not null,
    authorised boolean not null,
    corrected_by varchar(32) not null,
    corrected_at timestamp(6) with time zone not null,
    words varchar(4000) not null,
    primary key (run_id, line)
);

-- Appeals against marks of a closed sheet. A row changes once: by its decision.
create table attendance_appeal (
    run_id varchar(64) not null references course_run (id),
    line integer not null,
    session_id varchar(64) not null,
    application_id varchar(64) not null references application (id),
    late_minutes integer not null,
    left_early_minutes integer not null,
    absent boolean not null,
    authorised boolean not null,
    appealed_by varchar(32) not null,
    appealed_at timestamp(6) with time zone not null,
    words varchar(4000) not null,
    verdict varchar(20),
    decided_by varchar(32),
    decided_at timestamp(6) with time zone,
    decision_words varchar(4000),
    primary key (run_id, line)
);

-- Excuses for missed time. A row changes once: by its decision. The session may be dropped later.
create table attendance_excuse (
    run_id varchar(64) not null references course_run (id),
    line integer not null,
    session_id varchar(64) not null,
    application_id varchar(64) not null references application (id),
    sent_by varchar(32) not null,
    sent_at timestamp(6) with time zone not null,
    words varchar(4000) not null,
    evidence varchar(1200) not null,
    verdict varchar(20),
    decided_by varchar(32),
    decided_at timestamp(6) with time zone,
    decision_words varchar(4000),
    primary key (run_id, line)
);
