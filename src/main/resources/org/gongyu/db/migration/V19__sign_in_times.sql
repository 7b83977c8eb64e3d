-- When a household signed in, and which members of a committee were at a meeting.

alter table attendance add column signed_at time;
comment on column attendance.signed_at is 'when the household signed in; null = not written down';

create table committee_meeting_member (
  meeting_id uuid not null references committee_meeting (id) on delete cascade,
  seat_id uuid not null references committee_seat (id),
  place int not null,
  primary key (meeting_id, seat_id)
);
create index committee_meeting_member_other on committee_meeting_member (seat_id, meeting_id);
