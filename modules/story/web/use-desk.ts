import { useMemo } from 'react';
import type { Stored } from '#kernel/record.ts';
import { Approval, type ApprovalFacts, isWaiting } from '#modules/approval/model/approval.ts';
import { STORY_LANGUAGES, type StoryLanguage } from '#modules/story/model/language.ts';
import { missingBlocks } from '#modules/story/model/published-copy.ts';
import { Story, type StoryFacts } from '#modules/story/model/story.ts';
import { StoryOverride } from '#modules/story/model/story-override.ts';
import { StoryStep, type StoryStepFacts } from '#modules/story/model/story-step.ts';
import { StoryText, type StoryTextFacts } from '#modules/story/model/story-text.ts';
import { type PartState, partsOf } from '#modules/story/model/translation.ts';
import { useNow } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { useDigests } from './use-digests.ts';
import { type Gate, useGate } from './use-gate.ts';

type Text = Stored<StoryTextFacts>;

/** Everything the desk knows of a story, besides what is being written. */
export type Desk = {
  story: Stored<StoryFacts>;
  texts: readonly Text[];
  steps: readonly Stored<StoryStepFacts>[];
  gate: Gate;
  /** Keys of what two people let pass, and of what waits for the second of them. */
  passed: ReadonlySet<string>;
  asked: ReadonlySet<string>;
  /** Asked and waiting: publishing, letting something pass. */
  waiting: readonly Stored<ApprovalFacts>[];
  digestOf: (words: string) => string | null;
  statesOf: (text: Text) => ReadonlyMap<string | null, PartState>;
  missingOf: (text: Text) => ReturnType<typeof missingBlocks>;
};

export function useStory(storyId: string): { story: Stored<StoryFacts> | null; texts: readonly Text[] } {
  const story = useRecord(Story, storyId);
  const all = useRecords(StoryText);
  const texts = useMemo(() => {
    const order = (language: StoryLanguage) =>
      language === story?.sourceLanguage ? -1 : STORY_LANGUAGES.indexOf(language);
    return all.filter((text) => text.storyId === storyId).toSorted((a, b) => order(a.language) - order(b.language));
  }, [all, storyId, story?.sourceLanguage]);
  return { story, texts };
}

export function useDesk(story: Stored<StoryFacts>, texts: readonly Text[]): Desk {
  const now = useNow();
  const steps = useRecords(StoryStep, (one) => one.storyId === story.id);
  const gate = useGate(story.id, texts, `${story.version} ${steps.length}`);
  const overrides = useRecords(StoryOverride, (one) => one.storyId === story.id);
  const waiting = useRecords(Approval, (one) => one.input.storyId === story.id && isWaiting(one, now));
  const source = texts.find(({ language }) => language === story.sourceLanguage) ?? null;
  const digestOf = useDigests(source ? [source] : []);
  const { sourceLanguage } = story;
  return {
    story,
    texts,
    steps,
    gate,
    passed: new Set(overrides.map(({ key }) => key)),
    asked: new Set(waiting.flatMap(({ input }) => (typeof input.key === 'string' ? [input.key] : []))),
    waiting,
    digestOf,
    statesOf: (text) => {
      const parts = partsOf(text, { source, texts, sourceLanguage }, digestOf);
      return new Map(parts.map(({ id, state }) => [id, state]));
    },
    missingOf: (text) => missingBlocks(text, sourceLanguage, texts),
  };
}
