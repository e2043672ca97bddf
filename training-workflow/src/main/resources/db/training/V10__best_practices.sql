create table best_practice (
    application_id varchar(64) primary key references application (id),
    author varchar(32) not null,
    title varchar(100) not null,
    practice varchar(4000) not null,
    status varchar(20) not null,
    status_at timestamp(6) with time zone not null
);
create index best_practice_by_status on best_practice (status);

-- Only ever appended to.
create table best_practice_history (
    application_id varchar(64) not null references best_practice (application_id),
    position integer not null,
    status varchar(20) not null,
    changed_by varchar(32) not null,
    changed_at timestamp(6) with time zone not null,
    words varchar(4000) not null,
    primary key (application_id, position)
);
