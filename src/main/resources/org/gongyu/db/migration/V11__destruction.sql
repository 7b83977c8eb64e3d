-- What was kept about children who left long ago and has been, or shall be, destroyed: 销毁清册.
-- Runs unchanged on H2 and PostgreSQL 15, as V1 does.

create table destruction (
  id uuid primary key,
  reason varchar(500) not null,
  requested_by varchar(60) not null,
  requested_at timestamp not null,
  approved_by varchar(60),
  approved_at timestamp,
  withdrawn_at timestamp
);

create table destruction_line (
  id uuid primary key,
  destruction_id uuid not null references destruction (id),
  pupil_id uuid not null,
  place int not null,
  name varchar(60) not null,
  class_label varchar(60),
  left_on date not null,
  row_count int
);
create index destruction_line_list on destruction_line (destruction_id, place);
comment on column destruction_line.name is 'whole until it is destroyed, then only the first character';
comment on column destruction_line.row_count is 'how many rows were destroyed; null until then';
