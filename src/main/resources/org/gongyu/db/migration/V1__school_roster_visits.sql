-- Runs unchanged on H2 and PostgreSQL 15. No CHECK … IN (H2 2.4.240 rejects valid rows after the creating connection closes),
-- no column named value, key, year or day. Choices are kept as the constants' names.

create table school (
  id uuid primary key,
  name varchar(100) not null,
  district varchar(60),
  stage varchar(20) not null,
  primary_years int not null,
  made_up boolean default false not null,
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
comment on column school.primary_years is '6 = 六三制, 5 = 五四制';

create table term (
  id uuid primary key,
  school_year int not null,
  number int not null,
  starts date not null,
  ends date not null,
  constraint term_once unique (school_year, number)
);
comment on table term is 'school_year 2025, number 1 is 2025—2026学年第一学期; ends is the last school day';

create table school_class (
  id uuid primary key,
  stage varchar(20) not null,
  entry_year int not null,
  number int not null,
  constraint class_once unique (stage, entry_year, number)
);
comment on table school_class is 'a cohort: 2024级1班; its grade follows from the school year';

create table staff (
  id uuid primary key,
  name varchar(60) not null,
  pinyin varchar(200) not null,
  sex varchar(10),
  tier varchar(20) not null,
  phone varchar(30),
  subject varchar(30),
  joined date,
  left_on date,
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index staff_name on staff (name);

create table head_teacher (
  id uuid primary key,
  class_id uuid not null references school_class (id),
  staff_id uuid not null references staff (id),
  from_date date not null,
  to_date date
);
create index head_teacher_class on head_teacher (class_id, from_date);
comment on table head_teacher is 'who is 班主任 of which class; both dates count, to_date null = still';

create table student (
  id uuid primary key,
  name varchar(60) not null,
  pinyin varchar(200) not null,
  sex varchar(10),
  birth_date date,
  ethnicity varchar(30),
  id_type varchar(30),
  id_number varchar(30),
  student_number varchar(30),
  seat_number varchar(10),
  address varchar(200),
  phone varchar(30),
  health varchar(30),
  boarding varchar(20),
  left_behind varchar(20),
  migrant boolean default false not null,
  orphan boolean default false not null,
  inclusive boolean default false not null,
  disability varchar(20),
  key_student boolean default false not null,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index student_name on student (name);
create index student_id_number on student (id_number);

create table enrolment (
  id uuid primary key,
  student_id uuid not null references student (id) on delete cascade,
  class_id uuid not null references school_class (id),
  from_date date not null,
  to_date date,
  came varchar(20) not null,
  went varchar(20),
  note varchar(200)
);
create index enrolment_student on enrolment (student_id, from_date);
create index enrolment_class on enrolment (class_id, from_date);
comment on table enrolment is 'who sat in which class; both dates count, to_date null = still';

create table guardian (
  id uuid primary key,
  name varchar(60) not null,
  phone varchar(30),
  workplace varchar(100)
);
create index guardian_name on guardian (name, phone);

create table student_guardian (
  id uuid primary key,
  student_id uuid not null references student (id) on delete cascade,
  guardian_id uuid not null references guardian (id),
  place int not null,
  relation varchar(20),
  is_guardian boolean not null,
  constraint student_guardian_once unique (student_id, guardian_id)
);
create index student_guardian_guardian on student_guardian (guardian_id);

create table visit (
  id uuid primary key,
  visit_date date not null,
  from_time time,
  to_time time,
  mode varchar(20) not null,
  grouped boolean default false not null,
  kind varchar(20),
  met varchar(100),
  purpose varchar(500),
  content varchar(4000),
  views varchar(2000),
  outcome varchar(2000),
  follow_up varchar(1000),
  follow_up_date date,
  key_visit boolean default false not null,
  story boolean default false not null,
  note varchar(500),
  version int not null,
  created_by varchar(60) not null,
  created_at timestamp not null,
  changed_by varchar(60) not null,
  changed_at timestamp not null,
  deleted_at timestamp
);
create index visit_by_date on visit (visit_date, id);

create table visit_student (
  visit_id uuid not null references visit (id) on delete cascade,
  student_id uuid not null references student (id),
  class_id uuid,
  place int not null,
  line varchar(1000),
  primary key (visit_id, student_id)
);
create index visit_student_student on visit_student (student_id, visit_id);
comment on column visit_student.class_id is 'the class the child sat in that day';
comment on column visit_student.line is 'this child''s own line of a visit to many';

create table visit_staff (
  visit_id uuid not null references visit (id) on delete cascade,
  staff_id uuid not null references staff (id),
  place int not null,
  tier varchar(20) not null,
  primary key (visit_id, staff_id)
);
create index visit_staff_staff on visit_staff (staff_id, visit_id);
comment on column visit_staff.tier is 'the tier the person had that day';

create table import_batch (
  id uuid primary key,
  kind varchar(40) not null,
  file_name varchar(260) not null,
  added int not null,
  updated int not null,
  done_by varchar(60) not null,
  done_at timestamp not null,
  undone_at timestamp
);

create table import_line (
  batch_id uuid not null references import_batch (id),
  number int not null,
  table_name varchar(40) not null,
  record_id uuid not null,
  before_image text,
  after_mark varchar(64),
  primary key (batch_id, number)
);
comment on table import_line is 'what an import wrote: before_image null = it was added, else the row before, as JSON';
comment on column import_line.after_mark is 'SHA-256 of the row as the import left it; null = it was removed';

create table column_choice (
  kind varchar(40) not null,
  header varchar(200) not null,
  field varchar(60) not null,
  primary key (kind, header)
);
comment on table column_choice is 'columns that a person matched by hand, remembered for the next file';

create table setting (
  name varchar(100) primary key,
  content text not null
);

create table audit (
  id uuid primary key,
  at timestamp not null,
  who varchar(60) not null,
  action varchar(40) not null,
  subject varchar(60),
  record_id uuid,
  detail varchar(1000)
);
create index audit_at on audit (at);
