-- Whose lawyer it is: her own, the public prosecutor's side, or legal aid.
set role app_owner;
alter table app.proceeding add column advocate_kind text not null default 'not-known'
  check (advocate_kind in ('own', 'legal-aid', 'assists-prosecution', 'not-known'));
comment on column app.proceeding.advocate_kind is 'Whether her lawyer is her own, comes from legal aid, or assists the public prosecutor.';
reset role;
