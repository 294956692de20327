import { hasRole } from '#kernel/actor.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import { CLOCK_KEEPERS } from './clock.ts';
import { isKeptClosed } from './clock-laws.ts';
import type { ClockRule } from './clock-rule.ts';
import { clocksOf, type RunningClock } from './running-clock.ts';
import { TRIGGERS } from './triggers.ts';

/** Who keeps clocks, and who works where they run. */
const TOLD = [...CLOCK_KEEPERS, 'investigator', 'operation-lead'] as const;
const PRESSING = ['at-risk', 'missed', 'exceeded'];

/** Clocks that run out, or have run out and were not answered. Missing one is the authority's failure, never hers. */
export const clockDues: DueMaker = (reader, actor, { at }) => {
  if (!hasRole(actor, ...TOLD)) return [];
  const pressing = clocksOf(reader, TRIGGERS, at).filter(({ counted }) => PRESSING.includes(counted.state));
  const byRule = Map.groupBy(pressing, ({ rule, counted }) => `${rule.id}.${counted.state}`);
  return [...byRule.values()].map(tell);
};

/** By its name, as one says it aloud, with the section beside it; one that a passer-by must not read says neither. */
function toldOf(rule: ClockRule): Pick<Due, 'sentence' | 'under'> {
  if (isKeptClosed(rule)) return { sentence: { key: 'clock:closed' } };
  return {
    sentence: { key: `clock-rules:title.${rule.id.replaceAll('.', '_')}` },
    under: { own: rule.statute, lang: 'en' },
  };
}

/** One line a rule: eight people freed in one night are eight clocks, and one thing to ask the police for. */
function tell(clocks: readonly RunningClock[]): Due {
  const [first, ...rest] = clocks.toSorted((a, b) =>
    (a.counted.earliest ?? '').localeCompare(b.counted.earliest ?? ''),
  );
  if (!first) throw new Error('A rule without a clock is not due.');
  const { id, rule, counted, trigger } = first;
  const isHours = rule.duration?.includes('T') === true && rule.duration !== 'PT0S';
  return {
    id: `clock-${id}`,
    ...toldOf(rule),
    track: 'legal',
    personIds: [...new Set([first, ...rest].map((one) => one.trigger.personId))],
    dueOn: counted.earliest && !isHours ? dayInIndia(counted.earliest) : null,
    dueAt: isHours ? counted.earliest : null,
    address: ['k', trigger.begunBy[1]],
  };
}
