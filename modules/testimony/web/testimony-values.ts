import { type Dated, day } from '#kernel/dated.ts';
import {
  ANSWERS,
  INTERPRETERS,
  PLACES,
  RECORDERS,
  SUPPORT,
  TESTIMONY_KINDS,
  type TestimonyFacts,
} from '#modules/testimony/model/testimony.ts';
import { orNull } from '#platform/web/or-null.ts';
import { draftOf, FROM_US, type SourceDraft, sourceOf } from '#platform/web/source-fields.tsx';

export const CHOICES = {
  section: TESTIMONY_KINDS,
  recorder: RECORDERS,
  place: PLACES,
  support: SUPPORT,
  interpreter: INTERPRETERS,
  filmed: ANSWERS,
  copyGiven: ANSWERS,
} as const;
export type Choice = keyof typeof CHOICES;
const TEXTS = ['supportWho', 'language', 'reference', 'heldBy'] as const;
export type TestimonyText = (typeof TEXTS)[number];

/** How a statement was taken, as it is typed. There is no piece for what was said. */
export type TestimonyValues = Record<Choice, string | null> &
  Record<TestimonyText, string> & { taken: Dated | null; evidenceId: string | null; source: SourceDraft };

export function newTestimony(today: string): TestimonyValues {
  const unknown = 'not-known';
  return {
    ...{ section: null, recorder: unknown, place: unknown, support: unknown, interpreter: unknown },
    ...{ filmed: unknown, copyGiven: unknown, supportWho: '', language: '', reference: '', heldBy: '' },
    ...{ taken: day(today), evidenceId: null, source: FROM_US },
  };
}

export function valuesOf(of: TestimonyFacts): TestimonyValues {
  const { section, recorder, place, support, interpreter, filmed, copyGiven, taken, evidenceId, source } = of;
  const words = Object.fromEntries(TEXTS.map((name) => [name, of[name] ?? ''])) as Record<TestimonyText, string>;
  const chosen = { section, recorder, place, support, interpreter, filmed, copyGiven };
  return { ...words, ...chosen, taken, evidenceId, source: draftOf(source) };
}

export function factsOf({ source, ...values }: TestimonyValues): object {
  const words = Object.fromEntries(TEXTS.map((name) => [name, orNull(values[name])]));
  return { ...values, ...words, source: sourceOf(source) };
}
