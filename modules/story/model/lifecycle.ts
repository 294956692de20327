import type { StoryState } from '#kernel/code-lists/story-state.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { Stored } from '#kernel/record.ts';
import type { StoryFacts } from './story.ts';
import type { StoryStepFacts, StoryStepKind } from './story-step.ts';
import type { StoryTextFacts } from './story-text.ts';

type About = StoryFacts['about'];
type Text = Stored<StoryTextFacts>;

/** The way to the public. A story of nobody has nobody to ask and nobody to be read to, and no file for a lawyer to read. */
const WAY: readonly { state: StoryState; takes: readonly StoryStepKind[]; ofSomebody: boolean }[] = [
  { state: 'idea', takes: [], ofSomebody: false },
  { state: 'consent_check', takes: ['consent_check'], ofSomebody: true },
  { state: 'drafting', takes: [], ofSomebody: false },
  { state: 'deidentify', takes: [], ofSomebody: false },
  { state: 'legal_review', takes: ['legal_review'], ofSomebody: true },
  { state: 'survivor_review', takes: ['survivor_review'], ofSomebody: true },
  { state: 'second_editor', takes: ['intruder_try', 'second_editor'], ofSomebody: false },
];

/** Where a step sends a story that did not pass it. */
const BACK: Readonly<Record<StoryStepKind, StoryState>> = {
  consent_check: 'idea',
  legal_review: 'deidentify',
  survivor_review: 'deidentify',
  intruder_try: 'deidentify',
  second_editor: 'deidentify',
};

/** Who may walk a step. */
export const STEP_ROLES: Readonly<Record<StoryStepKind, readonly Role[]>> = {
  consent_check: ['case-manager', 'legal-officer'],
  legal_review: ['legal-officer'],
  survivor_review: ['case-manager'],
  intruder_try: ['communications-editor', 'director'],
  second_editor: ['communications-editor', 'director'],
};

/** Whoever wrote the words finds nothing in them: these two are another person's. */
export const BY_ANOTHER: readonly StoryStepKind[] = ['intruder_try', 'second_editor'];
/** Of the consents it is asked whatever the words are; the others look at the words as they stand. */
const OF_ANY_EDITION: readonly StoryStepKind[] = ['consent_check'];

export const wayOf = (about: About): StoryState[] =>
  WAY.filter(({ ofSomebody }) => about !== 'nobody' || !ofSomebody).map(({ state }) => state);

/** The state after this one on the way, or null where only publishing leads on. */
export function nextOf(state: StoryState, about: About): StoryState | null {
  const way = wayOf(about);
  const at = way.indexOf(state);
  return at < 0 ? null : (way[at + 1] ?? null);
}

export const sentBackTo = (step: StoryStepKind): StoryState => BACK[step];
export const stateOfStep = (step: StoryStepKind): StoryState =>
  WAY.find(({ takes }) => takes.includes(step))?.state ?? 'idea';

/** Whether a story may stand back, to be worked on again. What is public stays so until another edition takes its place. */
export function mayGoBack(from: StoryState, to: StoryState, about: About): boolean {
  if (from === 'published' || from === 'scheduled') return to === 'deidentify';
  if (from === 'withdrawn') return to === 'drafting';
  const way = wayOf(about);
  return way.includes(to) && way.indexOf(to) < way.indexOf(from);
}

/** Whether a step looked at the words as they now stand, in every language. */
export function isOfThisEdition(
  { step, looked }: Pick<StoryStepFacts, 'step' | 'looked'>,
  texts: readonly Text[],
): boolean {
  if (OF_ANY_EDITION.includes(step)) return true;
  return texts.every((text) => looked.some((one) => one.language === text.language && one.version === text.version));
}

type Walked = Pick<StoryStepFacts, 'step' | 'outcome' | 'subjectId' | 'looked' | 'doneAt'>;
type Stands = Pick<StoryFacts, 'about' | 'subjects' | 'composite'>;

/** The steps that are not walked yet, or were walked with other words, or sent it back the last time. */
export function missingSteps(story: Stands, texts: readonly Text[], steps: readonly Walked[]): StoryStepKind[] {
  const way = wayOf(story.about);
  const all = WAY.filter(({ state }) => way.includes(state)).flatMap(({ takes }) => takes);
  return all.filter((kind) => !isWalked(kind, story, texts, steps));
}

export function isWalked(
  kind: StoryStepKind,
  story: Stands,
  texts: readonly Text[],
  steps: readonly Walked[],
): boolean {
  const last = Map.groupBy(
    steps.filter(({ step }) => step === kind),
    ({ subjectId }) => subjectId,
  );
  const each = [...last.values()].map((some) => some.toSorted((a, b) => (a.doneAt < b.doneAt ? -1 : 1)).at(-1));
  const holds = each.filter((one) => one?.outcome === 'passed' && isOfThisEdition(one, texts));
  // Everybody of whom it tells hears it; of what is told from many lives, one of them at least.
  const needed = kind === 'survivor_review' && !story.composite ? Math.max(1, story.subjects) : 1;
  return holds.length >= needed && holds.length === each.length;
}

/** What stands between a state and the next, besides the words themselves. */
export function stepsOf(state: StoryState): readonly StoryStepKind[] {
  return WAY.find((one) => one.state === state)?.takes ?? [];
}
