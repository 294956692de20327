import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on an assessment, a risk or a tool can be refused. */
export const ASSESSMENT_REFUSALS = {
  unknownTool: { code: 'assessment.unknown-tool', kind: 'conflict', fields: ['toolCode'] },
  retiredTool: { code: 'assessment.retired-tool', kind: 'conflict', fields: ['toolCode'] },
  notYet: { code: 'assessment.not-yet', kind: 'rule', fields: ['happened'] },
  /** An answer to a question that this edition does not ask, or that its scale does not know. */
  foreignAnswer: { code: 'assessment.foreign-answer', kind: 'invalid', fields: ['answers'] },
  answeredTwice: { code: 'assessment.answered-twice', kind: 'invalid', fields: ['answers'] },
  nothingAnswered: { code: 'assessment.nothing-answered', kind: 'rule', fields: ['answers'] },
  reviewInPast: { code: 'assessment.review-in-past', kind: 'rule', fields: ['reviewOn'] },
  /** That she said how she sees it, without what she said. */
  voiceMissing: { code: 'assessment.voice-missing', kind: 'rule', fields: ['ownWords'] },
  codeTaken: { code: 'assessment.code-taken', kind: 'conflict', fields: ['code'] },
  notNextEdition: { code: 'assessment.not-next-edition', kind: 'conflict' },
  toolTwice: { code: 'assessment.tool-twice', kind: 'invalid', fields: ['items'] },
  toolNoScale: { code: 'assessment.tool-no-scale', kind: 'invalid', fields: ['items'] },
  toolNoPoints: { code: 'assessment.tool-no-points', kind: 'rule', fields: ['rule'] },
  originMissing: { code: 'assessment.origin-missing', kind: 'rule', fields: ['origin'] },
} as const satisfies Record<string, Refusal>;
