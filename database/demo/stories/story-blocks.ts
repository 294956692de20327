import { createHash } from 'node:crypto';
import type { StoryState } from '#kernel/code-lists/story-state.ts';
import { prepareBrief, startStory } from '#modules/story/model/begin-story.ts';
import type { Block as Part } from '#modules/story/model/block.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { linkSubject } from '#modules/story/model/link-subject.ts';
import { moveStory, recordStep } from '#modules/story/model/move-story.ts';
import { setStory } from '#modules/story/model/set-story.ts';
import type { StoryStepFacts } from '#modules/story/model/story-step.ts';
import { addText } from '#modules/story/model/write-text.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import type { ColleagueName } from '../people.ts';

/** A part as it is told here, by a word that names it in every language; its id is made of that word. */
type Told =
  | { part: string; heading: string }
  | { part: string; words: string; state?: Part['state'] }
  | { part: string; quote: string; speaker: string; consentId?: string }
  | { part: string; picture: string; alt: string; caption: string | null }
  | { part: string; figure: string; release: string };

export type ToldText = { title: string; slug: string | null; summary?: string; parts: readonly Told[] };
/** In the order in which they are written; the first is the language it was first written in. */
export type ToldTexts = Partial<Record<StoryLanguage, ToldText>>;

export const storyIdOf = (name: string) => idOf(`story ${name}`);
export const partIdOf = (name: string, part: string) => idOf(`story ${name} part ${part}`);
export const subjectIdOf = (name: string, who: string) => idOf(`story ${name} tells of ${who}`);
const minute = (at: string, more: number) => new Date(Date.parse(at) + more * 60_000).toISOString();

/** Begins a story: with a brief of whoever knows her, or without one. */
export function begins(
  name: string,
  by: ColleagueName,
  at: string,
  {
    title,
    type = 'story',
    language = 'en',
    brief,
  }: { title: string; type?: 'story' | 'news'; language?: StoryLanguage; brief?: string },
): Block {
  const told = { storyId: storyIdOf(name), type, workingTitle: title, sourceLanguage: language };
  const ask = brief ? ([prepareBrief, { ...told, brief }] as const) : ([startStory, told] as const);
  return { name: `story ${name} begins`, sentences: [], by, at, ask };
}

export function tellsOf(
  name: string,
  by: ColleagueName,
  at: string,
  subjects: readonly { who: string; personId: string; caseFileId: string; toldAs: 'adult' | 'child' }[],
): Block[] {
  return subjects.map(({ who, ...subject }, n) =>
    block({
      name: `story ${name} tells of ${who}`,
      by,
      at: minute(at, n),
      ask: [linkSubject, { subjectId: subjectIdOf(name, who), storyId: storyIdOf(name), ...subject }],
    }),
  );
}

type Settings = Parameters<typeof setStory.decide>[0]['changes'];

/** `basedOn`: how often the record was written before, by the teller's own count. */
export function isSet(name: string, by: ColleagueName, at: string, version: number, changes: Settings): Block {
  const storyId = storyIdOf(name);
  return block({
    name: `story ${name} is set`,
    by,
    at,
    basedOn: { [storyId]: version },
    ask: [setStory, { storyId, changes }],
  });
}

/** Writes every language, a quarter of an hour apart. What is a translation says what it was translated from. */
export function writes(name: string, by: ColleagueName, at: string, texts: ToldTexts): Block[] {
  const all = Object.entries(texts) as [StoryLanguage, ToldText][];
  const [, source] = all[0] ?? [];
  return all.map(([language, text], n) => {
    const from = language === all[0]?.[0] ? undefined : source;
    const { title, slug, summary = null, parts } = text;
    const words = {
      ...{ title, slug, summary, headState: 'reviewed' as const },
      headFrom: from ? digest(from.title) : null,
      blocks: parts.map((part) =>
        partOf(
          name,
          part,
          from?.parts.find((one) => one.part === part.part),
        ),
      ),
    };
    return block({
      name: `story ${name} in ${language}`,
      by,
      at: minute(at, n * 15),
      ask: [addText, { textId: textIdOf(name, language), storyId: storyIdOf(name), language, words }],
    });
  });
}

export const textIdOf = (name: string, language: StoryLanguage) => idOf(`story ${name} text ${language}`);

function partOf(name: string, told: Told, from: Told | undefined): Part {
  const common = {
    id: partIdOf(name, told.part),
    state: 'state' in told ? (told.state ?? 'reviewed') : ('reviewed' as const),
    translatedFrom: from ? digest(wordsOf(from)) : null,
  };
  if ('heading' in told) return { ...common, kind: 'heading', words: told.heading };
  if ('quote' in told)
    return { ...common, kind: 'quote', words: told.quote, speaker: told.speaker, consentId: told.consentId ?? null };
  if ('picture' in told)
    return { ...common, kind: 'picture', pictureId: told.picture, alt: told.alt, caption: told.caption };
  if ('figure' in told) return { ...common, kind: 'figure', releaseId: told.release, words: told.figure };
  return { ...common, kind: 'paragraph', words: told.words };
}

function wordsOf(told: Told): string {
  if ('heading' in told) return told.heading;
  if ('quote' in told) return told.quote;
  if ('picture' in told) return told.alt;
  return 'figure' in told ? told.figure : told.words;
}

const digest = (words: string) => createHash('sha256').update(words).digest('hex');

export function goesTo(name: string, by: ColleagueName, at: string, to: StoryState): Block {
  return block({ name: `story ${name} goes to ${to}`, by, at, ask: [moveStory, { storyId: storyIdOf(name), to }] });
}

type Step = Partial<StoryStepFacts> & Pick<StoryStepFacts, 'step'>;

/** A step that passed, with the first edition of each of these languages. */
export function walks(
  name: string,
  by: ColleagueName,
  at: string,
  languages: readonly StoryLanguage[],
  { step, ...rest }: Step,
): Block {
  const facts = {
    ...{ outcome: 'passed' as const, note: null, subjectId: null, lang: null, manner: null, said: null },
    ...{ minutes: null, found: null },
    ...rest,
  };
  const input = { stepId: idOf(`story ${name} ${step}`), storyId: storyIdOf(name), step, ...facts };
  const looked = languages.map((language) => ({ language, version: 1 }));
  return block({ name: `story ${name} ${step}`, by, at, ask: [recordStep, { ...input, looked }] });
}
