-- H2 needs many times the size of a row to write it, so a large file in one row could use up the memory of a small computer and close
-- the database. What is in a file is kept in parts.

create table content_part (
  sha256 varchar(64) not null references content (sha256) on delete cascade,
  place int not null,
  bytes bytea not null,
  primary key (sha256, place)
);
comment on column content_part.place is 'from 0; the parts in order are the content';

insert into content_part (sha256, place, bytes) select sha256, 0, bytes from content;

alter table content drop column bytes;
