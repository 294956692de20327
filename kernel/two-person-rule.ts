/**
 * Everything that no single colleague may do, as handbook §3.3 lists it: what the page for a supervisor prints. `acts` name
 * the acts that hold each control; a control without one belongs to a part of the house that is not built yet, and says so.
 */
export const TWO_PERSON_RULE = [
  {
    control: 'operation-go',
    acts: ['investigation.decide-go', 'investigation.confirm-go'],
    how: 'decided-then-confirmed',
  },
  { control: 'powerful-role', acts: ['staff.add-colleague', 'staff.change-roles'], how: 'second-person' },
  { control: 'shutting-out', acts: ['staff.suspend-colleague', 'staff.end-service'], how: 'second-person' },
  { control: 'export-of-many', acts: ['case-file.export-many', 'contribution.give-rows'], how: 'second-person' },
  { control: 'fourth-break-glass', acts: ['break-glass.open-glass'], how: 'second-person' },
  { control: 'invented-record', acts: ['protection.plant-honey'], how: 'second-person' },
  { control: 'erasing', acts: ['person.erase-person'], how: 'second-person' },
  { control: 'merge-of-people', acts: ['person.merge-people', 'person.part-people'], how: 'second-person' },
  { control: 'closing-a-case-file', acts: ['case-file.close-case-file'], how: 'second-person' },
  { control: 'story-publication', acts: ['story.publish-story', 'story.pass-soft-stop'], how: 'second-person' },
  { control: 'figure-release', acts: ['release.release-figure', 'release.quote-estimate'], how: 'second-person' },
  { control: 'account-for-gifts', acts: ['giving.set-giving'], how: 'second-person' },
  { control: 'large-refund', acts: ['gift.refund-gift'], how: 'second-person' },
  { control: 'informant-identity', acts: [], how: 'not-built' },
] as const satisfies readonly TwoPersonControl[];

export type TwoPersonControl = {
  control: string;
  acts: readonly string[];
  /** `second-person`: waits in the approvals. `decided-then-confirmed`: an act of its own for each of the two, under the same rule. */
  how: 'second-person' | 'decided-then-confirmed' | 'not-built';
};
