import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnyAct } from '#kernel/act.ts';
import { about, day } from '#kernel/dated.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { reopenCaseFile } from '#modules/case-file/model/reopen-case-file.ts';
import { decideReturn } from '#modules/family-work/model/decide-return.ts';
import { recordFamilyContact } from '#modules/family-work/model/family-acts.ts';
import { askHomeStudy } from '#modules/family-work/model/study-acts.ts';
import { buildContact, buildDecision, buildStudy } from '#modules/family-work/testing/build-family-work.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { dischargePerson } from '#modules/placement/model/discharge-person.ts';
import { letVisitorIn } from '#modules/placement/model/let-visitor-in.ts';
import { setVisitRule } from '#modules/placement/model/set-visit-rule.ts';
import { buildAdmission, buildHome, buildVisitor, buildVisitRule } from '#modules/placement/testing/build-placement.ts';
import { planHearing, recordHearing } from '#modules/proceeding/model/hearing-acts.ts';
import { closeProceeding } from '#modules/proceeding/model/move-proceeding.ts';
import { correctProceeding, openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { buildHearingFacts, buildProceedingFacts } from '#modules/proceeding/testing/build-proceeding.ts';
import { askSchool } from '#modules/schooling/model/ask-school.ts';
import { buildEngagement } from '#modules/schooling/testing/build-schooling.ts';
import { newId } from '#platform/server/random.ts';
import en from '../../words/en/refusals.json' with { type: 'json' };
import es from '../../words/es/refusals.json' with { type: 'json' };
import hi from '../../words/hi/refusals.json' with { type: 'json' };
import mr from '../../words/mr/refusals.json' with { type: 'json' };
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
let asha: Colleague;
const [child, adult, free] = [newId(), newId(), newId()];
const [file, adultFile, home, stay] = [newId(), newId(), newId(), newId()];
const [closed, open, hearing] = [newId(), newId(), newId()];

/** A child who stays in a home where only her mother may visit, a woman beside her, a proceeding that goes on and one that is over. */
beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  const { id, scopeId, version, changedAt, changedBy, ...organisation } = buildHome();
  await asha.done(addOrganisation, { organisationId: home, organisation, names: [] });
  const minor = { born: about('2008-04-11', '2009-04-10'), birthBasis: 'stated' } as const;
  for (const personId of [child, free]) await asha.done(addPerson, buildNewPerson(personId, minor));
  await asha.done(addPerson, buildNewPerson(adult, { born: day('2000-02-03'), birthBasis: 'stated' }));
  const opening = { title: 'Iniya', riskLevel: 'high', stage: 'tracing' };
  await asha.done(openCaseFile, { caseFileId: file, personId: child, ...opening });
  await asha.done(openCaseFile, { caseFileId: adultFile, personId: adult, ...opening });
  await asha.done(admitPerson, { placementId: stay, placement: buildAdmission({ personId: child, facilityId: home }) });
  const { allowed, allowedPersons, decidedBy, reason, since, untilWhen } = buildVisitRule();
  const rule = { allowed, allowedPersons, decidedBy, reason, since, untilWhen, personId: child, placementId: stay };
  await asha.done(setVisitRule, { visitRuleId: newId(), rule });
  const proceeding = buildProceedingFacts({ caseFileId: file, personId: child, accusedIds: [] });
  for (const proceedingId of [open, closed]) await asha.done(openProceeding, { proceedingId, proceeding });
  const planned = buildHearingFacts({ proceedingId: closed, personId: child, on: '2024-05-13' });
  await asha.done(planHearing, { hearingId: hearing, hearing: planned });
  await asha.done(closeProceeding, { proceedingId: closed, closed: day('2024-05-13'), closedWords: 'ten years' });
});
afterAll(() => house.close());

const ENDING = {
  dischargeOutcome: 'to_family',
  ...{ dischargedTo: null, dischargeOrder: null, dischargeWithoutOrder: null, handedTo: null, receipt: null },
};
const ORDER = { by: 'committee', section: 'jj-37', on: '2024-05-02', untilDay: null, note: null } as const;
const HELD = { outcome: 'put off', adjourned: true, nextPurpose: 'evidence', nextPresence: 'needed' } as const;
const proceedingOf = (facts: object) => ({
  proceedingId: newId(),
  proceeding: buildProceedingFacts({ caseFileId: file, personId: child, accusedIds: [], ...facts }),
});
const visit = { visitId: newId(), at: '2024-05-13T04:00:00.000Z', note: null, visitor: buildVisitor() };
const { asked: _, ...study } = buildStudy();
const asking = { orderedBy: study.orderedBy, orderRef: study.orderRef, source: study.source };

const REFUSED: readonly [what: string, code: string, act: AnyAct, input: () => object][] = [
  [
    'an order dated after the admission that rests on it',
    'placement.order-after-admission',
    admitPerson,
    () => ({
      placementId: newId(),
      placement: buildAdmission({ personId: free, facilityId: home, admitted: day('2024-05-01') }),
      order: { orderId: newId(), ...ORDER },
    }),
  ],
  [
    'a visit by someone outside the rule',
    'placement.visitor-outside-rule',
    letVisitorIn,
    () => ({ ...visit, placementId: stay, personId: child }),
  ],
  [
    'a discharge of a minor without the committee’s order',
    'placement.child-needs-order',
    dischargePerson,
    () => ({
      placementId: stay,
      personId: child,
      discharged: day('2024-05-12'),
      ending: ENDING,
    }),
  ],
  [
    'a second open placement',
    'placement.already-placed',
    admitPerson,
    () => ({
      placementId: newId(),
      placement: buildAdmission({ personId: child, facilityId: home }),
    }),
  ],
  [
    'a hearing in a closed proceeding',
    'proceeding.closed',
    planHearing,
    () => ({
      hearingId: newId(),
      hearing: buildHearingFacts({ proceedingId: closed, personId: child }),
    }),
  ],
  [
    'the next hearing, named when the last one of a closed proceeding is written',
    'proceeding.closed',
    recordHearing,
    () => ({
      ...{ ...HELD, hearingId: hearing, proceedingId: closed, nextId: newId(), nextOn: '2024-06-20' },
    }),
  ],
  [
    'a section that did not exist on the day',
    'proceeding.not-law-then',
    openProceeding,
    () => proceedingOf({ sections: ['BNS 143(4)'] }),
  ],
  [
    'an FIR from before the offence',
    'proceeding.before-offence',
    openProceeding,
    () => proceedingOf({ firDate: '2023-08-19' }),
  ],
  [
    'a hearing of another proceeding',
    'record.not-found',
    recordHearing,
    () => ({
      ...{ ...HELD, hearingId: hearing, proceedingId: open, nextId: newId(), nextOn: '2024-06-20' },
    }),
  ],
  [
    'a correction in the name of another file',
    'record.not-found',
    correctProceeding,
    () => ({
      ...{ proceedingId: open, caseFileId: adultFile, changes: { advocate: 'A. Rao' } },
    }),
  ],
  [
    'a child’s return decided in an adult’s name',
    'record.not-found',
    decideReturn,
    () => ({
      decisionId: newId(),
      decision: buildDecision({ caseFileId: file, personId: adult }),
    }),
  ],
  [
    'an order of the committee that has not been given yet',
    'family-work.not-yet',
    decideReturn,
    () => ({
      decisionId: newId(),
      decision: buildDecision({ caseFileId: adultFile, personId: adult, orderRef: '41', orderOn: '2024-05-14' }),
    }),
  ],
  [
    'a contact with her family in another’s name',
    'record.not-found',
    recordFamilyContact,
    () => ({
      contactId: newId(),
      contact: buildContact({ caseFileId: file, personId: adult, relatedId: null }),
    }),
  ],
  [
    'a home study that is due before it was asked for',
    'family-work.due-before-asked',
    askHomeStudy,
    () => ({
      studyId: newId(),
      study: { ...asking, caseFileId: file, personId: child, asked: day('2024-05-10'), dueOn: '2024-05-09' },
    }),
  ],
  [
    'a file opened again in another’s name',
    'record.not-found',
    reopenCaseFile,
    () => ({
      ...{ caseFileId: file, personId: free, reason: 'She called.' },
    }),
  ],
  [
    'a school that will have been asked tomorrow',
    'schooling.asked-ahead',
    askSchool,
    () => ({
      engagementId: newId(),
      engagement: buildEngagement({ personId: child, asked: day('2024-05-14') }),
    }),
  ],
];

test.each(REFUSED)(
  '%s is refused (%s), in words of four languages, and nothing of it is kept',
  async (_what, code, act, input) => {
    const before = await asha.reads((tx) => tx.query('select count(*) from app.feed'));
    const basedOn = act.merges ? { basedOn: { [open]: 1 } } : {};
    expect(await asha.ask(act, input(), basedOn)).toMatchObject({ outcome: 'refused', refusal: { code } });
    expect(await asha.reads((tx) => tx.query('select count(*) from app.feed'))).toEqual(before);
    const [group = '', key = ''] = code.split('.');
    for (const words of [en, hi, mr, es] as Record<string, Record<string, string>>[])
      expect(words[group]?.[key]).toBeTruthy();
  },
);
