import { day } from '#kernel/dated.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { Hearing, Proceeding } from './proceeding.ts';

/** How far police and court are; the papers that are missing are told as facts. */
export const proceedingTimeline = defineTimeline({
  kind: Proceeding,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell({ id, stage, stageSince: when, firNumber, sections, court, closed, closedWords, source, changedAt, changedBy }) {
    const frame = { kind: 'proceeding', recordId: id, track: 'legal' as const, source, changedAt, changedBy };
    const missing = [
      ...(firNumber === null ? ['proceeding:missing.fir'] : []),
      ...(sections.length === 0 ? ['proceeding:missing.sections'] : []),
      ...(court === null ? ['proceeding:missing.court'] : []),
    ];
    const quiet = { key: 'proceeding:timeline.quiet' };
    const at = {
      key: 'proceeding:timeline.stage',
      values: { stage: `codes:legal_stage.${stage}`, sections: sections.join(', ') },
    };
    const end = { key: 'proceeding:timeline.closed', values: { words: closedWords ?? '' } };
    return [
      { ...frame, id, when, sentence: at, missing, quiet },
      ...(closed ? [{ ...frame, id: `${id}-closed`, when: closed, sentence: end, quiet }] : []),
    ];
  },
});

/** A day in court: planned, held, or put off once more; for whoever sees it masked, the day. */
export const hearingTimeline = defineTimeline({
  kind: Hearing,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell({ id, on, purpose, outcome, adjourned, source, changedAt, changedBy }) {
    const frame = { id, kind: 'hearing', recordId: id, when: day(on), track: 'legal' as const, changedAt, changedBy };
    const quiet = { key: 'proceeding:timeline.quiet' };
    if (purpose === null)
      return [{ ...frame, source: null, sentence: { key: `proceeding:timeline.${adjourned ? 'dayPutOff' : 'day'}` } }];
    const what = outcome === null ? 'planned' : adjourned ? 'adjourned' : 'held';
    const values = { purpose: purpose.replaceAll('-', '_'), outcome: outcome ?? '' };
    return [
      {
        ...frame,
        source,
        sentence: { key: `proceeding:timeline.${what}`, values },
        planned: outcome === null,
        quiet,
      },
    ];
  },
});
