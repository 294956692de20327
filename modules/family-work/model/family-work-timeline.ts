import type { Stored } from '#kernel/record.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { hasOrder } from './decide-return.ts';
import { FamilyContact, FamilyMeeting } from './family-contact.ts';
import { HomeStudy } from './home-study.ts';
import { ReturnDecision } from './return-decision.ts';

const quiet = { key: 'family-work:timeline.quiet' };
const codeOf = (code: string) => code.replaceAll('-', '_'); // the catalogue chooses by words without hyphens

/** A contact with the family; what was said is kept closed. */
export const familyContactTimeline = defineTimeline({
  kind: FamilyContact,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell: (contact) => [
    {
      ...frameOf(contact, 'family-contact'),
      id: contact.id,
      when: contact.happened,
      sentence: {
        key: `family-work:timeline.contact.${contact.began}`,
        values: { relation: `codes:relation_kind.${contact.relation}`, way: codeOf(contact.way) },
      },
      source: contact.source,
      ...(contact.words !== null && { painful: [contact.words] }),
      quiet,
    },
  ],
});

/** A meeting that is planned, or how it was. */
export const familyMeetingTimeline = defineTimeline({
  kind: FamilyMeeting,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(meeting) {
    const { id, relation, plannedFor, held, outcome, ownWords, source } = meeting;
    const values = {
      relation: `codes:relation_kind.${relation}`,
      outcome: codeOf(outcome ?? ''),
      words: ownWords ?? '',
    };
    const key = held === null ? 'planned' : ownWords === null ? 'held' : 'heldWithWords';
    return [
      {
        ...frameOf(meeting, 'family-meeting'),
        id,
        when: held ?? plannedFor,
        sentence: { key: `family-work:timeline.meeting.${key}`, values },
        planned: held === null,
        source,
        quiet,
      },
    ];
  },
});

/** A home study: asked for, what it found (closed), and that a second colleague signed it or has not. */
export const homeStudyTimeline = defineTimeline({
  kind: HomeStudy,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(study) {
    const { id, asked, orderedBy, visited, findings, recommendation, signedBy, source } = study;
    const frame = { ...frameOf(study, 'home-study'), source, quiet };
    const values = { by: orderedBy, recommendation: codeOf(recommendation ?? '') };
    const ask = {
      ...frame,
      id,
      when: asked,
      sentence: { key: 'family-work:timeline.study.asked', values },
      missing: study.orderRef === null && orderedBy !== 'ourselves' ? ['family-work:missing.order'] : [],
    };
    if (visited === null) return [ask];
    return [
      ask,
      {
        ...frame,
        id: `${id}-visited`,
        when: visited,
        sentence: { key: 'family-work:timeline.study.written', values },
        ...(findings !== null && { painful: [findings] }),
        missing: signedBy === null ? ['family-work:missing.second'] : [],
      },
    ];
  },
});

/** Whether she returns, with what she wished. */
export const returnDecisionTimeline = defineTimeline({
  kind: ReturnDecision,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(decision) {
    const { id, decided, to, wish, wishWords, source } = decision;
    const values = { to: codeOf(to), wish: codeOf(wish), words: wishWords ?? '' };
    const what = codeOf(decision.decision);
    return [
      {
        ...frameOf(decision, 'return-decision'),
        id,
        when: decided,
        sentence: { key: `family-work:timeline.decision.${wishWords === null ? what : `${what}WithWords`}`, values },
        missing: decision.decision === 'return' && !hasOrder(decision) ? ['family-work:missing.order'] : [],
        source,
        quiet,
      },
    ];
  },
});

function frameOf({ id: recordId, changedAt, changedBy }: Stored<Record<string, unknown>>, kind: string) {
  return { kind, recordId, track: 'reintegration' as const, changedAt, changedBy };
}
