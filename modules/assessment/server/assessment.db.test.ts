import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { recordAssessment } from '#modules/assessment/model/assess.ts';
import { Assessment, RiskView } from '#modules/assessment/model/assessment.ts';
import { addTool } from '#modules/assessment/model/keep-tools.ts';
import { AssessmentTool } from '#modules/assessment/model/tool.ts';
import { recordRisk } from '#modules/assessment/model/view-risk.ts';
import { answer, buildAnswers, buildRisk, buildTool } from '#modules/assessment/testing/build-assessment.ts';
import { newId } from '#platform/server/random.ts';
import { openCareHouse } from '../../../apps/testing/care-house.ts';
import type { Colleague, TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let personId: string;

beforeAll(async () => {
  ({ house, asha, personId } = await openCareHouse());
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown, where: Record<string, string | number>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

test('a tool is read as it was written by everybody, its next edition beside it, and answers of both stay what they were', async () => {
  const { retiredOn: _, ...tool } = buildTool();
  const questions = tool.items.slice(0, 1);
  await asha.done(addTool, { toolId: newId(), tool });
  const [first, second] = [newId(), newId()];
  await asha.done(recordAssessment, { assessmentId: first, assessment: buildAnswers({ personId }) });
  await asha.done(addTool, { toolId: newId(), tool: { ...tool, edition: 2, items: questions } });
  const answers = [answer('fed', 'yes')];
  await asha.done(recordAssessment, {
    assessmentId: second,
    assessment: buildAnswers({ personId, toolEdition: 2, answers }),
  });
  const nurse = await house.admit('nurse');
  const editions = await seenBy(nurse, AssessmentTool, { code: 'our-tool' });
  expect(editions).toEqual(
    expect.arrayContaining([expect.objectContaining(tool), expect.objectContaining({ edition: 2, items: questions })]),
  );
  expect(await seenBy(asha, Assessment, { id: first })).toMatchObject([{ ...buildAnswers({ personId }), score: 2 }]);
  expect(await seenBy(asha, Assessment, { id: second })).toMatchObject([{ score: 2, asked: 1, toolEdition: 2 }]);
  expect(await seenBy(nurse, Assessment, { id: first })).toEqual([]);
});

test('two views of a risk are read as they were written, and the table tells a thief of neither', async () => {
  const riskId = newId();
  await asha.done(recordRisk, { riskId, risk: buildRisk({ personId }) });
  expect(await seenBy(asha, RiskView, { id: riskId })).toMatchObject([buildRisk({ personId })]);
  const [row] = await asha.reads((tx) =>
    tx.query('select to_jsonb(r)::text as row from app.risk_view r where id = $1', [riskId]),
  );
  expect(JSON.stringify(row)).not.toMatch(/high|threatened|uncle/);
});
