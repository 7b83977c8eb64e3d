-- What records said before and after each change. The audit names the fields only and stays for good; these rows go when a child's
-- records are destroyed. The audit's row holds a digest of them, so that a changed or missing one shows.

create table earlier (
  id uuid primary key,
  record_id uuid not null,
  salt uuid not null,
  content text not null,
  sealed text
);
create index earlier_record on earlier (record_id);
comment on column earlier.id is 'the id of the audit''s row';
comment on column earlier.content is 'JSON: for each field [before, after]';
comment on column earlier.sealed is 'the same of confidential fields, encrypted under the second key; null = none, or no key was there';
comment on column earlier.salt is 'random; without it nobody can try out what a destroyed row said';

alter table audit add column digest varchar(64);
comment on column audit.digest is 'HMAC-SHA-256 over the row in earlier, in hexadecimal; null = no values were kept';
