-- Whoever is signed out is told so at every address. An empty answer instead would tell a worker that her file is empty,
-- and a stranger that she may go on trying.
set role app_owner;

create function app.be_signed_in() returns void language plpgsql stable security definer set search_path = pg_catalog, app as $$
begin
  if app.my_staff() is null then raise exception 'nobody is signed in' using errcode = 'SH401'; end if;
end $$;
comment on function app.be_signed_in is 'Every transaction with a token begins with it: no live session, no transaction.';
revoke execute on function app.be_signed_in from public;
grant execute on function app.be_signed_in to app_case, app_door;

reset role;
