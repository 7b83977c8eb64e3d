-- Whose an import is, for taking it back: an account's name may be given to somebody else once the account is removed, its id never is.

alter table import_batch add column account_id uuid;
comment on column import_batch.account_id is 'the account that did it; null = there were no accounts, or an earlier version wrote only the name';
