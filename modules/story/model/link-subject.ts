import { z } from 'zod';
import { allKnown, defineAct, mustKnow, mustKnowIfNamed } from '#kernel/act.ts';
import { isAdultAt } from '#kernel/age.ts';
import { day } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { birthOf } from '#modules/consent/model/consent-for.ts';
import { Person } from '#modules/person/model/person.ts';
import { isOut, Story, type StoryFacts } from './story.ts';
import { STORY_REFUSALS } from './story-refusals.ts';
import { STORY_BRIEFERS } from './story-roles.ts';
import { StorySubject } from './story-subject.ts';

/** Says that a story tells of this person. From then on it goes the long way, and what she withdraws reaches it. */
export const linkSubject = defineAct({
  name: 'story.link-subject',
  input: z.strictObject({
    subjectId: AnyId,
    storyId: AnyId,
    personId: AnyId,
    caseFileId: AnyId.nullable(),
    toldAs: z.enum(['adult', 'child']),
  }),
  by: STORY_BRIEFERS,
  answeredBy: 'server',
  knows: ({ storyId, personId, caseFileId }) => ({
    story: mustKnow(Story, storyId),
    person: mustKnow(Person, personId),
    linked: allKnown(StorySubject, { storyId, personId, endedAt: null }),
    ...mustKnowIfNamed(CaseFile, caseFileId),
  }),
  decide({ subjectId, storyId, personId, caseFileId, toldAs }, known, { today }) {
    const { story, person, linked } = known;
    if (story.state === 'withdrawn') return refuse(STORY_REFUSALS.isWithdrawn);
    if (linked.length > 0) return refuse(STORY_REFUSALS.linkedAlready);
    const birth = birthOf(person);
    if (toldAs === 'adult' && birth && isAdultAt(birth, day(today)) === 'child')
      return refuse(STORY_REFUSALS.toldAsChild);
    const facts = { storyId, personId, caseFileId, toldAs, endedAt: null };
    const about = toldAs === 'child' ? 'child' : story.about === 'nobody' ? 'adult' : story.about;
    return accept(
      added(StorySubject, { id: subjectId, scopeId: personId }, facts),
      changed(Story, storyId, {
        about,
        subjects: story.subjects + 1,
        ...(about === 'child' && story.commentsOpen && { commentsOpen: false }),
        ...anew(story),
      }),
    );
  },
});

/** Whoever comes into a story comes through the front: her consent is asked for before anything else. */
function anew(story: Stored<StoryFacts>): Partial<StoryFacts> {
  return isOut(story) || story.state === 'idea' || story.state === 'consent_check' ? {} : { state: 'consent_check' };
}

/** She is not who it tells of. Whoever was taken for a child stays one for this story: its words were written of a child. */
export const unlinkSubject = defineAct({
  name: 'story.unlink-subject',
  input: z.strictObject({ subjectId: AnyId, storyId: AnyId }),
  by: STORY_BRIEFERS,
  answeredBy: 'server',
  knows: ({ storyId, subjectId }) => ({ story: mustKnow(Story, storyId), subject: mustKnow(StorySubject, subjectId) }),
  decide({ subjectId, storyId }, { story, subject }, { now }) {
    if (subject.storyId !== storyId || subject.endedAt !== null) return refuse(STORY_REFUSALS.notLinked);
    // A story that is out is told of whoever it was told of: she must be able to call it back.
    if (isOut(story)) return refuse(STORY_REFUSALS.isOut);
    const subjects = Math.max(0, story.subjects - 1);
    return accept(
      changed(StorySubject, subjectId, { endedAt: now }),
      changed(Story, storyId, { subjects, ...(subjects === 0 && { about: 'nobody' as const }) }),
    );
  },
});
