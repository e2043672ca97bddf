-- The applicant's name, department and grade are those of the day of application. Officials and departments may live in
-- another system, so nothing here refers to their tables.
create table application (
    id varchar(64) primary key,
    -- The order of arrival: a clock may stand still, this does not.
    arrival bigint generated always as identity,
    applicant varchar(32) not null,
    applicant_name varchar(200) not null,
    department_code varchar(64) not null,
    department_name varchar(200) not null,
    grade varchar(100) not null,
    run_id varchar(64) not null references course_run (id),
    course_id varchar(64) not null,
    course_year integer not null,
    submitted_at timestamp(6) with time zone not null,
    status varchar(20) not null,
    status_at timestamp(6) with time zone not null,
    status_by varchar(32),
    status_reason varchar(100000),
    status_words varchar(4000),
    ended_from varchar(20),
    cancelled_as varchar(20),
    expired_deadline timestamp(6) with time zone,
    -- Applicant, course and year while the application keeps the person from applying for the course again; else null.
    counts_for varchar(120),
    constraint application_one_that_counts unique (counts_for)
);
create index application_by_applicant on application (applicant);
create index application_by_run on application (run_id);

create table application_approval (
    application_id varchar(64) not null references application (id),
    step integer not null,
    office varchar(200) not null,
    approver varchar(32) not null,
    approved_by varchar(32),
    approved_at timestamp(6) with time zone,
    comment_words varchar(4000),
    primary key (application_id, step),
    constraint application_approval_whole check ((approved_by is null) = (approved_at is null))
);

-- Only ever appended to.
create table application_history (
    line bigint generated always as identity primary key,
    application_id varchar(64) not null references application (id),
    status varchar(20) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(32),
    acting_as varchar(20) not null,
    reason varchar(100000),
    words varchar(4000),
    constraint application_history_actor check ((changed_by is null) = (acting_as = 'SYSTEM'))
);
create index application_history_by_application on application_history (application_id, line);

create table refused_application (
    id varchar(64) primary key,
    arrival bigint generated always as identity,
    applicant varchar(32) not null,
    run_id varchar(64) not null,
    refused_at timestamp(6) with time zone not null,
    reasons varchar(100000) not null
);
create index refused_application_by_applicant on refused_application (applicant);
