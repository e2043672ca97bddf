alter table outbox add column state varchar(20) default 'WAITING' not null;
alter table outbox add column attempts integer default 0 not null;
alter table outbox add column next_attempt_at timestamp(6) with time zone;
alter table outbox add column taken_at timestamp(6) with time zone;
alter table outbox add column problem varchar(1000);
alter table outbox add column calendar varchar(10000);
update outbox set state = 'SENT' where sent_at is not null;
update outbox set next_attempt_at = created_at;
alter table outbox alter column next_attempt_at set not null;
alter table outbox add constraint outbox_state
    check (state in ('WAITING', 'TAKEN', 'SENT', 'UNDELIVERED', 'DISMISSED', 'SET_ASIDE'));
create index outbox_by_state on outbox (state, next_attempt_at);

create table calendar_entry (
    application_id varchar(64) not null,
    session_id varchar(64) not null,
    sequence_number integer not null,
    title varchar(300) not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    place varchar(300),
    cancelled boolean not null,
    constraint calendar_entry_pk primary key (application_id, session_id),
    constraint calendar_entry_application foreign key (application_id) references application (id),
    constraint calendar_entry_sequence check (sequence_number >= 0)
);
