import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { closeCaseFile } from '#modules/case-file/model/close-case-file.ts';
import type { Colleague } from './test-house.ts';

/** Closes a file as it is closed in life: one asks, a second reads it and says yes; where nobody else is there, at once. */
export async function closeByTwo(asks: Colleague, confirms: Colleague | null, input: object): Promise<void> {
  const answer = await asks.ask(closeCaseFile, input);
  if (answer.outcome === 'refused') throw new Error(`not closed: ${JSON.stringify(answer.refusal)}`);
  if (answer.waitsFor) await confirms?.done(confirmAct, { approvalId: answer.waitsFor });
}
