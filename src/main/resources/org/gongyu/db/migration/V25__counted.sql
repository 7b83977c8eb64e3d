-- What the home page counts by is read from indexes alone, without the long rows of visits and the rows of marks: of a school of 5,000
-- children a year of those doesn't fit into the memory that an office PC can spare for it.

alter table visit add column has_content boolean default false not null;
alter table visit add column has_outcome boolean default false not null;
update visit set has_content = content is not null, has_outcome = outcome is not null;
comment on column visit.has_content is 'whether there is a content, for counting';
comment on column visit.has_outcome is 'whether there is an outcome, for counting';
create index visit_counted on visit (visit_date, deleted_at, id, mode, grouped, has_content, has_outcome);

create index attendance_counted on attendance (activity_id, class_id, student_id, status, guardian_id);
