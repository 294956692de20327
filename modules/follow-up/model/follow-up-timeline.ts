import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { defineTimeline, type Sentence, type TimelineFact } from '#kernel/timeline.ts';
import { FollowUp, type FollowUpFacts } from './follow-up.ts';

/** What was found when somebody asked after her: a claim with its day and source, and what nobody has checked. */
export const followUpTimeline = defineTimeline({
  kind: FollowUp,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (record) => [record.doneWhen === null ? planned(record) : done(record, record.doneWhen)],
});

function planned(record: Stored<FollowUpFacts>): TimelineFact {
  return { ...frame(record), when: day(record.dueOn), sentence: { key: plannedKey(record) }, planned: true };
}

function plannedKey({ occasion }: FollowUpFacts): string {
  return occasion === 'post-return' ? 'follow-up:timeline.plannedAfterReturn' : 'follow-up:timeline.planned';
}

function done(record: Stored<FollowUpFacts>, when: NonNullable<FollowUpFacts['doneWhen']>): TimelineFact {
  const { claim, verifiedBy, homeChecked, claimSource } = record;
  return {
    ...frame(record),
    when,
    sentence: sentenceOf(record),
    missing: [
      ...(claim !== null && claimSource === null ? ['follow-up:missing.source'] : []),
      ...(claim !== null && verifiedBy === null ? ['follow-up:missing.verified'] : []),
      ...(claim !== null && homeChecked !== true ? ['follow-up:missing.homeCheck'] : []),
    ],
    quiet: { key: 'follow-up:timeline.quiet' },
  };
}

/** Her own words, where she gave any, stand beside what we made of them. */
function sentenceOf({ safe, method, claim, words }: FollowUpFacts): Sentence {
  const what = claim === null ? 'done' : 'claim';
  const [answer, how] = [safe ?? 'unknown', method ?? 'phone'].map((code) => code.replaceAll('-', '_')); // the catalogue chooses by words without hyphens
  const values = {
    safe: answer ?? '',
    method: how ?? '',
    ...(claim !== null && { claim: `codes:reintegration_outcome.${claim}` }),
  };
  return words === null
    ? { key: `follow-up:timeline.${what}`, values }
    : { key: `follow-up:timeline.withWords.${what}`, values: { ...values, words } };
}

function frame(record: Stored<FollowUpFacts>) {
  const { id, claimSource: source, changedAt, changedBy } = record;
  return { id, kind: 'follow-up', recordId: id, track: 'reintegration' as const, source, changedAt, changedBy };
}
