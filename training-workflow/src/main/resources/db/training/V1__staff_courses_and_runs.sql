-- Plain SQL that H2 and PostgreSQL read alike. Moments are kept to the microsecond.

create table department (
    code varchar(64) primary key,
    name varchar(200) not null,
    head varchar(32) not null,
    parent varchar(64)
);

create table official (
    staff_number varchar(32) primary key,
    name varchar(200) not null,
    department varchar(64) not null,
    grade varchar(100) not null,
    employment_state varchar(20) not null,
    email varchar(320)
);

create table program (
    id varchar(64) primary key,
    program_year integer not null,
    title varchar(300) not null
);

create table course (
    id varchar(64) primary key,
    program_id varchar(64) not null references program (id),
    position integer not null,
    topic_field varchar(200),
    topic_title varchar(300),
    delivery_mode varchar(30) not null,
    constraint course_topic_whole check ((topic_field is null) = (topic_title is null))
);
create index course_by_program on course (program_id);

create table course_material (
    course_id varchar(64) not null references course (id),
    id varchar(64) not null,
    position integer not null,
    title varchar(300) not null,
    released varchar(20) not null,
    location varchar(1000) not null,
    primary key (course_id, id)
);

create table course_equipment (
    course_id varchar(64) not null references course (id),
    position integer not null,
    name varchar(200) not null,
    preparation varchar(1000) not null,
    primary key (course_id, position)
);

-- seats is null for an unlimited run; the dates are null together while the schedule is undecided.
create table course_run (
    id varchar(64) primary key,
    course_id varchar(64) not null references course (id),
    run_year integer not null,
    cohort integer not null,
    phase varchar(20) not null,
    seats integer,
    taken integer default 0 not null,
    waiting_places integer not null,
    waiting integer default 0 not null,
    applications_open_at timestamp(6) with time zone,
    applications_close_at timestamp(6) with time zone,
    approval_deadline timestamp(6) with time zone,
    withdrawal_deadline timestamp(6) with time zone,
    materials_release_at timestamp(6) with time zone,
    survey_deadline timestamp(6) with time zone,
    constraint course_run_has_a_seat check (seats is null or seats >= 1),
    constraint course_run_not_overbooked check (taken >= 0 and (seats is null or taken <= seats)),
    constraint course_run_waiting_list_kept check (waiting >= 0 and waiting <= waiting_places),
    constraint course_run_schedule_whole check (
        (applications_open_at is null) = (applications_close_at is null)
        and (applications_open_at is null) = (approval_deadline is null)
        and (applications_open_at is null) = (withdrawal_deadline is null)
        and (applications_open_at is null) = (materials_release_at is null)
        and (applications_open_at is null) = (survey_deadline is null))
);
create index course_run_by_course on course_run (course_id);

create table class_session (
    run_id varchar(64) not null references course_run (id),
    id varchar(64) not null,
    ordinal integer not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    place varchar(300),
    primary key (run_id, id)
);
