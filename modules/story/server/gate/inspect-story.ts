import { allKnown, mustKnow, type Need } from '#kernel/act.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import { Picture, type PictureFacts } from '#modules/picture/model/picture.ts';
import { Category, type CategoryFacts } from '#modules/story/model/category.ts';
import { consentUntil } from '#modules/story/model/gate/consent-until.ts';
import { type Finding, type GateReport, SETTING_FIELDS } from '#modules/story/model/gate/finding.ts';
import { inspectWhole, type StoryHead, type StoryText as Words } from '#modules/story/model/gate/inspect.ts';
import { countAlike } from '#modules/story/model/gate/likeness.ts';
import { nameFindings, wordsToAsk } from '#modules/story/model/gate/names-in-text.ts';
import { pictureFindings } from '#modules/story/model/gate/picture-findings.ts';
import type { KnownPicture } from '#modules/story/model/gate/stop-facts.ts';
import { stopsOf } from '#modules/story/model/gate/stops.ts';
import { releasesIn } from '#modules/story/model/gate/told-numbers.ts';
import { isWalked } from '#modules/story/model/lifecycle.ts';
import { Story, type StoryFacts } from '#modules/story/model/story.ts';
import { StoryStep, type StoryStepFacts } from '#modules/story/model/story-step.ts';
import { StoryText, type StoryTextFacts } from '#modules/story/model/story-text.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import type { InspectStory } from '../inspect-story.ts';
import { loadIdentities } from './load-identities.ts';
import { loadLikeness } from './load-likeness.ts';
import { loadStanding } from './load-standing.ts';
import { namesTaken } from './names-taken.ts';

/** What an editor has typed and not saved yet, in the place of what is stored. */
export type Unsaved = readonly StoryTextFacts[] | null;

/** Asks the gate of a story as it is stored. For the commands that let it go on, in their own transaction. */
export function makeInspectStory(store: RecordStore, now: () => Date): InspectStory {
  return (tx, storyId) => inspectStory(tx, store, { storyId, today: dayInIndia(now().toISOString()), unsaved: null });
}

type Asked = { storyId: string; today: string; unsaved: Unsaved };

/**
 * Everything the gate has to say of a story, in all of its languages. Null where this asker has no such story. It reads past
 * the asker's need-to-know, and tells of it only that something is there: never whose it is.
 */
export async function inspectStory(
  tx: Transaction,
  store: RecordStore,
  { storyId, today, unsaved }: Asked,
): Promise<GateReport | null> {
  const [story] = await find<StoryFacts>(store, tx, mustKnow(Story, storyId));
  const [asker] = await tx.query<{ may: boolean }>('select app.may_inspect($1) as may', [storyId]);
  if (!story || !asker?.may) return null;
  const stored = await find<StoryTextFacts>(store, tx, allKnown(StoryText, { storyId }));
  const texts = withUnsaved(stored, unsaved);
  const known = await loadIdentities(tx, store, storyId, story.pseudonyms);
  const facts = {
    aboutChild: story.about !== 'adult',
    first: story.sourceLanguage,
    places: known.places,
    ownNames: known.ownNames,
    head: headOf(story),
    ofNobody: story.about === 'nobody',
  };
  const labels = await categoriesOf(tx, store, story);
  const { findings, told } = inspectWhole(withLabels(texts, labels), known.identities, facts);
  const asked = wordsToAsk(texts, story.pseudonyms, known);
  const names = nameFindings(texts, await namesTaken(tx, store, storyId, asked), facts, findings);
  const alike = countAlike(await loadLikeness(tx, storyId), texts, told);
  const subjects = await loadStanding(tx, store, storyId);
  const pictures = await picturesOf(tx, store, texts);
  const there = { pictures, releases: await publicReleases(tx, storyId, texts) };
  const shown = pictureFindings(texts, pictures, story.about);
  const readOver = unsaved === null && (await isReadOver(store, tx, story, stored));
  const standing = { today, story, texts, subjects, alike, readOver, ...there };
  return {
    findings: inOrder([...findings, ...names, ...shown], texts),
    stops: stopsOf(standing),
    alike,
    consentUntil: consentUntil(standing),
    aboutChild: story.about === 'child',
  };
}

/** Whether a second editor has read these words, in this edition. */
async function isReadOver(
  store: RecordStore,
  tx: Transaction,
  story: Stored<StoryFacts>,
  texts: readonly Stored<StoryTextFacts>[],
): Promise<boolean> {
  const steps = await find<StoryStepFacts>(store, tx, allKnown(StoryStep, { storyId: story.id }));
  return isWalked('second_editor', story, texts, steps);
}

/** As the page shows it: where a child's story is told from is not shown, so it is not asked. */
const headOf = ({ about, bylineName, dateline, credit }: StoryFacts): StoryHead => ({
  byline: bylineName,
  dateline: about === 'child' ? null : dateline,
  credit,
});

async function categoriesOf(tx: Transaction, store: RecordStore, { categoryIds }: StoryFacts) {
  if (categoryIds.length === 0) return [];
  const all = await find<CategoryFacts>(store, tx, allKnown(Category, {}));
  return all.filter(({ id, closed }) => categoryIds.includes(id) && !closed);
}

function withLabels(texts: readonly StoryTextFacts[], categories: readonly Pick<CategoryFacts, 'labels'>[]): Words[] {
  return texts.map((text) => ({
    ...text,
    categories: categories.flatMap(({ labels }) => labels[text.language] ?? labels.en ?? []),
  }));
}

function withUnsaved(stored: readonly StoryTextFacts[], unsaved: Unsaved): readonly StoryTextFacts[] {
  if (unsaved === null) return stored;
  const typed = new Set(unsaved.map(({ language }) => language));
  return [...stored.filter(({ language }) => !typed.has(language)), ...unsaved];
}

const find = async <F extends object>(store: RecordStore, tx: Transaction, need: Need) =>
  (await store.find(tx, need)) as unknown as Stored<F & Record<string, unknown>>[];

async function picturesOf(
  tx: Transaction,
  store: RecordStore,
  texts: readonly StoryTextFacts[],
): Promise<Map<string, KnownPicture>> {
  const ids = texts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.pictureId] : [])),
  );
  const known = new Map<string, KnownPicture>();
  for (const id of new Set(ids)) {
    const [picture] = await find<PictureFacts>(store, tx, mustKnow(Picture, id));
    if (!picture) continue;
    const [kept] = await tx.query<{ is: boolean }>('select app.is_kept_as_evidence($1, $2) as is', [
      picture.sha256,
      picture.likeness,
    ]);
    known.set(id, { label: picture.label, isEvidence: kept?.is ?? true, seen: picture.seen });
  }
  return known;
}

async function publicReleases(
  tx: Transaction,
  storyId: string,
  texts: readonly StoryTextFacts[],
): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>('select id from app.public_releases($1, $2)', [
    storyId,
    releasesIn(texts),
  ]);
  return new Set(rows.map(({ id }) => id));
}

const HEAD: readonly Finding['where']['field'][] = ['title', 'summary', ...SETTING_FIELDS];

/** As they are read: language by language, field by field, from the first word. */
function inOrder(findings: readonly Finding[], texts: readonly Words[]): Finding[] {
  const languages = texts.map(({ language }) => language);
  const fields = texts.flatMap(({ blocks }) => blocks.map(({ id }) => id));
  const place = ({ language, where }: Finding) => [
    languages.indexOf(language),
    where.blockId !== null ? fields.indexOf(where.blockId) : HEAD.indexOf(where.field) - HEAD.length,
  ];
  return findings.toSorted((a, b) => {
    const [one, other] = [place(a), place(b)];
    return (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0) || a.from - b.from || a.to - b.to;
  });
}
