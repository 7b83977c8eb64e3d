-- 家长委员会 and its kin: terms of office, seats, meetings. Runs unchanged on H2 and PostgreSQL 15, as V1 does.

create table committee (
  id uuid primary key,
  kind varchar(30) not null,
  stage varchar(20),
  entry_year int,
  class_id uuid references school_class (id),
  office varchar(30),
  from_date date not null,
  to_date date,
  charter_date date,
  rules_date date,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index committee_by_date on committee (from_date, id);
comment on table committee is 'one term of office; of a class if class_id is there, of a grade if stage and entry_year are, else of the school';

create table committee_seat (
  id uuid primary key,
  committee_id uuid not null references committee (id),
  name varchar(60) not null,
  guardian_id uuid,
  staff_id uuid references staff (id),
  workplace varchar(100),
  post_id uuid not null,
  part varchar(30),
  elected varchar(20),
  duties varchar(200),
  phone varchar(30),
  from_date date,
  to_date date,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index committee_seat_committee on committee_seat (committee_id);
comment on column committee_seat.name is 'kept beside the link, for a guardian''s row goes when no child has them any more; alone, it is someone from outside';

create table committee_meeting (
  id uuid primary key,
  committee_id uuid not null references committee (id),
  held_on date not null,
  place varchar(100),
  chair varchar(60),
  expected int,
  present int,
  attendees varchar(1000),
  agenda varchar(2000) not null,
  resolutions varchar(4000),
  outcome varchar(2000),
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index committee_meeting_by_date on committee_meeting (held_on, id);

update list_entry set place = 20 where id = '01900000-0000-7000-8001-000000000004';
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8001-000000000005', 'COMMITTEE_POST', 'CHAIR', 5, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8001-000000000006', 'COMMITTEE_POST', 'VICE_CHAIR', 6, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8001-000000000007', 'COMMITTEE_POST', 'COORDINATOR', 7, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8001-000000000008', 'COMMITTEE_POST', 'CLERK', 8, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8001-000000000009', 'COMMITTEE_POST', 'STANDING', 9, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
