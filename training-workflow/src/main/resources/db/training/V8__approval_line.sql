-- Who is away, and who stands in.
create table absence (
    official varchar(32) not null,
    away_from timestamp(6) with time zone not null,
    away_until timestamp(6) with time zone not null,
    stand_in varchar(32) not null,
    primary key (official, away_from),
    constraint absence_ends check (away_from < away_until),
    constraint absence_by_another check (official <> stand_in)
);

-- An office may be vacant.
alter table department alter column head drop not null;

alter table official add column job_series varchar(100);

-- Whose head the approver is; why somebody stood in for the approver; the place given among the department's applicants.
alter table application_approval add column department_code varchar(64);
alter table application_approval add column stand_in_reason varchar(100000);
alter table application_approval add column department_order integer;

-- In whose place the status was reached.
alter table application add column status_in_place_of varchar(32);
alter table application_history add column in_place_of varchar(32);
alter table application_history add constraint application_history_stand_in
    check ((in_place_of is null) = (acting_as <> 'STAND_IN'));
