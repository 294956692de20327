import type { KnownConsent, KnownProceeding, SubjectFacts } from '#modules/story/model/gate/stop-facts.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

type Row = { kind: string; subject: string; told_as: 'adult' | 'child' | null; facts: string };
type Happened = { on: string | null; safe?: true };

/** How things stand for each person of whom a story tells: consents, trials, what happened when. */
export async function loadStanding(tx: Transaction, store: RecordStore, storyId: string): Promise<SubjectFacts[]> {
  const rows = await tx.query<Row>('select kind, subject, told_as, facts from app.story_standing($1)', [storyId]);
  const opened = JSON.parse(await store.open(tx, `[${rows.map(({ facts }) => facts).join(',')}]`)) as unknown[];
  const told = rows.map((row, at) => ({ ...row, facts: opened[at] }));
  return [...new Set(rows.map(({ subject }) => subject))].map((subject) =>
    subjectOf(told.filter((one) => one.subject === subject)),
  );
}

type Told = Omit<Row, 'facts'> & { facts: unknown };

function subjectOf(rows: readonly Told[]): SubjectFacts {
  const of = <T>(kind: string): T[] => rows.filter((row) => row.kind === kind).map(({ facts }) => facts as T);
  const events = of<Happened>('event');
  const safe = events
    .filter((event) => event.safe)
    .map(({ on }) => on ?? '')
    .toSorted();
  return {
    toldAs: rows.some(({ told_as }) => told_as === 'child') ? 'child' : 'adult',
    bornBy: of<{ born: string | null }>('person')[0]?.born ?? null,
    consents: of<KnownConsent>('consent'),
    liveOperation: of('live').length > 0,
    events: events.map(({ on }) => on),
    reachedSafety: safe.at(-1) || null,
    // Ended on a day that nobody knows: then it is not known, and not "still going on".
    proceedings: of<KnownProceeding & { isClosed: boolean }>('proceeding').map(({ isClosed, ...one }) =>
      isClosed && one.closed === null ? { ...one, stage: 'quashed_withdrawn', since: null } : one,
    ),
  };
}
