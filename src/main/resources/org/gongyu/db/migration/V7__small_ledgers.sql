-- Mentors and talks, teachers' training, volunteers and resources, mediation, checklists.
-- Runs unchanged on H2 and PostgreSQL 15, as V1 does.

create table mentoring (
  id uuid primary key,
  student_id uuid not null references student (id),
  staff_id uuid not null references staff (id),
  from_date date not null,
  until_date date,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index mentoring_by_student on mentoring (student_id, from_date);
comment on column mentoring.until_date is 'the last day; null = still';

create table talk (
  id uuid primary key,
  talk_date date not null,
  staff_id uuid not null references staff (id),
  topic varchar(20) not null,
  content varchar(4000),
  advice varchar(2000),
  psychology varchar(6000),
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index talk_by_date on talk (talk_date, id);
comment on column talk.psychology is 'what was said where the topic is PSYCHOLOGY; confidential';

create table talk_student (
  talk_id uuid not null references talk (id) on delete cascade,
  student_id uuid not null references student (id),
  place int not null,
  primary key (talk_id, student_id)
);
create index talk_student_other on talk_student (student_id, talk_id);

create table class_report (
  id uuid primary key,
  report_date date not null,
  staff_id uuid not null references staff (id),
  specialty varchar(20) not null,
  title varchar(200) not null,
  audience int,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index class_report_by_date on class_report (report_date, id);

create table class_report_class (
  class_report_id uuid not null references class_report (id) on delete cascade,
  class_id uuid not null references school_class (id),
  place int not null,
  primary key (class_report_id, class_id)
);
create index class_report_class_other on class_report_class (class_id, class_report_id);

create table training (
  id uuid primary key,
  training_date date not null,
  title varchar(200) not null,
  topic varchar(20) not null,
  organiser varchar(200),
  hours int not null,
  proof varchar(200),
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index training_by_date on training (training_date, id);
comment on column training.hours is 'study hours each teacher is credited with';

create table training_staff (
  training_id uuid not null references training (id) on delete cascade,
  staff_id uuid not null references staff (id),
  place int not null,
  primary key (training_id, staff_id)
);
create index training_staff_other on training_staff (staff_id, training_id);

create table teacher_certificate (
  id uuid primary key,
  staff_id uuid not null references staff (id),
  kind varchar(20) not null,
  name varchar(200) not null,
  number varchar(100),
  issuer varchar(200),
  issued_on date not null,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);

create table volunteer (
  id uuid primary key,
  name varchar(60) not null,
  team_id uuid not null references list_entry (id),
  shared boolean default false not null,
  affiliation varchar(200),
  speciality varchar(200),
  available varchar(200),
  phone varchar(40),
  from_date date,
  until_date date,
  earlier_hours int,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
comment on column volunteer.shared is 'shared by the whole district: 区级共享';
comment on column volunteer.earlier_hours is 'hours served before the first service recorded here';

create table service (
  id uuid primary key,
  service_date date not null,
  activity varchar(200) not null,
  venue varchar(200),
  hours int not null,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index service_by_date on service (service_date, id);

create table service_volunteer (
  service_id uuid not null references service (id) on delete cascade,
  volunteer_id uuid not null references volunteer (id),
  place int not null,
  primary key (service_id, volunteer_id)
);
create index service_volunteer_other on service_volunteer (volunteer_id, service_id);

create table resource (
  id uuid primary key,
  name varchar(200) not null,
  kind_id uuid not null references list_entry (id),
  address varchar(300),
  contact varchar(60),
  phone varchar(40),
  activities varchar(1000),
  stages varchar(100),
  capacity int,
  cost varchar(100),
  agreed_on date,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);

create table mediation (
  id uuid primary key,
  number varchar(40),
  received_on date not null,
  source varchar(100),
  matter varchar(2000) not null,
  kind_id uuid not null references list_entry (id),
  parties varchar(500),
  department varchar(100),
  staff_id uuid references staff (id),
  measures varchar(2000),
  deadline date,
  result varchar(2000),
  followed_up_on date,
  follow_up varchar(1000),
  closed_on date,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index mediation_by_date on mediation (received_on, id);

create table evidence (
  id uuid primary key,
  evidence_date date not null,
  item_id uuid not null references list_entry (id),
  content varchar(1000) not null,
  place_kept varchar(200),
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index evidence_by_date on evidence (evidence_date, id);

create table receipt (
  id uuid primary key,
  receipt_date date not null,
  student_knows boolean default false not null,
  parent_knows boolean default false not null,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index receipt_by_date on receipt (receipt_date, id);

create table receipt_student (
  receipt_id uuid not null references receipt (id) on delete cascade,
  student_id uuid not null references student (id),
  place int not null,
  primary key (receipt_id, student_id)
);
create index receipt_student_other on receipt_student (student_id, receipt_id);


insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8701-000000000001', 'VOLUNTEER_TEAM', 'EXPERT', 1, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8701-000000000002', 'VOLUNTEER_TEAM', 'TEACHER', 2, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8701-000000000003', 'VOLUNTEER_TEAM', 'PARENT', 3, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8701-000000000004', 'VOLUNTEER_TEAM', 'COMMUNITY', 4, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8701-000000000005', 'VOLUNTEER_TEAM', 'ELDER', 5, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');

insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8702-000000000001', 'RESOURCE_KIND', 'PRACTICE_BASE', 1, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8702-000000000002', 'RESOURCE_KIND', 'PATRIOTIC', 2, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8702-000000000003', 'RESOURCE_KIND', 'CULTURE', 3, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8702-000000000004', 'RESOURCE_KIND', 'SCIENCE', 4, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8702-000000000005', 'RESOURCE_KIND', 'NATURE', 5, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8702-000000000006', 'RESOURCE_KIND', 'LABOUR', 6, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8702-000000000007', 'RESOURCE_KIND', 'JUSTICE', 7, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8702-000000000008', 'RESOURCE_KIND', 'COMMUNITY', 8, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8702-000000000009', 'RESOURCE_KIND', 'HEALTH', 9, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8702-000000000010', 'RESOURCE_KIND', 'OTHER', 10, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');

insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8703-000000000001', 'MEDIATION_KIND', 'SAFETY', 1, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8703-000000000002', 'MEDIATION_KIND', 'PEERS', 2, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8703-000000000003', 'MEDIATION_KIND', 'TEACHING', 3, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8703-000000000004', 'MEDIATION_KIND', 'CONDUCT', 4, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8703-000000000005', 'MEDIATION_KIND', 'FAMILY', 5, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8703-000000000006', 'MEDIATION_KIND', 'FEES', 6, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8703-000000000007', 'MEDIATION_KIND', 'OTHER', 7, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');

insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000001', 'CHECKLIST_ITEM', 'WORK_PLAN', '000-4、002-1.2.1、003-7、004-2', 1, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000002', 'CHECKLIST_ITEM', 'TEACHER_TRAINING', '002-1.2.1、003-7、004-2', 2, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000003', 'CHECKLIST_ITEM', 'APPRAISAL', '000-5、000-8、002-1.2.1、004-2', 3, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000004', 'CHECKLIST_ITEM', 'CONTACT_BOOK', '002-1.1.1、004-1', 4, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000005', 'CHECKLIST_ITEM', 'OPEN_DAY', '000-7、002-1.1、004-1', 5, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000006', 'CHECKLIST_ITEM', 'RECEPTION_DAY', '000-7、002-1.1、004-1', 6, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000007', 'CHECKLIST_ITEM', 'GUIDANCE_COMMITTEE', '002-1.2.2、004-2', 7, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000008', 'CHECKLIST_ITEM', 'PARENT_VIEWS', '000-7', 8, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000009', 'CHECKLIST_ITEM', 'NO_HOMEWORK_IN_GROUPS', '000-7', 9, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000010', 'CHECKLIST_ITEM', 'NO_FEES', '000-7', 10, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000011', 'CHECKLIST_ITEM', 'PRIVACY', '000-7', 11, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000012', 'CHECKLIST_ITEM', 'PARENT_SCHOOL_STAFF', '000-9', 12, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000013', 'CHECKLIST_ITEM', 'FAMILY_EDUCATION_DAY', '000-9', 13, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000014', 'CHECKLIST_ITEM', 'ONLINE_SCHOOL', '000-9', 14, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000015', 'CHECKLIST_ITEM', 'FIVE_HAVES', '001-6', 15, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000016', 'CHECKLIST_ITEM', 'CHARTER', '003-5、004-2', 16, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000017', 'CHECKLIST_ITEM', 'OUTSIDE_CONTACT', '000-13', 17, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000018', 'CHECKLIST_ITEM', 'STORIES', '000-8', 18, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000019', 'CHECKLIST_ITEM', 'HONOURS', '000-6、001-4', 19, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000020', 'CHECKLIST_ITEM', 'STUDY_TRIPS', '003-3', 20, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000021', 'CHECKLIST_ITEM', 'SCHOOL_COURSES', '001-7', 21, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000022', 'CHECKLIST_ITEM', 'LECTURERS', '004-3', 22, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000023', 'CHECKLIST_ITEM', 'TEACHING_AT_HOME', '002-4.3', 23, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000024', 'CHECKLIST_ITEM', 'ONE_SCHOOL_ONE_PLAN', '001-12', 24, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000025', 'CHECKLIST_ITEM', 'FIVE_ACTIVITIES', '000 三', 25, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
