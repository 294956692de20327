import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '#kernel/need-to-know.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { buildEvidenceFacts } from '#modules/evidence/testing/build-evidence.ts';
import { recordNeed } from '#modules/health/model/need-acts.ts';
import { recordEncounter } from '#modules/health/model/record-encounter.ts';
import { buildEncounter } from '#modules/health/testing/build-encounter.ts';
import { buildNeed } from '#modules/health/testing/build-pregnancy.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { buildAdmission, buildHome } from '#modules/placement/testing/build-placement.ts';
import { planHearing } from '#modules/proceeding/model/hearing-acts.ts';
import { openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { buildHearingFacts, buildProceedingFacts } from '#modules/proceeding/testing/build-proceeding.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../server/house.ts';
import { openCareHouseWithFile } from './care-house.ts';
import type { Colleague, TestHouse } from './test-house.ts';

let home: TestHouse;
let server: FastifyInstance;
let asha: Colleague;
let personId: string;
const team = new Map<Role, Colleague>();
const [needId, hearingId, evidenceId, proceedingId] = [newId(), newId(), newId(), newId()];
const NAMED: readonly Role[] = ['legal-officer', 'counsellor', 'shelter-warden', 'education-officer', 'nurse'];

beforeAll(async () => {
  const opened = await openCareHouseWithFile();
  const { caseFileId } = opened;
  ({ house: home, asha, personId } = opened);
  server = await buildHouseServer(home.house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
  for (const role of NAMED) {
    const colleague = await home.admit(role);
    team.set(role, colleague);
    await asha.done(addTeamMember, { caseFileId, staffId: colleague.staffId, until: null, reason: 'works with her' });
  }
  const { endedOn: _e, endWords: _w, ...need } = buildNeed({ personId });
  await asha.done(recordNeed, { needId, need });
  const proceeding = buildProceedingFacts({ caseFileId, personId });
  await asha.done(openProceeding, { proceedingId, proceeding });
  await asha.done(planHearing, {
    hearingId,
    hearing: buildHearingFacts({ proceedingId, personId, note: 'the uncle' }),
  });
  const evidence = buildEvidenceFacts({ aboutKind: 'case-file', aboutId: caseFileId, description: 'A red scarf.' });
  await as('legal-officer').done(recordEvidence, { evidenceId, evidence });
});
afterAll(async () => {
  await server.close();
  await home.close();
});

function as(role: Role): Colleague {
  const colleague = team.get(role);
  if (!colleague) throw new Error(`nobody is ${role} here`);
  return colleague;
}

async function told(who: Colleague, kind: string, id: string): Promise<Record<string, unknown> | null> {
  const headers = { cookie: `__Host-sharan=${who.token}` };
  const answer = await server.inject({ method: 'GET', url: `/api/records/${kind}/${id}`, headers });
  return answer.statusCode === 200 ? (answer.json() as Record<string, unknown>) : null;
}

const sees = (who: Colleague, table: string) => who.reads((tx) => tx.query(`select * from app.${table}`));

describe('what a mask leaves', () => {
  test('of health is that there is a need and what to do, and not what it is for', async () => {
    for (const role of ['shelter-warden', 'education-officer'] as const) {
      const need = await told(as(role), 'health-need', needId);
      expect(need, role).toMatchObject({ masked: true, whatToDo: buildNeed().whatToDo, urgency: 'soon', why: null });
      expect(JSON.stringify(need), role).not.toContain('anaemia');
    }
    for (const who of [asha, as('nurse'), as('counsellor')]) {
      expect(await told(who, 'health-need', needId)).toMatchObject({ why: 'anaemia' });
    }
    expect(await told(as('legal-officer'), 'health-need', needId)).toBeNull();
  });

  test('of court is the day, and whether she has to be there, and not the matter', async () => {
    for (const role of ['counsellor', 'shelter-warden'] as const) {
      const day = await told(as(role), 'hearing', hearingId);
      expect(day, role).toMatchObject({ masked: true, on: '2024-05-22', presence: 'not-known', purpose: null });
      expect(day, role).toMatchObject({ outcome: null, note: null });
      expect(JSON.stringify(day), role).not.toContain('uncle');
      expect(await told(as(role), 'proceeding', proceedingId), role).toBeNull();
    }
    expect(await told(as('legal-officer'), 'hearing', hearingId)).toMatchObject({
      purpose: 'evidence',
      note: 'the uncle',
    });
    expect(await told(as('nurse'), 'hearing', hearingId)).toBeNull();
  });

  test('of evidence is that it exists, by its number, and not what it is', async () => {
    const piece = await told(asha, 'evidence', evidenceId);
    expect(piece).toMatchObject({ id: evidenceId, masked: true, kind: 'money', description: '', collectedBy: null });
    expect(JSON.stringify(piece)).not.toContain('scarf');
    expect(await told(as('legal-officer'), 'evidence', evidenceId)).toMatchObject({ description: 'A red scarf.' });
    expect(await told(as('counsellor'), 'evidence', evidenceId)).toBeNull();
  });

  test('opens nothing that hangs on it: no key, no file, no hand-over', async () => {
    await home.asOwner(
      `insert into app.evidence_key (organisation_id, evidence_id, subject_id, stored_as, wrapped)
        select organisation_id, id, scope_id, repeat('a', 32), repeat('b', 80) from app.evidence where id = $1`,
      [evidenceId],
    );
    expect(await sees(as('legal-officer'), 'evidence_key')).toHaveLength(1);
    expect(await sees(asha, 'evidence_key')).toEqual([]);
    expect(await sees(asha, 'custody_transfer')).toEqual([]);
    const headers = { cookie: `__Host-sharan=${asha.token}` };
    const file = await server.inject({ method: 'GET', url: `/api/evidence-files/${evidenceId}`, headers });
    const nowhere = await server.inject({ method: 'GET', url: `/api/evidence-files/${newId()}`, headers });
    expect([file.statusCode, file.body]).toEqual([nowhere.statusCode, nowhere.body]);
  });
});

describe('a home', () => {
  test('is told what to mind of who lives there, and nothing else of her health', async () => {
    const [homeId, encounterId] = [newId(), newId()];
    const { id: _id, scopeId: _s, version: _v, changedAt: _a, changedBy: _b, ...organisation } = buildHome();
    await asha.done(addOrganisation, { organisationId: homeId, organisation, names: [] });
    const usha = await home.admit('shelter-warden', { homeId });
    await asha.done(recordEncounter, { encounterId, encounter: buildEncounter({ personId, findings: 'tired' }) });
    expect(await told(usha, 'health-need', needId)).toBeNull();
    await asha.done(admitPerson, { placementId: newId(), placement: buildAdmission({ personId, facilityId: homeId }) });
    expect(await told(usha, 'health-need', needId)).toMatchObject({ masked: true, why: null });
    expect(await told(usha, 'health-encounter', encounterId)).toBeNull();
    expect(await told(usha, 'hearing', hearingId)).toBeNull();
  });
});
