-- What was erased, when, by whom and why. Of whom is not kept: the pseudonym leads nowhere.
create table erasure (
    line bigint generated always as identity primary key,
    pseudonym varchar(32) not null,
    with_certificates boolean not null,
    erased_by varchar(32) not null,
    erased_at timestamp(6) with time zone not null,
    words varchar(4000) not null
);
