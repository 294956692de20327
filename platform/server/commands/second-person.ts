import type { AnyAct, Asking } from '#kernel/act.ts';
import { accept, type Decision, type Happening, refuse } from '#kernel/decision.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { Sentence } from '#kernel/timeline.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { Command } from './command.ts';

/** What waits for a second person, on its way to the module that keeps it. */
export type AskedTwice = {
  act: string;
  input: Readonly<Record<string, unknown>>;
  basedOn: Readonly<Record<string, number>> | null;
  sentence: Sentence;
  confirmBy: readonly string[];
  /** Colleagues who may confirm, as of now. */
  confirmers: readonly string[];
};

/** How an ask is kept until its second person has answered. Apps hand it in: platform knows no module. */
export type KeepAsk = (asked: AskedTwice, asking: Asking) => Happening[];

/** Not another human being, let in by the first only today, or no longer in the role: which of them is not told. */
export const NOT_YOURS_TO_CONFIRM: Refusal = { code: 'approval.not-yours-to-confirm', kind: 'forbidden' };
const NOBODY: Refusal = { code: 'approval.nobody-to-confirm', kind: 'rule' };

type Waiting = {
  tx: Transaction;
  act: AnyAct;
  command: Command;
  known: Record<string, unknown> | null;
  asking: Asking;
  keepAsk: KeepAsk;
};

/**
 * Turns what was decided into an ask, where the act takes two. It was decided first, so that nobody is asked to confirm
 * what the rules refuse anyhow; it is decided again when it is confirmed.
 */
export async function awaitSecond(decision: Decision, waiting: Waiting): Promise<Decision> {
  const { tx, act, command, known, asking, keepAsk } = waiting;
  const { secondPerson } = act;
  const found = (known ?? {}) as never;
  if (!decision.accepted || !secondPerson) return decision;
  if (secondPerson.when && !secondPerson.when(command.input, found, asking)) return decision;
  const holders = await tx.query<{ staff_id: string; may: boolean }>('select * from app.second_persons($1)', [
    secondPerson.by,
  ]);
  // Whoever it is about is not asked, and is not told.
  const others = holders.filter(({ staff_id }) => staff_id !== command.input.staffId);
  if (others.length === 0 && secondPerson.alone === 'goes-on') return decision;
  const confirmers = others.filter(({ may }) => may).map(({ staff_id }) => staff_id);
  if (confirmers.length === 0) return refuse(NOBODY);
  const asked = {
    act: act.name,
    input: command.input,
    basedOn: command.basedOn ?? null,
    sentence: secondPerson.tells(command.input, found),
    confirmBy: secondPerson.by,
    confirmers,
  };
  return accept(...keepAsk(asked, asking));
}
