import { expect } from 'vitest';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { startStory } from '#modules/story/model/begin-story.ts';
import { moveStory, recordStep } from '#modules/story/model/move-story.ts';
import { publishStory } from '#modules/story/model/publish-story.ts';
import { addText } from '#modules/story/model/write-text.ts';
import { newId } from '#platform/server/random.ts';
import type { Colleague } from './test-house.ts';

export const SAFE_WORDS = 'What happened to each of them is theirs.';
export const begun = (storyId: string) =>
  ({ storyId, type: 'news', workingTitle: 'News', sourceLanguage: 'en' }) as const;

/** Stories of nobody, as `zoya` writes and `rhea` looks at them. */
export function openDesk(zoya: Colleague, rhea: Colleague) {
  const desk = {
    /** Written in English, and standing where what identifies is taken out. */
    async written(words = SAFE_WORDS): Promise<{ storyId: string; textId: string }> {
      const [storyId, textId] = [newId(), newId()];
      await zoya.done(startStory, begun(storyId));
      const block = { id: newId(), kind: 'paragraph', state: 'reviewed', translatedFrom: null, words } as const;
      const head = { title: 'News from us', summary: null, slug: `news-${storyId}`, headState: 'reviewed' };
      const text = { ...head, headFrom: null, blocks: [block] };
      await zoya.done(addText, { textId, storyId, language: 'en', words: text });
      for (const to of ['drafting', 'deidentify']) await zoya.done(moveStory, { storyId, to });
      return { storyId, textId };
    },
    async lookedAt(storyId: string): Promise<void> {
      await zoya.done(moveStory, { storyId, to: 'second_editor' });
      const none = { note: null, subjectId: null, lang: null, manner: null, said: null };
      const looked = [{ language: 'en', version: 1 }];
      for (const step of ['intruder_try', 'second_editor']) {
        const tried = step === 'intruder_try' ? { minutes: 20, found: 'nothing' } : { minutes: null, found: null };
        await rhea.done(recordStep, { stepId: newId(), storyId, step, outcome: 'passed', ...none, ...tried, looked });
      }
    },
    /** The number of what waits for the second person. */
    async asked(storyId: string): Promise<string> {
      const answer = await zoya.ask(publishStory, { storyId, languages: ['en'], visibleFrom: null });
      expect(answer).toMatchObject({ outcome: 'accepted', waitsFor: expect.anything() });
      return answer.outcome === 'accepted' ? (answer.waitsFor ?? '') : '';
    },
    async published(words?: string): Promise<string> {
      const { storyId } = await desk.written(words);
      await desk.lookedAt(storyId);
      await rhea.done(confirmAct, { approvalId: await desk.asked(storyId) });
      return storyId;
    },
  };
  return desk;
}
