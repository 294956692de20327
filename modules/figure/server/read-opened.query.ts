import type { ExploitationType } from '#kernel/code-lists/exploitation-type.ts';
import type { Counted } from '#modules/figure/model/answered-figure.ts';
import type { Span } from '#modules/figure/model/span.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { readCounted, readRescued } from './read-figures.query.ts';

type Row = { person: string; profile: string };
type Opened = { exploitationTypes: ExploitationType[] };

/**
 * As `readCounted`; `opened` with what was done to each, which lies sealed. It is opened here to be counted and leaves this
 * process as a number: the asker gets neither the codes of one person nor whose they are.
 */
export const readCountedOpened = (store: RecordStore) => async (tx: Transaction, span: Span, opened: boolean) => {
  const { counted, declared } = await readCounted(tx, span);
  if (!opened) return { counted, declared };
  // Each has the same number in both, where both are of the same days.
  const rows = await tx.query<Row>('select c.person, c.profile from app.profiles_rescued_between($1, $2) c', [
    span.from,
    span.to,
  ]);
  const profiles = JSON.parse(await store.open(tx, `[${rows.map(({ profile }) => profile).join(',')}]`)) as Opened[];
  const types = new Map<string, ExploitationType[]>();
  for (const [at, { person }] of rows.entries())
    types.set(person, [...(types.get(person) ?? []), ...(profiles[at]?.exploitationTypes ?? [])]);
  const rescued = (await readRescued(tx, span)).map((row) => ({ ...row, exploitation: types.get(row.person) ?? [] }));
  return { counted: { ...counted, rescued } satisfies Counted, declared };
};
