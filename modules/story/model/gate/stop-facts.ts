import type { ConsentPurpose } from '#kernel/code-lists/consent-purpose.ts';
import type { LegalStage } from '#kernel/code-lists/legal-stage.ts';
import type { ConsentFacts } from '#modules/consent/model/consent.ts';
import type { StoryFacts } from '../story.ts';
import type { StoryTextFacts } from '../story-text.ts';

/** One answer to one question, as the gate needs it. */
export type KnownConsent = Pick<ConsentFacts, 'answer' | 'givenBy' | 'assent' | 'until' | 'withdrawnBy'> & {
  id: string;
  purpose: ConsentPurpose;
  /** The last day on which it can have been asked. */
  askedBy: string | null;
};

export type KnownProceeding = {
  stage: LegalStage;
  /** The last day on which it can have come to this stage, or to its end. */
  since: string | null;
  closed: string | null;
  sections: readonly string[];
};

/** One person of whom a story tells, as far as it bears on whether it may be told. */
export type SubjectFacts = {
  toldAs: 'adult' | 'child';
  /** The last day on which she can have been born; null where it is not known. */
  bornBy: string | null;
  consents: readonly KnownConsent[];
  liveOperation: boolean;
  /** The last day of each thing that happened to her; null where the day is not known. */
  events: readonly (string | null)[];
  /** When she reached safety: what she agreed to in the month after it does not hold. */
  reachedSafety: string | null;
  proceedings: readonly KnownProceeding[];
};

export type KnownPicture = {
  label: string;
  isEvidence: boolean;
  /** What the second person who looked at it saw in it. */
  seen: readonly string[];
};

export type StopFacts = {
  today: string;
  story: Pick<StoryFacts, 'about' | 'subjects' | 'composite' | 'commentsOpen' | 'sourceLanguage' | 'type'>;
  texts: readonly StoryTextFacts[];
  subjects: readonly SubjectFacts[];
  pictures: ReadonlyMap<string, KnownPicture>;
  /** Releases that are public today. */
  releases: ReadonlySet<string>;
  /** How many fit what the text tells; null where it tells of nobody. */
  alike: number | null;
  /** A second editor has read these words as they stand, who did not write them. */
  readOver: boolean;
};
