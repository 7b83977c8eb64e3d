-- What the confidential columns of a row hold, encrypted under the second key; the columns themselves stay empty.

create table sealed (
  id uuid primary key,
  table_name varchar(60) not null,
  content text not null
);
comment on table sealed is 'at a school with accounts; id is the row''s own id';
