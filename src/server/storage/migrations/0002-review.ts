/** Times, reasons and threads of a change; a fourth verdict; what a second factor and mail need of a person. */
export const review = `
alter table change add column publish_at text;
alter table change add column acknowledgements text not null default '[]';
alter table change add column consent_override text;
alter table change add column schedule_failure text;

drop trigger decision_no_update;
drop trigger decision_no_delete;
alter table decision rename to decision_before;
create table decision (
  change_id text not null references change (id),
  position integer not null,
  person text not null,
  verdict text not null check (verdict in ('approve', 'withdraw-approval', 'request-changes', 'reject')),
  revision integer not null,
  content_hash text not null,
  at text not null,
  comment text not null,
  set_aside text not null,
  primary key (change_id, position)
) strict;
insert into decision
  select change_id, position, person, verdict, revision, content_hash, at, comment, '[]' from decision_before;
drop table decision_before;
create trigger decision_no_update before update on decision
  begin select raise(abort, 'decision is kept for ever'); end;
create trigger decision_no_delete before delete on decision
  begin select raise(abort, 'decision is kept for ever'); end;

-- What a change held when somebody decided on it: later revisions replace the edits, the decision stays.
create table decided_edit (
  change_id text not null references change (id),
  revision integer not null,
  kind text not null,
  id text not null,
  op text not null check (op in ('create', 'update', 'delete')),
  base_version integer not null,
  body text,
  primary key (change_id, revision, kind, id)
) strict, without rowid;
insert into decided_edit
  select e.change_id, c.revision, e.kind, e.id, e.op, e.base_version, e.body
  from edit as e join change as c on c.id = e.change_id
  where exists (select 1 from decision as d where d.change_id = c.id and d.revision = c.revision);
create trigger decided_edit_no_update before update on decided_edit
  begin select raise(abort, 'decided_edit is kept for ever'); end;
create trigger decided_edit_no_delete before delete on decided_edit
  begin select raise(abort, 'decided_edit is kept for ever'); end;

-- What publishing wrote into an edit, where it wrote something: the edit itself stays as it was judged.
create table released_edit (
  change_id text not null references change (id),
  kind text not null,
  id text not null,
  body text not null,
  primary key (change_id, kind, id)
) strict, without rowid;
insert into released_edit
  select c.id, e.kind, e.id, d.body
  from document as d
  join change as c on c.release = d.release
  join edit as e on e.change_id = c.id and e.kind = d.kind and e.id = d.id
  where d.live = 1 and e.body is not null and e.body <> d.body;
create trigger released_edit_no_update before update on released_edit
  begin select raise(abort, 'released_edit is kept for ever'); end;
create trigger released_edit_no_delete before delete on released_edit
  begin select raise(abort, 'released_edit is kept for ever'); end;

create table thread (
  id text primary key,
  change_id text not null references change (id),
  position integer not null,
  kind text,
  document text,
  path text,
  resolved_by text,
  resolved_at text,
  unique (change_id, position)
) strict;
create table comment (
  id text primary key,
  thread_id text not null references thread (id),
  position integer not null,
  person text not null,
  at text not null,
  text text not null,
  revision integer not null,
  suggestion text,
  applied_by text,
  applied_at text,
  unique (thread_id, position)
) strict;

alter table person add column totp_secret text;
alter table person add column totp_step integer;
alter table person add column recovery_hashes text not null default '[]';
alter table person add column muted_mails text not null default '[]';
alter table session add column agent text not null default '';
alter table outbox add column next_at text;
alter table outbox add column failure text;

create index audit_actor on audit_event (actor);
create index audit_action on audit_event (action);
create index audit_object on audit_event (object);
create index audit_at on audit_event (at);
`;
