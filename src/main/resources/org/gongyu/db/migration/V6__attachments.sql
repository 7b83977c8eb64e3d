-- Files attached to records of any ledger. What is in a file is kept once, however often it is attached.

create table content (
  sha256 varchar(64) primary key,
  byte_count bigint not null,
  bytes bytea not null
);
comment on table content is 'a row goes when no attachment refers to it any more';

create table attachment (
  id uuid primary key,
  ledger varchar(40) not null,
  record_id uuid not null,
  name varchar(200) not null,
  media_type varchar(100) not null,
  byte_count bigint not null,
  sha256 varchar(64) not null references content (sha256),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index attachment_record on attachment (record_id);
create index attachment_content on attachment (sha256);
comment on column attachment.ledger is 'the key of the ledger that the record belongs to';
