import { z } from 'zod';
import type { Asking } from '#kernel/act.ts';
import { CaseTrackStage } from '#kernel/code-lists/case-track-stage.ts';
import { RiskLevel } from '#kernel/code-lists/risk-level.ts';
import type { Happening } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { KnownAnswer } from './known-answer.ts';
import { NewPerson, personMet } from './new-person.ts';

/** Whom a file is opened for: somebody already in our records, or somebody met with this act. */
export const FilePerson = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('known'), personId: AnyId }),
  z.strictObject({ is: z.literal('new'), ...NewPerson.shape }),
]);
export type FilePerson = z.infer<typeof FilePerson>;

/** What is asked when a tip or a referral becomes a case file. */
export const fileForPerson = {
  caseFileId: AnyId,
  person: FilePerson,
  title: z.string().trim().min(1).max(120),
  role: z.enum(['survivor', 'missing_person', 'possible_victim']),
  riskLevel: RiskLevel,
  stage: CaseTrackStage,
  /** Whether she is known already, as it was found with the names as heard. Nobody new is written down unasked. */
  known: KnownAnswer.exactOptional(),
};

/** The events by which the person of the file comes into our records; none for somebody who is there already. */
export function personOfFile(person: FilePerson, asking: Asking): Happening[] {
  if (person.is === 'known') return [];
  const { is: _, ...met } = person;
  return personMet(met, asking);
}
