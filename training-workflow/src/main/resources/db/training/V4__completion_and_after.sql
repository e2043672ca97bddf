create table completion_decision (
    application_id varchar(64) primary key references application (id),
    completed boolean not null,
    attended_minutes bigint not null,
    planned_minutes bigint not null,
    shortfalls varchar(100000) not null,
    decided_at timestamp(6) with time zone not null
);

-- One row a year, locked by whoever takes the next number until the certificate is stored or given up.
create table certificate_sequence (
    sequence_year integer primary key,
    last_number integer not null
);

create table certificate (
    application_id varchar(64) primary key references application (id),
    number_text varchar(40) not null,
    number_year integer not null,
    number_sequence integer not null,
    run_id varchar(64) not null references course_run (id),
    holder varchar(32) not null,
    holder_name varchar(200) not null,
    department_code varchar(64) not null,
    department_name varchar(200) not null,
    grade varchar(100) not null,
    course_title varchar(300) not null,
    run_year integer not null,
    cohort integer not null,
    first_day date not null,
    last_day date not null,
    learning_minutes integer not null,
    issuer varchar(200) not null,
    issued_on date not null,
    constraint certificate_number_once unique (number_text),
    constraint certificate_sequence_once unique (number_year, number_sequence)
);
create index certificate_by_run on certificate (run_id);
create index certificate_by_holder on certificate (holder);

create table action_plan (
    application_id varchar(64) primary key references application (id),
    plan varchar(4000) not null,
    submitted_at timestamp(6) with time zone not null
);

create table follow_up (
    application_id varchar(64) not null references application (id),
    ordinal integer not null,
    used boolean not null,
    note varchar(4000) not null,
    answered_at timestamp(6) with time zone not null,
    primary key (application_id, ordinal)
);

-- seats is null for an unlimited run. The two means are text, so that their digits stay exactly those decided on.
create table direction_decision (
    run_id varchar(64) primary key references course_run (id),
    direction varchar(20) not null,
    reason varchar(4000) not null,
    applied integer not null,
    seats integer,
    selected integer not null,
    completed integer not null,
    responses integer not null,
    satisfaction varchar(40),
    response_rate varchar(40),
    decided_by varchar(32) not null,
    decided_at timestamp(6) with time zone not null
);
