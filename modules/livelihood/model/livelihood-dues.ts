import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import { EmployerCheck, lastCheck, verdictOf } from './employer-check.ts';
import { Livelihood } from './livelihood.ts';

/** So soon after an offer or a first day the employer is to be checked, and so often afterwards. */
const CHECK_DAYS = 7;
const AGAIN_DAYS = 90;

/** Places of work that nobody has looked at, or not for a long time, and those where a sign of force was found. */
export const livelihoodDues: DueMaker = (reader, actor) => {
  if (!hasRole(actor, 'case-manager', 'counsellor')) return [];
  const checks = reader.all(EmployerCheck);
  return reader
    .all(Livelihood)
    .filter(({ kind, state }) => kind === 'job' && (state === 'accepted' || state === 'begun'))
    .map((job): Due => {
      const last = lastCheck(checks.filter(({ livelihoodId }) => livelihoodId === job.id));
      const from = last ? last.checked.latest : job.stateSince.latest;
      const what = !last ? 'check' : verdictOf(last) === 'danger' ? 'danger' : 'again';
      const days = what === 'again' ? AGAIN_DAYS : what === 'danger' ? 0 : CHECK_DAYS;
      return {
        id: `livelihood-${job.id}-${what}`,
        sentence: { key: `livelihood:due.${what}` },
        track: 'livelihood',
        personIds: [job.personId],
        dueOn: from && addDays(from, days),
        dueAt: null,
        address: ['z', job.personId],
      };
    });
};
