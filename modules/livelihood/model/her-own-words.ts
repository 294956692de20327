import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { EmployerCheck } from './employer-check.ts';
import { IncomeStatement, Livelihood, LivelihoodAim } from './livelihood.ts';
import { LIVELIHOOD_KEEPERS } from './livelihood-acts.ts';
import { LIVELIHOOD_REFUSALS } from './livelihood-refusals.ts';

/** What she wants to live from, as she says it. */
export const sayAim = defineAct({
  name: 'livelihood.say-aim',
  input: z.strictObject({ aimId: AnyId, aim: LivelihoodAim.facts }),
  by: LIVELIHOOD_KEEPERS,
  knows: ({ aim }) => ({ person: mustKnow(Person, aim.personId) }),
  decide({ aimId, aim }, { person }, { today }) {
    if (isSurelyBefore(day(today), aim.said)) return refuse({ ...LIVELIHOOD_REFUSALS.notYet, fields: ['said'] });
    return accept(added(LivelihoodAim, { id: aimId, scopeId: person.id }, aim));
  },
});

/** What she says she earns, if she wants to say it. */
export const stateIncome = defineAct({
  name: 'livelihood.state-income',
  input: z.strictObject({ statementId: AnyId, statement: IncomeStatement.facts }),
  by: LIVELIHOOD_KEEPERS,
  knows: ({ statement }) => ({ person: mustKnow(Person, statement.personId) }),
  decide({ statementId, statement }, { person }, { today }) {
    if (isSurelyBefore(day(today), statement.said)) return refuse({ ...LIVELIHOOD_REFUSALS.notYet, fields: ['said'] });
    return accept(added(IncomeStatement, { id: statementId, scopeId: person.id }, statement));
  },
});

/** What somebody found at her place of work. */
export const checkEmployer = defineAct({
  name: 'livelihood.check-employer',
  input: z.strictObject({ checkId: AnyId, check: EmployerCheck.facts }),
  by: LIVELIHOOD_KEEPERS,
  knows: ({ check }) => ({ livelihood: mustKnow(Livelihood, check.livelihoodId) }),
  decide({ checkId, check }, { livelihood }, { today }) {
    if (livelihood.kind !== 'job') return refuse(LIVELIHOOD_REFUSALS.notAJob);
    if (isSurelyBefore(day(today), check.checked))
      return refuse({ ...LIVELIHOOD_REFUSALS.notYet, fields: ['checked'] });
    const asked = check.answers.map(({ question }) => question);
    if (new Set(asked).size < asked.length) return refuse(LIVELIHOOD_REFUSALS.askedTwice);
    const facts = { ...check, personId: livelihood.personId };
    return accept(added(EmployerCheck, { id: checkId, scopeId: livelihood.scopeId }, facts));
  },
});
