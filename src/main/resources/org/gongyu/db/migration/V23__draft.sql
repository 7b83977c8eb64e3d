-- What people began to fill in and have not saved yet, so that a crash doesn't lose it. Only the person of the account is shown it; it goes
-- when it is saved or given up.

create table draft (
  id uuid primary key,
  account_id uuid not null,
  subject varchar(60) not null,
  record_id uuid,
  kept_at timestamp not null,
  named text not null,
  content text,
  sealed text
);
create index draft_account on draft (account_id);
comment on column draft.account_id is 'whose it is; all zeros at a school without accounts';
comment on column draft.subject is 'the ledger''s or page''s key';
comment on column draft.record_id is 'the record that is being changed; null = a new one';
comment on column draft.named is 'the ids of the records that it links to, so that it goes when one of these is destroyed';
comment on column draft.content is 'JSON; null = it is sealed';
comment on column draft.sealed is 'the same, encrypted under the second key, where the person holds it';
