import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { answer, buildAnswers, buildRisk, buildTool, stored } from '#modules/assessment/testing/build-assessment.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { correctAssessment, recordAssessment } from './assess.ts';
import { compareViews, RiskView } from './assessment.ts';
import { riskDues } from './assessment-dues.ts';
import { assessmentTimeline, riskTimeline } from './assessment-timeline.ts';
import { addTool } from './keep-tools.ts';
import { scoreOf, scoreRange } from './score.ts';
import { faultOf, stepsOf } from './tool.ts';
import { HOUSE_TOOLS, toolsInUse } from './tools.ts';
import { recordRisk } from './view-risk.ts';

const ASKING = buildAsking();
const person = { id: 'personaaaaaa' } as never;
const refusal = (code: string) => ({ accepted: false, refusal: { code: `assessment.${code}` } });
const asToolRecord = (facts = buildTool()) => stored(facts, 'toolaaaaaaaa') as never;

describe('what is counted', () => {
  test('is what was seen; an opinion is counted nowhere, and what was not answered is no zero', () => {
    const tool = buildTool({ rule: 'mean' });
    expect(scoreOf(tool, [answer('fed', 'yes'), answer('school', 'no'), answer('loved', 'yes')])).toEqual({
      score: 1,
      answered: 2,
      asked: 2,
    });
    expect(scoreOf(buildTool(), [answer('fed', 'yes'), answer('loved', 'yes')])).toEqual({
      score: null,
      answered: 1,
      asked: 2,
    });
    expect(scoreOf(buildTool({ rule: 'none' }), [answer('fed', 'yes'), answer('school', 'yes')]).score).toBeNull();
  });

  test('of any tool of the house lies in its range, and opinions move nothing', () => {
    for (const tool of HOUSE_TOOLS) {
      expect(faultOf(tool)).toBeNull();
      const answers = fc.tuple(
        ...tool.items.map((item) =>
          fc.constantFrom(null, ...stepsOf(tool, item).map(({ code }) => code)).map((step) => answer(item.code, step)),
        ),
      );
      fc.assert(
        fc.property(answers, (given) => {
          const { score } = scoreOf(tool, given);
          const range = scoreRange(tool);
          if (score !== null && range !== null) {
            expect(score).toBeGreaterThanOrEqual(range.least);
            expect(score).toBeLessThanOrEqual(range.most);
          }
          const opinions = tool.items.filter(({ kind }) => kind === 'opinion').map(({ code }) => code);
          expect(
            scoreOf(
              tool,
              given.filter(({ item }) => !opinions.includes(item)),
            ),
          ).toEqual(scoreOf(tool, given));
        }),
        { numRuns: 100 },
      );
    }
  });
});

describe('an assessment', () => {
  const record = (facts: Parameters<typeof buildAnswers>[0] = {}, tool = buildTool()) =>
    recordAssessment.decide(
      { assessmentId: 'assessaaaaaa', assessment: buildAnswers(facts) },
      { person, own: asToolRecord(tool) },
      ASKING,
    );

  test('is counted by the house, and takes no answer that its edition does not ask', () => {
    expect(record()).toMatchObject({ accepted: true, events: [{ facts: { score: 2, answered: 2, asked: 2 } }] });
    expect(record({ answers: [answer('money', 'yes')] })).toMatchObject(refusal('foreign-answer'));
    expect(record({ answers: [answer('fed', 'perhaps')] })).toMatchObject(refusal('foreign-answer'));
    expect(record({ answers: [answer('fed', 'yes'), answer('fed', 'no')] })).toMatchObject(refusal('answered-twice'));
    expect(record({ answers: [answer('fed', null)] })).toMatchObject(refusal('nothing-answered'));
    expect(record({ happened: day('2024-05-14') })).toMatchObject(refusal('not-yet'));
    expect(record({}, buildTool({ retiredOn: '2024-01-01' }))).toMatchObject(refusal('retired-tool'));
  });

  test('that is corrected is counted anew', () => {
    const assessment = stored({ ...buildAnswers(), score: 2, answered: 2, asked: 2 }) as never;
    const ids = { assessmentId: 'recordaaaaaa', toolCode: 'our-tool', toolEdition: 1 };
    const both = [answer('fed', 'yes'), answer('school', 'yes')];
    const correct = (changes: object) =>
      correctAssessment.decide({ ...ids, changes }, { assessment, own: asToolRecord() }, ASKING);
    expect(correct({ answers: both })).toMatchObject({ events: [{ changes: { score: 4 } }] });
    expect(correct({ ownWords: 'she eats at mine' })).toMatchObject({
      events: [{ changes: { ownWords: 'she eats at mine' } }],
    });
    expect(JSON.stringify(correct({ ownWords: 'x' }))).not.toContain('score');
  });

  test('is told by its tool, without what came of it', () => {
    const assessment = stored({ ...buildAnswers(), score: 2, answered: 2, asked: 2 }) as never;
    const [fact] = assessmentTimeline.tell(assessment, { all: () => [buildTool()] } as never);
    expect(fact).toMatchObject({ sentence: { key: 'care:assessment.asked', values: { tool: 'Our questions' } } });
  });
});

describe('two views of a risk', () => {
  const record = (facts: Parameters<typeof buildRisk>[0]) =>
    recordRisk.decide({ riskId: 'riskaaaaaaaa', risk: buildRisk(facts) }, { person }, ASKING);

  test('stand side by side; that they differ is told, and never a number between them', () => {
    expect(compareViews(buildRisk())).toBe('sees-less');
    expect(compareViews(buildRisk({ ownLevel: 'critical' }))).toBe('sees-more');
    expect(compareViews(buildRisk({ level: 'unassessed' }))).toBe('not-comparable');
    const told = riskTimeline.tell(stored(buildRisk()) as never, {} as never)[0];
    expect(told?.sentence).toEqual({
      key: 'care:assessment.views.sees-less',
      values: { level: 'codes:risk_level.high', own: 'codes:risk_level.low' },
    });
    expect(JSON.stringify(told?.quiet)).not.toMatch(/high|low/);
  });

  test('one that was not asked for says so, and one that was said holds words or a level', () => {
    expect(record({})).toMatchObject({ accepted: true });
    expect(record({ ownLevel: null, ownWords: null })).toMatchObject(refusal('voice-missing'));
    expect(record({ voice: 'not-asked' })).toMatchObject(refusal('voice-missing'));
    expect(record({ reviewOn: '2024-05-09' })).toMatchObject(refusal('review-in-past'));
    const silent = stored(buildRisk({ voice: 'not-asked', ownLevel: null, ownWords: null }));
    expect(riskTimeline.tell(silent as never, {} as never)[0]?.missing).toEqual(['care:assessment.missing.voice']);
  });

  test('the newest is looked at again on its day, without its level', () => {
    const views = [
      stored(buildRisk({ happened: day('2024-05-01'), reviewOn: '2024-05-02' }), 'olderaaaaaaa'),
      stored(buildRisk(), 'neweraaaaaaa'),
    ];
    const reader = { all: ({ kind }: { kind: string }) => (kind === RiskView.kind ? views : []) } as never;
    const due = (today: string) => riskDues(reader, ASKING.actor, { today, at: ASKING.now });
    expect(due('2024-05-12')).toEqual([]);
    expect(due('2024-05-13')).toMatchObject([{ id: 'risk-neweraaaaaaa', sentence: { key: 'care:assessment.due' } }]);
    expect(JSON.stringify(due('2024-05-13'))).not.toContain('high');
  });
});

describe('a tool of our own', () => {
  const { retiredOn: _, ...tool } = buildTool();
  const add = (facts: object, editions: object[] = []) =>
    addTool.decide({ toolId: 'toolaaaaaaaa', tool: { ...tool, ...facts } }, { editions: editions as never }, ASKING);

  test('grows by editions, and never over one of the house', () => {
    expect(add({})).toMatchObject({ accepted: true });
    expect(add({ edition: 2 })).toMatchObject(refusal('not-next-edition'));
    expect(add({ edition: 2 }, [asToolRecord()])).toMatchObject({ accepted: true });
    expect(add({ code: 'child-care' })).toMatchObject(refusal('code-taken'));
    expect(
      toolsInUse([buildTool(), buildTool({ edition: 2 })]).filter(({ code }) => code === 'our-tool'),
    ).toMatchObject([{ edition: 2 }]);
  });

  test('of somebody else says by what right it is used, and asks what can be answered', () => {
    expect(add({ right: 'permitted' })).toMatchObject(refusal('origin-missing'));
    expect(add({ items: [tool.items[0], tool.items[0]] })).toMatchObject(refusal('tool-twice'));
    expect(add({ items: [{ ...tool.items[0], scale: 'other' }] })).toMatchObject(refusal('tool-no-scale'));
    expect(add({ items: [tool.items[2]] })).toMatchObject(refusal('tool-no-points'));
  });
});
