-- What trainees note for themselves; read by their owner alone, and deleted, not marked, when erased.
create table private_item (
    line bigint generated always as identity primary key,
    application_id varchar(64) not null references application (id),
    owner varchar(32) not null,
    item varchar(40) not null,
    label varchar(200) not null,
    due date,
    done_at timestamp(6) with time zone,
    unique (application_id, owner, item)
);
create index private_item_by_owner on private_item (owner);
