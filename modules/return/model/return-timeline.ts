import type { Stored } from '#kernel/record.ts';
import { defineTimeline, type TimelineFact } from '#kernel/timeline.ts';
import { ReturnCase, ReturnHandover, ReturnStep } from './return-case.ts';

/** A return that began, and how it ended. */
export const returnTimeline = defineTimeline({
  kind: ReturnCase,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(found) {
    const { route, toPlace, begun, ended, endedHow, endedWords, source } = found;
    const values = { route, place: toPlace ?? '', words: endedWords ?? '' };
    const frame = frameOf(found, 'return-case');
    const began = { key: `return:timeline.begun.${toPlace === null ? 'home' : 'to'}`, values };
    const over = { key: `return:timeline.${endedHow}`, values };
    return [
      { ...frame, id: found.id, when: begun, sentence: began, source, quiet: { key: 'return:timeline.quiet' } },
      ...(ended && endedHow
        ? [
            {
              ...frame,
              id: `${found.id}-ended`,
              when: ended,
              sentence: over,
              source,
              quiet: { key: 'return:timeline.quiet' },
            },
          ]
        : []),
    ];
  },
});

/** What was asked and what came of it. A step where nothing was done tells nothing. */
export const returnStepTimeline = defineTimeline({
  kind: ReturnStep,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(step) {
    if (step.step === 'hand-over' || step.step === 'receipt') return []; // told by the hand-over itself
    const frame = { ...frameOf(step, 'return-step'), source: null };
    const values = { step: `return:step.${step.step}`, words: step.blocker ?? '' };
    const facts: TimelineFact[] = [];
    if (step.asked)
      facts.push({
        ...frame,
        id: `${step.id}-asked`,
        when: step.asked,
        sentence: { key: 'return:timeline.asked', values },
      });
    if (step.settled && step.state !== 'open' && step.state !== 'asked')
      facts.push({
        ...frame,
        id: `${step.id}-settled`,
        when: step.settled,
        sentence: { key: `return:timeline.${step.state}`, values },
        quiet: { key: 'return:timeline.quiet' },
      });
    return facts;
  },
});

/** She went from our care into another's; and on its own day, that the other side confirmed it. */
export const returnHandoverTimeline = defineTimeline({
  kind: ReturnHandover,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(handover) {
    const { id, happened, place, givenBy, receivedBy, ownWords, theirReceipt, theirReceiptBy, theirReceiptOn } =
      handover;
    const frame = { ...frameOf(handover, 'return-handover'), source: null, quiet: { key: 'return:timeline.quiet' } };
    const values = { place, givenBy, receivedBy, by: theirReceiptBy ?? '', words: ownWords ?? '' };
    const key = `return:timeline.handedOver.${ownWords === null ? 'plain' : 'withWords'}`;
    return [
      {
        ...frame,
        id,
        when: happened,
        sentence: { key, values },
        missing: theirReceipt === null ? ['return:missing.receipt'] : [],
      },
      ...(theirReceiptOn
        ? [
            {
              ...frame,
              id: `${id}-received`,
              when: theirReceiptOn,
              sentence: { key: 'return:timeline.received', values },
            },
          ]
        : []),
    ];
  },
});

function frameOf({ id: recordId, changedAt, changedBy }: Stored<Record<string, unknown>>, kind: string) {
  return { kind, recordId, track: 'reintegration' as const, changedAt, changedBy };
}
