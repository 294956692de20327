import { z } from 'zod';
import { defineRecord } from '#kernel/record.ts';
import { STORY_LANGUAGES, StoryLanguage } from '#modules/story/model/language.ts';
import { PublishedGiving } from './published-giving.ts';

const { ways, payee, upiId, account, foreignAccount, amounts } = PublishedGiving.shape;

/** What is said of giving in one language. */
export const GivingText = z.strictObject({
  language: StoryLanguage,
  /** For what, in one sentence. */
  line: z.string().trim().min(1).max(300).nullable(),
  /** How cash or a cheque is handed over. */
  handOver: z.string().trim().min(1).max(600).nullable(),
});

export const givingFacts = z.strictObject({
  ways,
  payee,
  upiId,
  account,
  foreignAccount,
  amounts,
  texts: z.array(GivingText).max(STORY_LANGUAGES.length),
});
export type GivingFacts = z.infer<typeof givingFacts>;

/** How one gives to this organisation: one record, whose copy is what the public page shows. */
export const Giving = defineRecord({ kind: 'giving', compartment: 'donor', facts: givingFacts });

/** As everybody may read it. */
export function publishedGiving(giving: GivingFacts): PublishedGiving {
  const { texts, ...rest } = giving;
  const inLanguages = (field: 'line' | 'handOver') =>
    Object.fromEntries(texts.flatMap((text) => (text[field] ? [[text.language, text[field]]] : [])));
  const known = Object.keys(PublishedGiving.shape).map((key) => [key, rest[key as keyof typeof rest]]);
  return PublishedGiving.parse({
    ...Object.fromEntries(known),
    lines: inLanguages('line'),
    handOver: inLanguages('handOver'),
  });
}
