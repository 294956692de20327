import type { AnyAct } from '#kernel/act.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { note } from '#platform/server/journal/note.ts';
import { idsIn } from '#platform/server/reading/ids-in.ts';
import type { Answer, Command } from './command.ts';

/** The entry under the command's own id: it makes the command happen once, and keeps what was asked and answered. */
export function noteCommand(
  tx: Transaction,
  act: AnyAct,
  command: Command,
  { answer, content, payload }: { answer: Answer; content: Buffer; payload: string },
): void {
  const { purpose } = command.input;
  note(tx, {
    kind: answer.outcome === 'refused' ? 'refusal' : (act.notedAs ?? 'command'),
    action: act.name,
    resource: resourceOf(act.name),
    records: answer.outcome === 'accepted' ? namedIn(answer) : [],
    about: idsIn(JSON.stringify({ input: command.input, answer })),
    purpose: typeof purpose === 'string' && /^[a-z_-]{1,60}$/.test(purpose) ? purpose : null,
    outcome: answer.outcome,
    code: answer.outcome === 'refused' ? answer.refusal.code : null,
    payload,
    id: command.id,
    askedAt: command.askedAt,
    contentHash: content,
  });
}

/** What was written, and her who was the second person: both names stand in the leaf. */
function namedIn({ records, confirmedBy }: Answer & { outcome: 'accepted' }): string[] {
  return [...records.map(({ record }) => record.id), ...(confirmedBy ? [confirmedBy] : [])];
}

export function noteRefusal(tx: Transaction, action: string, { code }: Refusal): void {
  note(tx, { kind: 'refusal', action, resource: resourceOf(action), outcome: 'refused', code });
}

export function resourceOf(act: string): string {
  return act.split('.')[0] ?? act;
}
