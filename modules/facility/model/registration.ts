import { z } from 'zod';
import { ShelterType } from '#kernel/code-lists/shelter-type.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** Under which law or scheme a home may house people. `swadhar` and `ujjawala` went up in Shakti Sadan in 2022; old papers name them. */
export const REGISTRATION_LAWS = [
  'jj-41',
  'jj-43',
  'jj-51',
  'jj-65',
  'itpa-21',
  'shakti-sadan',
  'swadhar',
  'ujjawala',
  'state',
  'other',
] as const;

export const RESIDENT_GROUPS = ['girls', 'boys', 'women', 'men', 'women-with-children', 'any'] as const;

/** For whom, of what age, and how many: as the paper says it. */
const Places = z.strictObject({
  group: z.enum(RESIDENT_GROUPS),
  ageFrom: z.int().min(0).max(120).nullable(),
  ageTo: z.int().min(0).max(120).nullable(),
  beds: z.int().min(0).max(5000).nullable(),
});
export type Places = z.infer<typeof Places>;

const facts = z.strictObject({
  homeId: AnyId,
  law: z.enum(REGISTRATION_LAWS),
  shelterType: ShelterType,
  /** Null while it was asked for and not yet given. */
  number: Words(100),
  authority: Words(200),
  since: CalendarDay.nullable(),
  /** The last day it holds; null where the paper names none, or nobody wrote it. */
  untilDay: CalendarDay.nullable(),
  places: z.array(Places).max(12),
  /** Withdrawn, given back, or followed by another. */
  ended: CalendarDay.nullable(),
  endedWhy: Words(500),
  note: Words(1000),
});

/** A home’s registration: without one, housing children is an offence (JJ Act s.42). */
export const Registration = defineRecord({
  kind: 'registration',
  compartment: 'directory',
  facts,
  holds: ({ since, untilDay }) => since === null || untilDay === null || untilDay >= since,
});
export type RegistrationFacts = z.infer<typeof facts>;
export const NewRegistration = facts.omit({ ended: true, endedWhy: true });

export const REGISTRATION_KEEPERS = ['administrator', 'director', 'case-manager'] as const;
