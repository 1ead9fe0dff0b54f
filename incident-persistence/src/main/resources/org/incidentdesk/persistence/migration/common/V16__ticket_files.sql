-- Which files hang on which tickets; their bytes are outside the database, under these names.
create table ticket_file (
    ticket bigint      not null references ticket (number),
    entry  bigint      not null,
    sha256 varchar(64) not null,
    primary key (ticket, entry)
);
create index ticket_file_by_content on ticket_file (sha256);
