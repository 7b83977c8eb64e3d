-- 家长学校, 家长会, 指导与实践活动: sessions, who came, study hours, certificates.
-- Runs unchanged on H2 and PostgreSQL 15, as V1 does.

create table teaching_plan (
  id uuid primary key,
  plan_date date not null,
  week int,
  topic varchar(100) not null,
  guests varchar(100),
  audience varchar(100),
  form varchar(60),
  lesson_hours int not null,
  material varchar(100),
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index teaching_plan_by_date on teaching_plan (plan_date, id);

create table teaching_plan_staff (
  plan_id uuid not null references teaching_plan (id) on delete cascade,
  staff_id uuid not null references staff (id),
  place int not null,
  primary key (plan_id, staff_id)
);

create table activity (
  id uuid primary key,
  held_on date not null,
  from_time time,
  to_time time,
  lesson_hours int,
  kind varchar(20) not null,
  topic varchar(100) not null,
  plan_id uuid references teaching_plan (id),
  audience varchar(10) not null,
  venue varchar(10),
  place varchar(100),
  host varchar(60),
  guests varchar(100),
  content varchar(4000),
  views varchar(2000),
  answer varchar(2000),
  note varchar(500),
  expected int default 0 not null,
  came int default 0 not null,
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index activity_by_date on activity (held_on, id);
comment on column activity.lesson_hours is '课时; null = it follows from the times';
comment on column activity.expected is 'how many children''s households were called at the roll call';
comment on column activity.came is 'of these, how many came, late or online included';

create table activity_staff (
  activity_id uuid not null references activity (id) on delete cascade,
  staff_id uuid not null references staff (id),
  role varchar(10) not null,
  place int not null,
  tier varchar(20) not null,
  primary key (activity_id, role, staff_id)
);
comment on column activity_staff.tier is 'the tier the person had that day';

create table activity_class (
  activity_id uuid not null references activity (id) on delete cascade,
  class_id uuid not null references school_class (id),
  place int not null,
  primary key (activity_id, class_id)
);
create index activity_class_class on activity_class (class_id, activity_id);

create table activity_option (
  activity_id uuid not null references activity (id) on delete cascade,
  entry_id uuid not null references list_entry (id),
  place int not null,
  primary key (activity_id, entry_id)
);
comment on table activity_option is 'themes, and what of the two lists of ten was ticked: the entry says of which list it is';

create table attendance (
  id uuid primary key,
  activity_id uuid not null references activity (id),
  student_id uuid not null references student (id),
  class_id uuid not null,
  status varchar(8) not null,
  guardian_id uuid
);
create unique index attendance_of on attendance (activity_id, student_id);
create index attendance_student on attendance (student_id, activity_id);
comment on column attendance.class_id is 'the class the child sat in that day';
comment on column attendance.guardian_id is 'who came; null = someone of the household';

create table certificate (
  id uuid primary key,
  number varchar(40) not null,
  issued_on date not null,
  school_year int not null,
  holder varchar(60) not null,
  relation varchar(20),
  student_id uuid not null references student (id),
  lesson_hours int,
  revoked_on date,
  reason varchar(200),
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index certificate_by_year on certificate (school_year, number);

create table parent_school_item (
  id uuid primary key,
  item_id uuid not null references list_entry (id),
  as_of date not null,
  met boolean default false not null,
  evidence varchar(500),
  kept_at varchar(100),
  keeper_id uuid references staff (id),
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);

create table hours_rule (
  id uuid primary key,
  school_year int not null,
  lesson_minutes int not null,
  required_hours int not null,
  absences_allowed int not null,
  points_per_hour int not null,
  pooled boolean default true not null,
  meetings_count boolean default false not null,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
comment on column hours_rule.pooled is 'whether the hours of all of a household count together';

insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8051-000000000001', 'SESSION_THEME', 'FAMILY_DAY', 1, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8051-000000000002', 'SESSION_THEME', 'CHILDREN_DAY', 2, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8051-000000000003', 'SESSION_THEME', 'SPORTS', 3, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8051-000000000004', 'SESSION_THEME', 'CULTURE', 4, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8051-000000000005', 'SESSION_THEME', 'READING', 5, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8051-000000000006', 'SESSION_THEME', 'HEALTH', 6, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8051-000000000007', 'SESSION_THEME', 'SCIENCE', 7, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8051-000000000008', 'SESSION_THEME', 'METHOD', 8, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8051-000000000009', 'SESSION_THEME', 'SAFETY', 9, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8051-000000000010', 'SESSION_THEME', 'ONLINE_SCHOOL', 10, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8052-000000000001', 'MUST_TALK', 'SLOT_01', 1, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8052-000000000002', 'MUST_TALK', 'SLOT_02', 2, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8052-000000000003', 'MUST_TALK', 'SLOT_03', 3, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8052-000000000004', 'MUST_TALK', 'SLOT_04', 4, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8052-000000000005', 'MUST_TALK', 'SLOT_05', 5, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8052-000000000006', 'MUST_TALK', 'SLOT_06', 6, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8052-000000000007', 'MUST_TALK', 'SLOT_07', 7, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8052-000000000008', 'MUST_TALK', 'SLOT_08', 8, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8052-000000000009', 'MUST_TALK', 'SLOT_09', 9, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8052-000000000010', 'MUST_TALK', 'SLOT_10', 10, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8053-000000000001', 'MUST_NOT_TALK', 'SLOT_01', 1, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8053-000000000002', 'MUST_NOT_TALK', 'SLOT_02', 2, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8053-000000000003', 'MUST_NOT_TALK', 'SLOT_03', 3, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8053-000000000004', 'MUST_NOT_TALK', 'SLOT_04', 4, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8053-000000000005', 'MUST_NOT_TALK', 'SLOT_05', 5, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8053-000000000006', 'MUST_NOT_TALK', 'SLOT_06', 6, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8053-000000000007', 'MUST_NOT_TALK', 'SLOT_07', 7, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8053-000000000008', 'MUST_NOT_TALK', 'SLOT_08', 8, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8053-000000000009', 'MUST_NOT_TALK', 'SLOT_09', 9, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8053-000000000010', 'MUST_NOT_TALK', 'SLOT_10', 10, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8054-000000000001', 'PARENT_SCHOOL_ITEM', 'SIGN', 1, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8054-000000000002', 'PARENT_SCHOOL_ITEM', 'RULES', 2, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8054-000000000003', 'PARENT_SCHOOL_ITEM', 'PLAN', 3, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8054-000000000004', 'PARENT_SCHOOL_ITEM', 'ATTENDANCE', 4, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8054-000000000005', 'PARENT_SCHOOL_ITEM', 'FILES', 5, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
