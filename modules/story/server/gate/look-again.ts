import type pg from 'pg';
import { allKnown, mustKnow } from '#kernel/act.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import type { HeldCode } from '#modules/story/model/gate/finding.ts';
import { standingAgainst } from '#modules/story/model/publish-story.ts';
import { Story, type StoryFacts } from '#modules/story/model/story.ts';
import { StoryOverride, type StoryOverrideFacts } from '#modules/story/model/story-override.ts';
import type { CommandPath } from '#platform/server/commands/run-command.ts';
import { inTransaction, type Transaction } from '#platform/server/database/transaction.ts';
import { note } from '#platform/server/journal/note.ts';
import { newToken } from '#platform/server/random.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { hashToken } from '#platform/server/sign-in/sessions.ts';
import { inspectStory } from './inspect-story.ts';

type Path = Pick<CommandPath, 'pool' | 'store' | 'now' | 'announce'>;
type Begun = { organisation: string; story: string };

/** No more in one go: what is left waits for the next minute. */
const MOST = 200;

/**
 * Inspects every scheduled story whose day has come, and lets it out, or holds it and says why. One that cannot be inspected
 * stays unseen and is tried again; the others do not wait for it. Gives how many were looked at.
 */
export async function lookAgain(door: pg.Pool, path: Path): Promise<number> {
  const tried: string[] = [];
  while (tried.length < MOST) {
    const token = newToken();
    const [begun] = await inTransaction(door, null, (tx) =>
      tx.query<Begun>('select organisation, story from app.begin_inspection($1, $2, $3)', [
        hashToken(token),
        path.now().toISOString(),
        tried,
      ]),
    );
    if (!begun) break;
    tried.push(begun.story);
    await inTransaction(path.pool, token, (tx) => settle(tx, path, begun.story)).catch(() => {});
    await inTransaction(door, null, (tx) => tx.query('select app.end_inspection($1)', [hashToken(token)]));
    path.announce(begun.organisation);
  }
  return tried.length;
}

async function settle(tx: Transaction, { store, now }: Path, storyId: string): Promise<void> {
  const at = now().toISOString();
  const reasons = await reasonsAgainst(tx, store, storyId, dayInIndia(at));
  await tx.query('select app.settle_inspection($1, $2)', [at, reasons]);
  const outcome = reasons.length > 0 ? ({ outcome: 'refused', code: 'story.hard-stops' } as const) : {};
  note(tx, { kind: 'read', action: 'inspect', resource: 'story', records: [storyId], ...outcome });
}

async function reasonsAgainst(
  tx: Transaction,
  store: RecordStore,
  storyId: string,
  today: string,
): Promise<HeldCode[]> {
  const [story] = (await store.find(tx, mustKnow(Story, storyId))) as unknown as StoryFacts[];
  const passed = (await store.find(tx, allKnown(StoryOverride, { storyId }))) as unknown as StoryOverrideFacts[];
  const report = story ? await inspectStory(tx, store, { storyId, today, unsaved: null }) : null;
  if (!story || !report) return ['not-inspected'];
  return [...new Set(standingAgainst(report, passed, story.publicIn).map(({ code }) => code))];
}
