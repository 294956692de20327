import type { Changed } from '#kernel/decision.ts';
import type { Facts } from '#kernel/record.ts';
import { newId } from '#platform/server/random.ts';
import type { AnyStored } from '#platform/server/records/record-store.ts';
import type { Applying } from './applying.ts';
import type { ChangedRecord } from './command.ts';
import { historyJson } from './history.ts';

type Past = { after: Facts; changedBy: string; changedAt: string };

/**
 * Merges a correction with what others wrote since the version it was based on. Different fields merge. The same
 * field with another value does not: both values are kept as a clash, for a person to settle. Never last-write-wins.
 */
export async function mergeChanges(
  applying: Applying,
  before: AnyStored,
  event: Changed,
): Promise<{ changes: Facts; clashed: ChangedRecord[] }> {
  const based = applying.command.basedOn?.[event.id] ?? 0;
  const wanted = Object.entries(event.changes).filter(([field, value]) => !same(value, before[field]));
  if (based >= before.version) return { changes: Object.fromEntries(wanted), clashed: [] };
  const past = await readPast(applying, event.id, based);
  const changes: Facts = {};
  const clashed: ChangedRecord[] = [];
  for (const [field, value] of wanted) {
    const theirs = past.find((one) => field in one.after);
    if (theirs) clashed.push(await keepClash(applying, before, event, { field, yours: value, past: theirs }));
    else changes[field] = value;
  }
  return { changes, clashed };
}

async function readPast({ store, tx }: Applying, id: string, since: number): Promise<Past[]> {
  const rows = await tx.query<{ after: string; changedBy: string; changedAt: string }>(
    `select ${historyJson('after')} as after, h.changed_by as "changedBy", app.moment_text(h.changed_at) as "changedAt" from app.record_history h
      where h.organisation_id = (select app.my_organisation()) and h.record_id = $1 and h.version > $2 order by h.version desc`,
    [id, since],
  );
  return Promise.all(
    rows.map(async (row) => ({ ...row, after: JSON.parse(await store.open(tx, row.after)) as Facts })),
  );
}

async function keepClash(
  applying: Applying,
  before: AnyStored,
  event: Changed,
  two: { field: string; yours: unknown; past: Past },
): Promise<ChangedRecord> {
  const { store, tx, actor, command } = applying;
  const compartment = store.kinds.get(event.kind)?.compartment;
  const record: AnyStored = {
    id: newId(),
    scopeId: before.scopeId,
    version: 1,
    changedAt: command.askedAt,
    changedBy: actor.staffId,
    compartment: compartment === 'by-row' ? before.compartment : compartment,
    recordKind: event.kind,
    recordId: event.id,
    field: two.field,
    yours: two.yours ?? null,
    theirs: before[two.field] ?? null,
    yoursBy: actor.staffId,
    yoursAt: command.askedAt,
    theirsBy: two.past.changedBy,
    theirsAt: two.past.changedAt,
    settled: null,
    settledAt: null,
  };
  await store.prepare(tx, actor.organisationId, [{ kind: 'clash', record }]);
  store.insert(tx, 'clash', actor.organisationId, [record]);
  return { kind: 'clash', record };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
