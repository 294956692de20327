import { z } from 'zod';
import { defineAct } from '#kernel/act.ts';
import { accept, added } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Statement } from './statement.ts';

/** Keeps what a text says of us, so that it can be held against the records. */
export const keepStatement = defineAct({
  name: 'data-quality.keep-statement',
  input: z.strictObject({ statementId: AnyId, statement: Statement.facts }),
  by: ['director'],
  knows: () => ({}),
  decide: ({ statementId, statement }, _known, { actor }) =>
    accept(added(Statement, { id: statementId, scopeId: actor.organisationId }, statement)),
});
