import { z } from 'zod';
import { defineAct } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { DATA_QUALITY_REFUSALS } from './data-quality-refusals.ts';
import { isOfNoRecord, Statement, type StatementFacts } from './statement.ts';

/** Keeps what a text says, of us or of the world, so that it can be held against the records. */
export const keepStatement = defineAct({
  name: 'data-quality.keep-statement',
  input: z.strictObject({ statementId: AnyId, statement: Statement.facts }),
  by: ['director'],
  knows: () => ({}),
  decide({ statementId, statement }, _known, { actor, today }) {
    const wrong = refuseStatement(statement, today);
    if (wrong) return refuse(wrong);
    return accept(added(Statement, { id: statementId, scopeId: actor.organisationId }, statement));
  },
});

function refuseStatement({ claim, about, saidOn }: StatementFacts, today: string): Refusal | null {
  if (saidOn && isSurelyBefore(day(today), saidOn)) return DATA_QUALITY_REFUSALS.notYet;
  if (isOfNoRecord(claim.kind)) return about.length > 0 ? DATA_QUALITY_REFUSALS.ofNoRecord : null;
  return about.length === 0 ? DATA_QUALITY_REFUSALS.aboutMissing : null;
}
