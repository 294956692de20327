import type { AnyAct } from '#kernel/act.ts';
import { askCaseManager, prepareBrief, startStory } from './begin-story.ts';
import { drawPseudonym, dropPseudonym } from './draw-pseudonym.ts';
import { addCategory, changeCategory } from './keep-category.ts';
import { linkSubject, unlinkSubject } from './link-subject.ts';
import { moveStory, recordStep } from './move-story.ts';
import { noteNewDay } from './note-new-day.ts';
import { passSoftStop } from './pass-soft-stop.ts';
import { publishStory, withdrawStory } from './publish-story.ts';
import { setStory } from './set-story.ts';
import { addText, writeText } from './write-text.ts';

/** What is asked about what the public reads. */
export const STORY_ACTS: readonly AnyAct[] = [
  prepareBrief,
  startStory,
  askCaseManager,
  linkSubject,
  unlinkSubject,
  addText,
  writeText,
  setStory,
  drawPseudonym,
  dropPseudonym,
  moveStory,
  recordStep,
  passSoftStop,
  publishStory,
  noteNewDay,
  withdrawStory,
  addCategory,
  changeCategory,
];
