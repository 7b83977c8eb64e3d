-- 特殊群体学生档案 一生一策: a file for each child, its plans, log and reviews, and the notices of entrusted care.
-- Runs unchanged on H2 and PostgreSQL 15, as V1 does.

create table care_file (
  id uuid primary key,
  student_id uuid not null references student (id),
  level varchar(20) not null,
  opened_on date not null,
  opened_why varchar(500),
  closed_on date,
  closed_why varchar(500),
  reopened_on date,
  reopened_why varchar(500),
  helper_id uuid references staff (id),
  leader_id uuid references staff (id),
  left_behind_rule varchar(20),
  disability varchar(20),
  disability_grade varchar(20),
  disability_card varchar(30),
  household varchar(200),
  family varchar(2000),
  away varchar(20),
  guardianship varchar(20),
  grandparents varchar(500),
  means varchar(200),
  problems varchar(2000),
  aid varchar(1000),
  psychology text,
  crime text,
  drugs text,
  illness text,
  harm text,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index care_file_student on care_file (student_id);
create index care_file_helper on care_file (helper_id);
comment on column care_file.household is 'where the household is registered';
comment on column care_file.means is 'what the family lives on';

create table care_file_category (
  file_id uuid not null references care_file (id) on delete cascade,
  entry_id uuid not null references list_entry (id),
  place int not null,
  primary key (file_id, entry_id)
);

create table care_plan (
  id uuid primary key,
  student_id uuid not null references student (id),
  made_on date not null,
  situation varchar(4000),
  goals varchar(4000) not null,
  measures varchar(4000) not null,
  review_on date,
  approved_by uuid references staff (id),
  approved_on date,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index care_plan_student on care_plan (student_id, made_on);

create table care_log (
  id uuid primary key,
  student_id uuid not null references student (id),
  log_date date not null,
  kind varchar(20) not null,
  content varchar(4000),
  effect varchar(2000),
  next_step varchar(1000),
  secret text,
  referred_to varchar(200),
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index care_log_student on care_log (student_id, log_date);
create index care_log_by_date on care_log (log_date, id);
comment on column care_log.secret is 'what was said in psychological support, for named roles';

create table care_log_staff (
  log_id uuid not null references care_log (id) on delete cascade,
  staff_id uuid not null references staff (id),
  place int not null,
  primary key (log_id, staff_id)
);

create table care_review (
  id uuid primary key,
  student_id uuid not null references student (id),
  review_date date not null,
  reviewer_id uuid references staff (id),
  progress varchar(20) not null,
  findings varchar(4000),
  next_step varchar(20),
  next_on date,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index care_review_student on care_review (student_id, review_date);

create table care_notice (
  id uuid primary key,
  student_id uuid not null references student (id),
  noticed_on date not null,
  father varchar(60),
  father_place varchar(200),
  father_phone varchar(30),
  father_from date,
  father_to date,
  mother varchar(60),
  mother_place varchar(200),
  mother_phone varchar(30),
  mother_from date,
  mother_to date,
  carer varchar(60) not null,
  carer_relation varchar(20),
  carer_age int,
  carer_address varchar(200),
  carer_phone varchar(30),
  heard boolean default false not null,
  fit boolean default false not null,
  written boolean default false not null,
  committee_told boolean default false not null,
  parent_signed boolean default false not null,
  carer_signed boolean default false not null,
  received_on date,
  received_by uuid references staff (id),
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index care_notice_student on care_notice (student_id, noticed_on);

insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8004-000000000001', 'CARE_CATEGORY', 'LEFT_BEHIND', '000-15、002-2.1.4：委托照护须书面告知学校', 1, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8004-000000000002', 'CARE_CATEGORY', 'DISABLED', '002-1.2.2b、004-2c：残疾儿童', 2, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8004-000000000003', 'CARE_CATEGORY', 'ORPHAN', '002-1.2.2b、004-2c：孤儿', 3, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8004-000000000004', 'CARE_CATEGORY', 'UNATTENDED', '民政口径：事实无人抚养儿童，与孤儿同等保障', 4, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8004-000000000005', 'CARE_CATEGORY', 'BROKEN_FAMILY', '000-12a：家庭残缺（含单亲、离异）', 5, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8004-000000000006', 'CARE_CATEGORY', 'ALONE', '000-12a：独居；未保法第21条：未满十六周岁不得单独生活', 6, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8004-000000000007', 'CARE_CATEGORY', 'MIGRANT', '进城务工人员随迁子女', 7, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8004-000000000008', 'CARE_CATEGORY', 'HARDSHIP', '002-1.2.2b、004-2c：家庭有困难的儿童', 8, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8004-000000000009', 'CARE_CATEGORY', 'PSYCHOLOGY', '000-12a：心理上需要关爱的学生', 9, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8004-000000000010', 'CARE_CATEGORY', 'KEY', '000-12a、003-7b：重点关注，每学年至少1次入户家访', 10, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
