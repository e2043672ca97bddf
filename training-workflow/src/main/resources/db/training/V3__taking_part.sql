-- The items are those the person was given when preparation began, so that later wording changes nothing under way.
create table checklist (
    application_id varchar(64) primary key references application (id),
    items varchar(100000) not null
);

create table checklist_tick (
    application_id varchar(64) not null references checklist (application_id),
    item varchar(40) not null,
    ticked_at timestamp(6) with time zone not null,
    event varchar(30),
    primary key (application_id, item)
);

create table material_opening (
    application_id varchar(64) not null references application (id),
    material_id varchar(64) not null,
    opened_at timestamp(6) with time zone not null,
    primary key (application_id, material_id)
);

create table attendance_sheet (
    run_id varchar(64) primary key references course_run (id),
    closed boolean not null
);

create table attendance_trainee (
    run_id varchar(64) not null references attendance_sheet (run_id),
    application_id varchar(64) not null references application (id),
    position integer not null,
    primary key (run_id, application_id)
);

-- Refers to the session, so that one that was held cannot be deleted.
create table attendance_mark (
    run_id varchar(64) not null,
    session_id varchar(64) not null,
    application_id varchar(64) not null references application (id),
    late_minutes integer not null,
    left_early_minutes integer not null,
    absent boolean not null,
    authorised boolean not null,
    primary key (run_id, session_id, application_id),
    foreign key (run_id, session_id) references class_session (run_id, id)
);

-- Who has answered, and apart from it what was answered. All responses about a run are one text, in an order drawn anew
-- with every response: a row for each would carry what PostgreSQL shows of every row, its place and its transaction, and
-- by these it could be paired with the row of the person.
create table survey_participation (
    application_id varchar(64) primary key references application (id)
);

create table survey_response (
    run_id varchar(64) primary key references course_run (id),
    responses text not null
);
