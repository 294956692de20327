import { holds, needsOf, openQuotes } from './consent-stops.ts';
import type { StopFacts, SubjectFacts } from './stop-facts.ts';

/** The last day on which everything that this story rests on holds; null where it rests on nothing, or something is missing. */
export function consentUntil(facts: StopFacts): string | null {
  const days = [...facts.subjects.flatMap((subject) => daysOf(subject, facts)), ...quoteDays(facts)];
  return days.includes(null) ? null : (days.toSorted()[0] ?? null);
}

/** For each thing that she is asked, the longest of her answers that hold today. */
function daysOf(subject: SubjectFacts, facts: StopFacts): (string | null)[] {
  return needsOf(facts).map((purpose) => {
    const given = subject.consents.filter((one) => one.purpose === purpose && holds(one, subject, facts.today));
    return (
      given
        .flatMap(({ until }) => until ?? [])
        .toSorted()
        .at(-1) ?? null
    );
  });
}

function quoteDays(facts: StopFacts): (string | null)[] {
  const all = facts.subjects.flatMap(({ consents }) => consents);
  return openQuotes(facts).map((consentId) => all.find(({ id }) => id === consentId)?.until ?? null);
}
