-- Templates, fonts and pictures of seals, each once, named by the SHA-256 of its bytes. Never changed.
create table paper_content (
    sha256 varchar(64) primary key,
    content ${binary} not null
);

create table certificate_paper (
    id varchar(64) primary key,
    template varchar(64) not null references paper_content (sha256),
    font varchar(64) not null references paper_content (sha256),
    seal_image varchar(64) references paper_content (sha256),
    public_address varchar(2000)
);

-- On what a certificate was printed first; null until it is printed (again).
alter table certificate_credential add column paper varchar(64) references certificate_paper (id);
