import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import { Medication, MedicineHandout, toHandOut } from './medication.ts';
import { BirthOutcome, isLoss, Pregnancy } from './pregnancy.ts';

/** So long before the expected day it is looked at whether everything is arranged. */
const BEFORE_DAYS = 28;
/** Somebody asks how she is, and whether she wants to be accompanied. */
const GENTLY_AFTER_DAYS = 3;

/**
 * What is to be seen to for somebody's health. A passer-by reads only that there is something. Once a pregnancy has ended,
 * however it ended, nothing more is asked about it: whoever lost a child is not reminded of a date.
 */
export const healthDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'nurse', 'case-manager', 'counsellor')) return [];
  const outcomes = reader.all(BirthOutcome);
  const over = new Set(outcomes.map(({ pregnancyId }) => pregnancyId));
  const waiting = reader.all(Pregnancy).filter(({ id }) => !over.has(id));
  return [
    ...waiting.flatMap(({ id, personId, expected, arrangements }) => {
      const from = expected?.earliest ?? expected?.latest ?? null;
      const dueOn = from === null ? null : addDays(from, -BEFORE_DAYS);
      const isDue = arrangements === null ? dueOn === null || dueOn <= today : false;
      return isDue ? [due(id, personId, dueOn, 'see')] : [];
    }),
    ...outcomes
      .filter((one) => isLoss(one) && one.support === 'not-asked')
      .map(({ id, personId, happened: { latest } }) =>
        due(id, personId, latest && addDays(latest, GENTLY_AFTER_DAYS), 'gently'),
      ),
  ];
};

/** What is to be handed out today: the person and the time of the day, never what it is. */
export const medicineDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'shelter-warden', 'nurse')) return [];
  const waiting = toHandOut(reader.all(Medication), reader.all(MedicineHandout), today);
  const groups = Map.groupBy(waiting, ({ medication, time }) => `${medication.personId} ${time}`);
  return [...groups].flatMap(([key, all]) => {
    const [first] = all;
    if (!first) return [];
    const { personId } = first.medication;
    return [due(`handout-${key.replace(' ', '-')}`, personId, today, `handout.${first.time}`)];
  });
};

function due(id: string, personId: string, dueOn: string | null, key: string): Due {
  const sentence = { key: `care:health.due.${key}` };
  return { id, sentence, track: 'recovery', personIds: [personId], dueOn, dueAt: null, address: ['p', personId] };
}
