-- Made once when a certificate is printed first. Salt and token are personal data and become null when those are erased; the
-- token is also null as long as the office has no key.
create table certificate_credential (
    number_text varchar(40) primary key references certificate (number_text),
    code varchar(16) not null,
    status_list integer not null,
    status_index integer not null,
    salt varchar(64),
    key_id varchar(64),
    token varchar(16000),
    constraint certificate_credential_code_once unique (code),
    constraint certificate_credential_status_once unique (status_list, status_index),
    constraint certificate_credential_whole check (
        (key_id is null) = (token is null) and (token is null or salt is not null))
);
