import type { Stored } from '#kernel/record.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { EmployerCheck, verdictOf } from './employer-check.ts';
import { IncomeStatement, Livelihood, LivelihoodAim, LivelihoodStep } from './livelihood.ts';

const quiet = { key: 'livelihood:timeline.quiet' };

/** Each step on its own day, in the words of its kind. */
export const livelihoodStepTimeline = defineTimeline({
  kind: LivelihoodStep,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(step, reader) {
    const way = reader.get(Livelihood, step.livelihoodId);
    if (!way) return [];
    const state = step.state;
    const key = step.words === null ? 'step' : 'stepWithWords';
    const values = { state: `livelihood:state.${way.kind}.${state}`, what: way.what, words: step.words ?? '' };
    return [
      {
        ...frameOf(step, 'livelihood-step'),
        id: step.id,
        when: step.happened,
        sentence: { key: `livelihood:timeline.${key}`, values },
        source: step.source,
        quiet,
      },
    ];
  },
});

/** What she wants to live from. */
export const livelihoodAimTimeline = defineTimeline({
  kind: LivelihoodAim,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (aim) => [
    {
      ...frameOf(aim, 'livelihood-aim'),
      id: aim.id,
      when: aim.said,
      sentence: { key: 'livelihood:timeline.aim', values: { words: aim.words } },
      source: null,
      quiet,
    },
  ],
});

/** That a place of work was looked at, and what came of it. */
export const employerCheckTimeline = defineTimeline({
  kind: EmployerCheck,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (check) => [
    {
      ...frameOf(check, 'employer-check'),
      id: check.id,
      when: check.checked,
      sentence: { key: `livelihood:timeline.check.${verdictOf(check)}`, values: { who: check.checkedBy } },
      source: null,
      quiet,
    },
  ],
});

/** That she said something of what she earns; how much stays closed. In no list. */
export const incomeTimeline = defineTimeline({
  kind: IncomeStatement,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (statement) => [
    {
      ...frameOf(statement, 'income-statement'),
      id: statement.id,
      when: statement.said,
      sentence: { key: 'livelihood:timeline.income' },
      source: null,
      ...(statement.words !== null && { painful: [statement.words] }),
    },
  ],
});

function frameOf({ id: recordId, changedAt, changedBy }: Stored<Record<string, unknown>>, kind: string) {
  return { kind, recordId, track: 'livelihood' as const, changedAt, changedBy };
}
