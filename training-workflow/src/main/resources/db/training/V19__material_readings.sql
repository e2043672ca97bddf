-- What trainees say to have read; that they opened it is in material_opening.
create table material_reading (
    application_id varchar(64) not null references application (id),
    material_id varchar(64) not null,
    read_at timestamp(6) with time zone not null,
    primary key (application_id, material_id)
);
