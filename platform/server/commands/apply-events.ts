import type { Added, Changed, Happening } from '#kernel/decision.ts';
import type { AnyStored } from '#platform/server/records/record-store.ts';
import { applyProtection, comesLast } from './apply-protections.ts';
import type { Applying } from './applying.ts';
import type { Answer, ChangedRecord } from './command.ts';
import { type HistoryColumn, sealHistory } from './history.ts';
import { mergeChanges } from './merge-changes.ts';
import { sealReason } from './need-to-know-reason.ts';

/** Someone wrote the same record between our reading and our writing. */
export class LostRace extends Error {}

/**
 * Writes what was decided. Need-to-know opens first, for it must hold before the records that lie in it, and closes
 * last, for whoever ends her own view still has the end to write. Where one record ends and another of its kind
 * begins, the end is written before the beginning: a person is never in two places, not even for a statement.
 */
export async function applyEvents(applying: Applying, events: readonly Happening[]): Promise<Answer> {
  await prepareKeys(applying, events);
  for (const event of events) if (!comesLast(event)) changeNeedToKnow(applying, event);
  const adds = events.filter((event) => event.is === 'added');
  const changes = events.filter((event) => event.is === 'changed');
  const begins = new Set(adds.map((event) => event.kind));
  const ended = await changeRecords(
    applying,
    changes.filter((event) => begins.has(event.kind)),
  );
  const arrived = addRecords(applying, adds);
  const changed = await changeRecords(
    applying,
    changes.filter((event) => !begins.has(event.kind)),
  );
  for (const event of events) if (comesLast(event)) changeNeedToKnow(applying, event);
  const clashes = [...ended.clashes, ...changed.clashes];
  const waiting = events.find((event) => event.is === 'second-asked');
  return {
    outcome: 'accepted',
    records: [...arrived, ...ended.written, ...changed.written, ...clashes],
    clashes: clashes.map((clash) => clash.record.id),
    ...(waiting && { waitsFor: waiting.approvalId }),
  };
}

async function changeRecords(
  applying: Applying,
  events: readonly Changed[],
): Promise<{ written: ChangedRecord[]; clashes: ChangedRecord[] }> {
  const written: ChangedRecord[] = [];
  const clashes: ChangedRecord[] = [];
  for (const event of events) {
    const { after, clashed } = await changeRecord(applying, event);
    if (after) written.push({ kind: event.kind, record: after });
    clashes.push(...clashed);
  }
  return { written, clashes };
}

/** Keys come first, for nothing is written but under them. Those of scopes that begin here need not be looked for. */
async function prepareKeys({ store, tx, actor, known }: Applying, events: readonly Happening[]): Promise<void> {
  const begun = new Set(events.flatMap((event) => (event.is === 'scope-opened' ? [event.scopeId] : [])));
  const records = events.flatMap((event) => {
    if (event.is === 'added') return [{ kind: event.kind, record: { ...event.facts, scopeId: event.scopeId } }];
    if (event.is !== 'changed') return [];
    return [{ kind: event.kind, record: { ...known.find(({ id }) => id === event.id), ...event.changes } }];
  });
  const letIn = events.flatMap((event) => (event.is === 'access-given' ? [event.scopeId] : []));
  await store.prepare(tx, actor.organisationId, records, begun);
  await store.keys.prepare(tx, actor.organisationId, letIn, begun);
}

function changeNeedToKnow(applying: Applying, event: Happening): void {
  const { tx, command } = applying;
  applyProtection(applying, event);
  if (event.is === 'colleague-admitted') {
    tx.query('select app.add_credential($1, $2)', [event.staffId, event.signInName]);
    tx.query('select app.set_roles($1, $2)', [event.staffId, event.roles]);
  }
  if (event.is === 'roles-changed') tx.query('select app.set_roles($1, $2)', [event.staffId, event.roles]);
  if (event.is === 'scope-opened') tx.query('select app.open_scope($1, $2)', [event.scopeId, event.of]);
  if (event.is === 'access-given') {
    // The database ends access by its own clock, which is not the organisation's: it is told the time that is left.
    tx.query('select app.give_access($1, $2, now() + ($3::timestamptz - $4::timestamptz), $5, $6)', [
      event.scopeId,
      event.staffId,
      event.until,
      command.askedAt,
      sealReason(applying, event),
      event.carries ?? null,
    ]);
  }
  if (event.is === 'person-erased') tx.query('select app.erase_person($1)', [event.personId]);
  if (event.is === 'access-ended') tx.query('select app.end_access($1, $2)', [event.scopeId, event.staffId]);
  if (event.is === 'scopes-linked')
    tx.query('select app.link_scopes($1, $2, $3)', [event.from, event.to, event.carries]);
  if (event.is === 'scopes-unlinked') tx.query('select app.unlink_scopes($1, $2)', [event.from, event.to]);
}

/** Neighbours of one kind go in one statement; the order of kinds is kept, for one may refer to the one before. */
function addRecords({ store, tx, actor, command }: Applying, events: readonly Added[]): ChangedRecord[] {
  const stamp = { version: 1, changedAt: command.askedAt, changedBy: actor.staffId };
  const all = events.map(({ kind, id, scopeId, facts }) => ({
    kind,
    record: { ...facts, ...stamp, id, scopeId } as AnyStored,
  }));
  let run: AnyStored[] = [];
  for (const [index, { kind, record }] of all.entries()) {
    run.push(record);
    if (all[index + 1]?.kind === kind) continue;
    store.insert(tx, kind, actor.organisationId, run);
    run = [];
  }
  return all;
}

async function changeRecord(applying: Applying, event: Changed) {
  const { store, tx, actor, command } = applying;
  const before = applying.known.find((record) => record.id === event.id);
  if (!before) throw new Error(`${command.name} changes ${event.kind} ${event.id} without having known it.`);
  const { changes, clashed } = applying.merges
    ? await mergeChanges(applying, before, event)
    : { changes: event.changes, clashed: [] };
  if (Object.keys(changes).length === 0) return { after: null, clashed };
  const after: AnyStored = {
    ...before,
    ...changes,
    version: before.version + 1,
    changedAt: command.askedAt,
    changedBy: actor.staffId,
  };
  if ((await store.update(tx, event.kind, actor.organisationId, { after, changes })) === 0) throw new LostRace();
  keepHistory(applying, event.kind, before, after, changes);
  return { after, clashed };
}

/** The old value stays readable: a correction hides nothing, and a later one is merged against it. */
function keepHistory(
  { store, tx, actor, command }: Applying,
  kind: string,
  before: AnyStored,
  after: AnyStored,
  changes: object,
): void {
  const fields = Object.keys(changes);
  const only = (record: AnyStored) => Object.fromEntries(fields.map((field) => [field, record[field] ?? null]));
  const compartment = store.kinds.get(kind)?.compartment;
  const keep = (column: HistoryColumn, record: AnyStored) =>
    sealHistory(store, tx, { kind, organisationId: actor.organisationId, after, column }, only(record));
  tx.query(
    `insert into app.record_history (organisation_id, record_id, version, kind, scope_id, compartment, before, after, changed_at, changed_by, command_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      actor.organisationId,
      after.id,
      after.version,
      kind,
      after.scopeId,
      compartment === 'by-row' ? after.compartment : compartment,
      keep('before', before),
      keep('after', after),
      after.changedAt,
      actor.staffId,
      command.id,
    ],
  );
}
