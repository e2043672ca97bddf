create table outbox (
    id bigint generated always as identity primary key,
    unique_key varchar(200) not null,
    kind varchar(60) not null,
    recipient varchar(32) not null,
    subject varchar(300) not null,
    text varchar(10000) not null,
    created_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone,
    constraint outbox_once unique (unique_key)
);
create index outbox_by_recipient on outbox (recipient, id);
