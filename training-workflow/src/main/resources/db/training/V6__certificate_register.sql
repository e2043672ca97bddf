-- Numbers are counted in series; each year so far is the series of its name. One row a series, locked by whoever takes
-- the next number until the certificate is stored or given up.
create table certificate_series (
    series varchar(64) primary key,
    last_number integer not null
);
insert into certificate_series (series, last_number)
    select cast(sequence_year as varchar(64)), last_number from certificate_sequence;
drop table certificate_sequence;

-- An application has several certificates if one was issued anew; then the number is the key.
create table certificate_numbered (
    number_text varchar(40) not null,
    number_series varchar(64) not null,
    number_sequence integer not null,
    application_id varchar(64) not null references application (id),
    -- The application while this is the last certificate issued for it; else null.
    latest_for varchar(64),
    replaces varchar(40),
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
    constraint certificate_by_number primary key (number_text),
    constraint certificate_place_once unique (number_series, number_sequence),
    constraint certificate_latest_once unique (latest_for)
);
insert into certificate_numbered (
    number_text, number_series, number_sequence, application_id, latest_for, run_id, holder, holder_name, department_code,
    department_name, grade, course_title, run_year, cohort, first_day, last_day, learning_minutes, issuer, issued_on)
    select number_text, cast(number_year as varchar(64)), number_sequence, application_id, application_id, run_id, holder,
        holder_name, department_code, department_name, grade, course_title, run_year, cohort, first_day, last_day,
        learning_minutes, issuer, issued_on
    from certificate;
drop table certificate;
alter table certificate_numbered rename to certificate;
create index certificate_by_application on certificate (application_id);
create index certificate_by_run on certificate (run_id);
create index certificate_by_holder on certificate (holder);

-- Only ever appended to.
create table certificate_event (
    line bigint generated always as identity primary key,
    number_text varchar(40) not null references certificate (number_text),
    kind varchar(20) not null,
    done_by varchar(32) not null,
    done_at timestamp(6) with time zone not null,
    words varchar(4000) not null,
    successor varchar(40) references certificate (number_text),
    -- The certificate's number if this is its end; else null.
    ends varchar(40),
    constraint certificate_ends_once unique (ends),
    constraint certificate_event_whole check ((successor is not null) = (kind = 'REPLACEMENT'))
);
create index certificate_event_by_number on certificate_event (number_text, line);
