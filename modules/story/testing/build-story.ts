import type { Stored } from '#kernel/record.ts';
import { NOTHING_YET } from '#modules/story/model/begin-story.ts';
import type { GateReport } from '#modules/story/model/gate/finding.ts';
import type { StoryFacts } from '#modules/story/model/story.ts';
import type { StoryTextFacts } from '#modules/story/model/story-text.ts';

const STAMP = { version: 1, changedAt: '2024-05-10T05:00:00.000Z', changedBy: 'editoraaaaaa' };
const OF_STORY = { ...STAMP, scopeId: 'storyaaaaaaa' };

/** A story that has just begun: about nobody, with nothing public. */
export function buildStory(facts: Partial<Stored<StoryFacts>> = {}): Stored<StoryFacts> {
  return {
    ...OF_STORY,
    id: 'storyaaaaaaa',
    type: 'story',
    workingTitle: 'A way home',
    sourceLanguage: 'en',
    ...NOTHING_YET,
    categoryIds: [],
    pseudonyms: [],
    publicIn: [],
    heldFor: [],
    brief: null,
    ...facts,
  };
}

export function buildStoryText(facts: Partial<Stored<StoryTextFacts>> = {}): Stored<StoryTextFacts> {
  return {
    ...OF_STORY,
    id: 'textaaaaaaaa',
    storyId: 'storyaaaaaaa',
    language: 'en',
    title: 'A way home',
    summary: null,
    slug: 'a-way-home',
    headState: 'reviewed',
    headFrom: null,
    blocks: [
      {
        id: 'blockaaaaaaa',
        kind: 'paragraph',
        state: 'reviewed',
        translatedFrom: null,
        words: 'She is well and studies.',
      },
    ],
    ...facts,
  };
}

/** A gate that has nothing to say. */
export function buildReport(report: Partial<GateReport> = {}): GateReport {
  return { findings: [], stops: [], alike: null, consentUntil: null, aboutChild: false, ...report };
}
