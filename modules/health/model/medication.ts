import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

export const DAY_TIMES = ['morning', 'noon', 'evening', 'night'] as const;
export const DayTime = z.enum(DAY_TIMES);
export type DayTime = z.infer<typeof DayTime>;

export const medicationFacts = z.strictObject({
  personId: AnyId,
  name: z.string().trim().min(1).max(200),
  dose: z.string().trim().min(1).max(200),
  /** None: only when she asks for it. */
  times: z.array(DayTime).max(DAY_TIMES.length),
  since: CalendarDay,
  untilOn: CalendarDay.nullable(),
  prescribedBy: Words(200),
  /** With food, not with milk: what whoever hands it out must know, and nothing of what it is for. */
  note: Words(500),
  stoppedOn: CalendarDay.nullable(),
  stopWords: Words(500),
});

/** A medicine that somebody hands to her. What it is for is no fact of it: a warden hands out and need not know. */
export const Medication = defineRecord({
  kind: 'medication',
  compartment: 'medicines',
  facts: medicationFacts,
  holds: ({ stoppedOn, stopWords, since, untilOn }) =>
    (stoppedOn === null) === (stopWords === null) && (untilOn === null || untilOn >= since),
});
export type MedicationFacts = z.infer<typeof medicationFacts>;

export const HANDOUTS = ['given', 'refused', 'missed'] as const;

export const handoutFacts = z.strictObject({
  personId: AnyId,
  medicationId: AnyId,
  on: CalendarDay,
  time: DayTime.nullable(),
  what: z.enum(HANDOUTS),
  words: Words(500),
});

/** That a medicine was handed out, or not wanted, or not handed out by us. */
export const MedicineHandout = defineRecord({
  kind: 'medicine-handout',
  compartment: 'medicines',
  facts: handoutFacts,
});
export type HandoutFacts = z.infer<typeof handoutFacts>;

/** Whether it is taken on this day. */
export function isTakenOn({ since, untilOn, stoppedOn }: MedicationFacts, on: string): boolean {
  return on >= since && (untilOn === null || on <= untilOn) && (stoppedOn === null || on < stoppedOn);
}

export type ToHandOut<M> = { medication: M; time: DayTime };

/** What is to be handed out on a day and has not been answered for, in the order of the day. */
export function toHandOut<M extends MedicationFacts & { id: string }>(
  medications: readonly M[],
  handouts: readonly HandoutFacts[],
  on: string,
): ToHandOut<M>[] {
  const isSaid = (id: string, time: DayTime) =>
    handouts.some((one) => one.medicationId === id && one.on === on && one.time === time);
  return medications
    .filter((one) => isTakenOn(one, on))
    .flatMap((medication) => medication.times.map((time) => ({ medication, time })))
    .filter(({ medication, time }) => !isSaid(medication.id, time))
    .toSorted((a, b) => DAY_TIMES.indexOf(a.time) - DAY_TIMES.indexOf(b.time));
}
