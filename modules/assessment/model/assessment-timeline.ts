import { defineTimeline } from '#kernel/timeline.ts';
import { Assessment, compareViews, RiskView } from './assessment.ts';
import { AssessmentTool } from './tool.ts';
import { toolOf } from './tools.ts';

const QUIET = { key: 'care:assessment.quiet' };

/** That she was asked, by which tool. What came of it is opened on her page. */
export const assessmentTimeline = defineTimeline({
  kind: Assessment,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(assessment, reader) {
    const { id, happened, ownWords, changedAt, changedBy } = assessment;
    const name = toolOf(reader.all(AssessmentTool), assessment)?.name;
    const tool = name === undefined ? 'care:assessment.someTool' : name;
    const key = ownWords === null ? 'asked' : 'askedAndSaid';
    return [
      {
        ...{ id, kind: 'assessment', recordId: id, when: happened, track: 'recovery' as const, source: null },
        sentence: { key: `care:assessment.${key}`, values: { tool, ...(ownWords && { words: ownWords }) } },
        quiet: QUIET,
        changedAt,
        changedBy,
      },
    ];
  },
});

/** Both views, side by side; where they differ it is said. */
export const riskTimeline = defineTimeline({
  kind: RiskView,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(view) {
    const { id, happened, level, ownLevel, voice, changedAt, changedBy } = view;
    const values = { level: `codes:risk_level.${level}`, ...(ownLevel && { own: `codes:risk_level.${ownLevel}` }) };
    const key = ownLevel === null ? 'ours' : `views.${compareViews(view)}`;
    return [
      {
        ...{ id, kind: 'risk-view', recordId: id, when: happened, track: 'protection' as const, source: null },
        sentence: { key: `care:assessment.${key}`, values },
        missing: voice === 'not-asked' ? ['care:assessment.missing.voice'] : [],
        quiet: QUIET,
        changedAt,
        changedBy,
      },
    ];
  },
});
