-- Who teaches which class. What a teacher's rows of a school year say holds until those of a later year say otherwise, so that nothing
-- need be written again when the year goes on.

create table teaching (
  id uuid primary key,
  staff_id uuid not null references staff (id),
  school_year int not null,
  class_id uuid references school_class (id),
  place int not null
);
create index teaching_staff on teaching (staff_id, school_year);
create index teaching_class on teaching (class_id);
comment on column teaching.school_year is '2025 = from 2025—2026学年 on';
comment on column teaching.class_id is 'null = from that year on none, beside no other row of that year';
comment on column teaching.place is 'the order in which the classes were chosen, from 0';
