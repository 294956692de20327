-- A hand-over is open until both hands have acknowledged it, each for herself.
set role app_owner;

alter table app.custody_transfer
  add column giver_id app.id,
  add column receiver_id app.id,
  add check (giver_id <> receiver_id),
  add foreign key (organisation_id, giver_id) references app.staff_member,
  add foreign key (organisation_id, receiver_id) references app.staff_member;
comment on column app.custody_transfer.giver_id is 'The colleague who gave it; null where somebody outside did.';

create table app.custody_acknowledgement (
  like app.record_base including all,
  transfer_id app.id not null,
  evidence_id app.id not null,
  side text not null check (side in ('giver', 'receiver')),
  hand text not null check (hand in ('own', 'witness')),
  acknowledged_at timestamptz not null,
  unique (organisation_id, transfer_id, side),
  -- Nobody is both hands, whatever the act decides: two rows of one hand-over are never by one person.
  unique (organisation_id, transfer_id, changed_by),
  foreign key (organisation_id, transfer_id) references app.custody_transfer,
  foreign key (organisation_id, evidence_id) references app.evidence
);
comment on table app.custody_acknowledgement is 'One side of a hand-over says that it happened: in person, or a colleague who holds the signed receipt of somebody outside. Only ever added to.';
call app.guard_record('app.custody_acknowledgement', 'custody-acknowledgement', 'evidence');
revoke update on app.custody_acknowledgement from app_case;

reset role;
