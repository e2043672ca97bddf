-- Who recorded, ended or removed which absence: it decides who may approve. Only ever appended to.
create table absence_history (
    line bigint generated always as identity primary key,
    official varchar(32) not null,
    away_from timestamp(6) with time zone not null,
    away_until timestamp(6) with time zone not null,
    stand_in varchar(32) not null,
    what varchar(20) not null,
    changed_by varchar(32) not null,
    changed_at timestamp(6) with time zone not null
);
