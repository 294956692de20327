import { describe, expect, test } from 'vitest';
import { buildNeed } from '#modules/health/testing/build-pregnancy.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { inUrgency, isMindedOn, type NeedFacts } from './health-need.ts';
import { needTimeline } from './health-timeline.ts';
import { endNeed, recordNeed } from './need-acts.ts';

const ASKING = buildAsking('nurse');
const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'personaaaaaa' };
const stored = (facts: Partial<NeedFacts> = {}) => ({ ...STAMP, id: 'needaaaaaaaa', ...buildNeed(facts) });
const refusal = (code: string) => ({ accepted: false, refusal: { code: `health.${code}` } });

describe('what to mind for somebody’s health', () => {
  test('counts from its first day to its last, and not on the day from which nobody minds it', () => {
    const need = buildNeed({ since: '2024-05-01', untilOn: '2024-05-20' });
    const days = ['2024-04-30', '2024-05-01', '2024-05-20', '2024-05-21'];
    expect(days.map((on) => isMindedOn(need, on))).toEqual([false, true, true, false]);
    const ended = { ...need, endedOn: '2024-05-10' };
    expect(['2024-05-09', '2024-05-10'].map((on) => isMindedOn(ended, on))).toEqual([true, false]);
  });

  test('stands with what is most urgent first', () => {
    const all = [buildNeed({ urgency: 'mind' }), buildNeed({ urgency: 'at-once' }), buildNeed({ since: '2024-05-03' })];
    expect(inUrgency(all).map(({ urgency }) => urgency)).toEqual(['at-once', 'soon', 'mind']);
  });

  test('is not written backwards, and ends once, on a day that has come', () => {
    const { endedOn: _e, endWords: _w, ...need } = buildNeed({ untilOn: '2024-04-01' });
    const known = { person: { id: 'personaaaaaa' } as never };
    expect(recordNeed.decide({ needId: 'needaaaaaaaa', need }, known, ASKING)).toMatchObject(
      refusal('until-before-since'),
    );
    const end = (on: string, before = stored()) =>
      endNeed.decide({ needId: before.id, on, words: null }, { need: before }, ASKING);
    expect(end('2024-05-13')).toMatchObject({ accepted: true });
    expect(end('2024-05-14')).toMatchObject(refusal('end-not-yet'));
    expect(end('2024-04-30')).toMatchObject(refusal('end-before-since'));
    expect(end('2024-05-13', stored({ endedOn: '2024-05-12' }))).toMatchObject(refusal('need-over'));
  });

  test('is told without what it is, and holds of a masked one only what to do', () => {
    const [told] = needTimeline.tell(stored(), {} as never);
    expect(told).toMatchObject({ sentence: { key: 'health:need.told' }, quiet: { key: 'health:need.told' } });
    expect(told?.painful).toEqual(['Let her sit and drink before she walks on.', 'anaemia']);
    expect(needTimeline.tell(stored({ why: null }), {} as never)[0]?.painful).toHaveLength(1);
  });
});
