import type { Transaction } from '#platform/server/database/transaction.ts';
import { openPayload, type PayloadPlace, sealPayload } from '#platform/server/keys/sealed-payload.ts';
import { subjectOf } from '#platform/server/records/record-rows.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import type { Answer, Command } from './command.ts';

/**
 * What was asked and answered, under the keys of everybody it is about. Of what was refused only the refusal is kept:
 * somebody's words that were not to be written must not be found in the journal instead.
 */
export function sealCommand(
  store: RecordStore,
  tx: Transaction,
  organisationId: string,
  command: Command,
  answer: Answer,
): Promise<string> {
  const told = answer.outcome === 'accepted' ? { input: command.input, answer } : { answer };
  const place = placeOf(organisationId, command.id);
  return sealPayload(store.keys, tx, place, subjectsOf(store, organisationId, answer), JSON.stringify(told));
}

export async function openCommand(
  store: RecordStore,
  tx: Transaction,
  organisationId: string,
  commandId: string,
  payload: string,
): Promise<Answer> {
  const ask = <R extends object>(text: string, values: readonly unknown[]) =>
    tx.query<R & Record<string, unknown>>(text, values);
  const text = await openPayload(store.keys, ask, placeOf(organisationId, commandId), payload);
  return (JSON.parse(text) as { answer: Answer }).answer;
}

/** The organisation itself stands for what is about nobody: a colleague, a code name of an authority. */
function subjectsOf(store: RecordStore, organisationId: string, answer: Answer): string[] {
  if (answer.outcome === 'refused') return [organisationId];
  const sealed = answer.records.filter(({ kind }) => (store.kinds.get(kind)?.sealed.length ?? 0) > 0);
  return [organisationId, ...sealed.map(({ record }) => subjectOf(record))];
}

function placeOf(organisationId: string, row: string): PayloadPlace {
  return { organisationId, what: 'journal-payload', row };
}
