import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { Reader } from '#kernel/reader.ts';
import { buildAction, buildGoal, buildPlan } from '#modules/care-plan/testing/build-care-plan.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { carePlanDues } from './care-plan-dues.ts';
import { careActionTimeline, careGoalTimeline } from './care-plan-timeline.ts';
import { endPlan, openPlan, reviewPlan } from './plan-acts.ts';

const ASKING = buildAsking();
const refusal = (code: string) => ({ accepted: false, refusal: { code: `care-plan.${code}` } });

describe('a plan', () => {
  const asked = {
    planId: 'planaaaaaaaa',
    personId: 'personaaaaaa',
    happened: day('2024-05-13'),
    share: 'not-yet' as const,
    ownWords: null,
    lang: 'en',
    reviewOn: '2024-06-13',
  };
  const open = (input: Partial<typeof asked> = {}, known: ReturnType<typeof buildPlan> | null = null) =>
    openPlan.decide({ ...asked, ...input }, { person: { id: 'personaaaaaa' } as never, open: known }, ASKING);

  test('begins where none is open, with a day on which it is looked at again', () => {
    expect(open()).toMatchObject({
      accepted: true,
      events: [{ facts: { edition: 1, share: 'not-yet', ended: null } }],
    });
    expect(open({}, buildPlan())).toMatchObject(refusal('already-open'));
    expect(open({ reviewOn: '2024-05-13' })).toMatchObject(refusal('review-in-past'));
    expect(open({ happened: day('2024-05-14') })).toMatchObject(refusal('not-yet'));
  });

  test('is looked at again with her voice, or with the reason why it is missing; its goals are kept as they stood', () => {
    const known = { plan: buildPlan(), goals: [buildGoal()], actions: [buildAction()] };
    const said = {
      voice: 'did-not-want' as const,
      ownWords: null,
      lang: 'en',
      ourWords: 'short',
      share: 'agreed' as const,
    };
    const ids = {
      reviewId: 'reviewaaaaaa',
      planId: 'planaaaaaaaa',
      happened: day('2024-05-13'),
      reviewOn: '2024-07-01',
    };
    const before = { state: 'open', ownWords: 'I want to sit my exam.', actions: 1, done: 0 };
    expect(reviewPlan.decide({ ...ids, ...said }, known, ASKING)).toMatchObject({
      events: [{ facts: { edition: 1, goals: [before] } }, { changes: { edition: 2, reviewOn: '2024-07-01' } }],
    });
    expect(reviewPlan.decide({ ...ids, ...said, voice: 'said' }, known, ASKING)).toMatchObject(
      refusal('not-in-own-words'),
    );
    const early = { ...ids, happened: day('2024-04-01') };
    expect(reviewPlan.decide({ ...early, ...said }, known, ASKING)).toMatchObject(refusal('before-began'));
  });

  test('does not end over what is still to do', () => {
    const asked = { planId: 'planaaaaaaaa', happened: day('2024-05-13'), endedWords: 'moved away' };
    const known = { plan: buildPlan(), goals: [buildGoal()], actions: [buildAction()] };
    expect(endPlan.decide(asked, known, ASKING)).toMatchObject(refusal('still-to-do'));
    expect(endPlan.decide(asked, { ...known, actions: [] }, ASKING)).toMatchObject(refusal('goals-open'));
  });
});

describe('what is told of a plan', () => {
  const reader = (...records: object[]) =>
    ({ all: ({ kind }: { kind: string }) => records.filter((one) => kindOf(one) === kind) }) as unknown as Reader;
  const kindOf = (one: object) => ('doer' in one ? 'care-action' : 'reviewOn' in one ? 'care-plan' : 'other');
  const due = (role: Role, staffId: string, ...records: object[]) =>
    carePlanDues(
      reader(...records),
      { ...ASKING.actor, staffId, roles: [role] },
      { today: '2024-05-13', at: ASKING.now },
    );

  test('a step is due to whoever takes it, without a word of what it is about', () => {
    const mine = buildAction({ doer: 'colleague', staffId: 'staffaaaaaaa' });
    expect(due('outreach-worker', 'staffaaaaaaa', mine)).toMatchObject([
      { sentence: { key: 'care:plan.due.action.colleague' }, address: ['p', 'personaaaaaa'] },
    ]);
    expect(due('case-manager', 'staffbbbbbbb', mine)).toEqual([]);
    expect(due('nurse', 'staffaaaaaaa', mine)).toEqual([]);
    expect(JSON.stringify(due('outreach-worker', 'staffaaaaaaa', mine))).not.toContain('headmistress');
  });

  test('what she or an aunt was to do is asked for once its day has come; a plan a week before its own', () => {
    expect(due('counsellor', 'staffbbbbbbb', buildAction())).toHaveLength(1);
    expect(due('counsellor', 'staffbbbbbbb', buildAction({ dueOn: '2024-05-14' }))).toEqual([]);
    expect(due('counsellor', 'staffbbbbbbb', buildPlan())).toMatchObject([{ dueOn: '2024-05-20' }]);
    expect(due('counsellor', 'staffbbbbbbb', buildPlan({ reviewOn: '2024-05-21' }))).toEqual([]);
    expect(due('counsellor', 'staffbbbbbbb', buildPlan({ ended: day('2024-05-01') }))).toEqual([]);
  });

  test('a goal is told in her words, and one that has none says so', () => {
    const tell = (facts: Parameters<typeof buildGoal>[0]) => careGoalTimeline.tell(buildGoal(facts), reader())[0];
    expect(tell({})).toMatchObject({
      sentence: { key: 'care:plan.said.goal', values: { words: 'I want to sit my exam.' } },
    });
    expect(tell({ ownWords: null, herSide: 'not-asked' })).toMatchObject({ missing: ['care:plan.missing.ownWords'] });
    expect(tell({})?.quiet).toEqual({ key: 'care:plan.quiet' });
  });

  test('what was not done is told with its reason', () => {
    const undone = buildAction({ state: 'not-done', settled: day('2024-05-11'), reason: 'not-safe' });
    expect(careActionTimeline.tell(undone, reader())).toMatchObject([
      {
        planned: false,
        sentence: { key: 'care:plan.actionState.not-done', values: { reason: 'care:plan.reason.not-safe' } },
      },
    ]);
    expect(careActionTimeline.tell(buildAction({ dueOn: null }), reader())).toEqual([]);
  });
});
