import { describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { letVisitorIn } from '#modules/placement/model/let-visitor-in.ts';
import { planVisit } from '#modules/placement/model/plan-visit.ts';
import { endVisitRule, setVisitRule } from '#modules/placement/model/set-visit-rule.ts';
import type { VisitRuleFacts } from '#modules/placement/model/visit-rule.ts';
import { endsWithin } from '#modules/placement/model/visiting.ts';
import { writeVisitRefusal } from '#modules/placement/model/write-visit-refusal.ts';
import {
  ASKING,
  buildAdult,
  buildChild,
  buildPlacement,
  buildVisit,
  buildVisitor,
  buildVisitRule,
} from '#modules/placement/testing/build-placement.ts';
import { isStranger } from './known-visitor.ts';

const refusal = (code: string, more = {}) => ({ accepted: false, refusal: { code: `placement.${code}`, ...more } });
const left = buildPlacement({ discharged: day('2024-05-10'), dischargeOutcome: 'to_family' });

describe('the rule of who may visit', () => {
  const { allowed, allowedPersons, decidedBy, reason, since, untilWhen, personId, placementId } = buildVisitRule();
  const rule = { allowed, allowedPersons, decidedBy, reason, since, untilWhen, personId, placementId };
  const input = { visitRuleId: 'newruleaaaaa', rule };

  test('is one: the rule before ends when the next is set', () => {
    expect(setVisitRule.decide(input, { placement: buildPlacement(), before: buildVisitRule() }, ASKING)).toMatchObject(
      {
        accepted: true,
        events: [
          { is: 'changed', id: 'ruleaaaaaaaa', changes: { ended: day('2024-05-13') } },
          { is: 'added', scopeId: 'personaaaaaa', facts: { ended: null, decidedBy: null } },
        ],
      },
    );
  });

  test('is refused when nobody is on its list, when it ends before it begins, and after she has left', () => {
    const known = { placement: buildPlacement(), before: null };
    expect(setVisitRule.decide({ ...input, rule: { ...rule, allowedPersons: [] } }, known, ASKING)).toMatchObject(
      refusal('nobody-listed'),
    );
    const upsideDown = { ...rule, untilWhen: day('2024-04-01') };
    expect(setVisitRule.decide({ ...input, rule: upsideDown }, known, ASKING)).toMatchObject(
      refusal('rule-ends-before-start', { values: { until: '2024-04-01' } }),
    );
    expect(setVisitRule.decide(input, { ...known, placement: left }, ASKING)).toMatchObject(refusal('already-left'));
  });

  test('ends once, and not before it began', () => {
    const end = (ended: string, known = buildVisitRule()) =>
      endVisitRule.decide({ visitRuleId: 'ruleaaaaaaaa', ended: day(ended) }, { rule: known }, ASKING);
    expect(end('2024-05-13')).toMatchObject({ accepted: true, events: [{ changes: { ended: day('2024-05-13') } }] });
    expect(end('2024-04-01')).toMatchObject(refusal('rule-ends-before-start'));
    expect(end('2024-05-13', buildVisitRule({ ended: day('2024-05-01') }))).toMatchObject(
      refusal('rule-already-ended'),
    );
  });

  test('is known to run out some days before it does', () => {
    expect(endsWithin(buildVisitRule({ untilWhen: day('2024-05-15') }), '2024-05-13', 3)).toBe(true);
    expect(endsWithin(buildVisitRule(), '2024-05-13', 3)).toBe(false);
    expect(endsWithin(buildVisitRule({ untilWhen: null }), '2024-05-13', 3)).toBe(false);
  });
});

describe('at the door', () => {
  const input = {
    visitId: 'visitaaaaaaa',
    placementId: 'placeaaaaaaa',
    personId: 'personaaaaaa',
    visitor: buildVisitor(),
    at: ASKING.now,
    note: null,
  };
  const known = {
    placement: buildPlacement(),
    person: buildChild(),
    rule: buildVisitRule(),
    planned: null,
    visitorPerson: buildAdult({ id: 'auntaaaaaaaa' }),
    visitorRelations: [],
  };
  const letIn = (visitor: object, rule: Partial<VisitRuleFacts> | null, person = buildChild()) =>
    letVisitorIn.decide(
      { ...input, visitor: buildVisitor(visitor) },
      { ...known, person, rule: rule === null ? null : buildVisitRule(rule) },
      ASKING,
    );

  test('a visitor outside the rule is refused, with who may come and until when', () => {
    const values = { gender: 'female', who: 'mother', until: '2024-05-30', decided: 'unrecorded' };
    expect(letIn({}, {})).toMatchObject(refusal('visitor-outside-rule', { values }));
  });

  test('her mother comes in', () => {
    const visitor = { visitor: 'Her mother', visitorRelation: 'mother' };
    expect(letIn(visitor, {})).toMatchObject({
      accepted: true,
      events: [{ kind: 'visit', facts: { allowed: true, at: ASKING.now, plannedFor: null } }],
    });
  });

  test('a person of the list comes in by who she is, whatever she is to her', () => {
    const visitor = { visitorRelation: null, visitorPersonId: 'auntaaaaaaaa' };
    expect(letIn(visitor, { allowedPersons: ['auntaaaaaaaa'] })).toMatchObject({ accepted: true });
  });

  test('the family comes in where the family may, and a stranger does not', () => {
    expect(letIn({ visitorRelation: 'father' }, { allowed: 'family', allowedPersons: [] })).toMatchObject({
      accepted: true,
    });
    expect(letIn({ visitorRelation: 'employer' }, { allowed: 'family', allowedPersons: [] })).toMatchObject(
      refusal('visitor-outside-rule', { values: { who: 'family' } }),
    );
  });

  test('whoever she names comes in once she has been asked', () => {
    const rule: Partial<VisitRuleFacts> = { allowed: 'anyone-she-names', allowedPersons: [] };
    expect(letIn({ sheAgrees: null }, rule)).toMatchObject(refusal('visitor-outside-rule'));
    expect(letIn({ sheAgrees: true }, rule)).toMatchObject({ accepted: true });
  });

  test('nobody comes in where nobody may', () => {
    expect(letIn({ visitorRelation: 'mother' }, { allowed: 'nobody', allowedPersons: [] })).toMatchObject(
      refusal('visitor-outside-rule'),
    );
  });

  test('her own no stands above every rule', () => {
    expect(letIn({ visitorRelation: 'mother', sheAgrees: false }, {})).toMatchObject(refusal('visit-not-wanted'));
  });

  test('without a rule in force the door stays shut', () => {
    const mother = { visitorRelation: 'mother' };
    expect(letIn(mother, null)).toMatchObject(refusal('visit-rule-missing'));
    expect(letIn(mother, { untilWhen: day('2024-05-12') })).toMatchObject(refusal('visit-rule-missing'));
    expect(letIn(mother, { since: day('2024-05-20') })).toMatchObject(refusal('visit-rule-missing'));
  });

  test('a planned visit takes place once', () => {
    const mother = { ...input, visitor: buildVisitor({ visitor: 'Her mother', visitorRelation: 'mother' }) };
    expect(letVisitorIn.decide(mother, { ...known, planned: buildVisit() }, ASKING)).toMatchObject({
      events: [{ is: 'changed', id: 'visitaaaaaaa', changes: { allowed: true } }],
    });
    const over = buildVisit({ at: ASKING.now, allowed: true });
    expect(letVisitorIn.decide(mother, { ...known, planned: over }, ASKING)).toMatchObject(
      refusal('visit-already-written'),
    );
    expect(writeVisitRefusal.decide(mother, { ...known, planned: over }, ASKING)).toMatchObject(
      refusal('visit-already-written'),
    );
  });

  test("nobody is let in to someone who has left, and a stay is nobody else's", () => {
    expect(letVisitorIn.decide(input, { ...known, placement: left }, ASKING)).toMatchObject(refusal('already-left'));
    expect(
      writeVisitRefusal.decide(input, { ...known, person: buildAdult({ id: 'otheraaaaaaa' }) }, ASKING),
    ).toMatchObject(refusal('already-left'));
  });

  test('who was turned away is written down', () => {
    expect(writeVisitRefusal.decide({ ...input, note: 'He shouted.' }, known, ASKING)).toMatchObject({
      accepted: true,
      events: [{ is: 'added', facts: { allowed: false, visitor: 'An uncle', note: 'He shouted.' } }],
    });
  });
});

describe('planning a visit', () => {
  const input = {
    visitId: 'visitaaaaaaa',
    placementId: 'placeaaaaaaa',
    visitor: buildVisitor(),
    plannedFor: '2024-05-18T05:30:00.000Z',
    note: null,
  };

  const known = { placement: buildPlacement(), visitorPerson: null, visitorRelations: [] };

  test('names nobody by an id that the asker has no way to know', () => {
    const named = { ...input, visitor: buildVisitor({ visitorPersonId: 'auntaaaaaaaa' }) };
    expect(planVisit.decide(named, known, ASKING)).toMatchObject({ refusal: { code: 'record.not-found' } });
    expect(isStranger(named.visitor, { visitorPerson: null, visitorRelations: ['her mother'] })).toBe(false);
  });

  test('writes no outcome yet', () => {
    expect(planVisit.decide(input, known, ASKING)).toMatchObject({
      events: [{ facts: { at: null, allowed: null, plannedFor: input.plannedFor } }],
    });
  });

  test('is refused after she has left', () => {
    expect(planVisit.decide(input, { ...known, placement: left }, ASKING)).toMatchObject(refusal('already-left'));
  });
});
