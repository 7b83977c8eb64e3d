-- Lists that a school may edit: posts of a committee, kinds of hardship, themes of a session …
-- Runs unchanged on H2 and PostgreSQL 15, as V1 does. Each feature's migration inserts the entries that ship with it.

create table list_entry (
  id uuid primary key,
  list varchar(40) not null,
  code varchar(40),
  name varchar(100),
  note varchar(300),
  place int not null,
  retired boolean default false not null,
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index list_entry_list on list_entry (list, place);
comment on column list_entry.code is 'shipped entries only: by it the program knows the entry, and finds its name until a school gives another';
comment on column list_entry.note is 'the policy clause or what belongs here';

insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8001-000000000001', 'COMMITTEE_POST', 'DIRECTOR', 1, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8001-000000000002', 'COMMITTEE_POST', 'DEPUTY', 2, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8001-000000000003', 'COMMITTEE_POST', 'SECRETARY', 3, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8001-000000000004', 'COMMITTEE_POST', 'MEMBER', 4, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
