-- The audit's rows hang on each other: whoever changes or takes away one breaks the chain.

alter table audit add column number bigint default 0 not null;
alter table audit add column mac varchar(64) default '' not null;
create index audit_number on audit (number);
create index audit_record on audit (record_id);
comment on column audit.number is 'counts from 1 without a gap; 0 = written before there was a chain';
comment on column audit.mac is 'HMAC-SHA-256 over the mac before it and this row, in hexadecimal';

create table audit_head (
  id int primary key,
  number bigint not null,
  mac varchar(64) not null,
  seal varchar(64) not null
);
comment on table audit_head is 'one row: number and mac of the newest audit row, sealed, so that a chain cut at its end shows';
