import type { AnyAct } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { Facts, RecordKind } from '#kernel/record.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { newId } from '#platform/server/random.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { nameTeamMember } from '../model/name-team-member.ts';
import { planOperation } from '../model/plan-operation.ts';
import { startOperation } from '../model/start-operation.ts';
import { buildIntended, buildPlanned, buildRescuedFacts } from './build-operation.ts';

const START = { askedAt: '2024-04-27T05:40:00.000Z' };

/** A colleague at work, as the tests' own house gives them. */
type AtWork = {
  staffId: string;
  done: (act: AnyAct, input: object, more?: { askedAt: string }) => Promise<unknown>;
  reads: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
};
type HouseOf<C extends AtWork> = {
  founder: C;
  admit: (role: Role) => Promise<C>;
  house: { path: { store: RecordStore } };
};

/** A house with those whom an operation needs: a lead, an investigator, a case manager, and an authority to lead. */
export async function openCrew<C extends AtWork>(house: HouseOf<C>) {
  const farida = await house.admit('operation-lead');
  const imran = await house.admit('investigator');
  const asha = await house.admit('case-manager');
  const authority = await addAuthority(house);

  async function plan(leadAuthorityId: string | null = authority) {
    const [operationId, planId] = [newId(), newId()];
    const operation = { ...buildIntended(), leadAuthorityId, plannedFor: day('2024-04-27') };
    await farida.done(planOperation, { operationId, planId, operation, plan: buildPlanned() });
    return { operationId, planId, operation };
  }
  /** One that runs since 11:10 in India. */
  async function live() {
    const planned = await plan();
    await farida.done(startOperation, { operationId: planned.operationId, eventId: newId() }, START);
    return planned;
  }
  /** Lets a colleague into the team. */
  async function join(operationId: string, who: C) {
    const member = { memberId: newId(), operationId, role: 'lead', since: null };
    await farida.done(nameTeamMember, { ...member, who: { is: 'colleague', staffId: who.staffId } });
  }
  function seenBy<F extends Facts>(who: C, kind: RecordKind<F>, where: Record<string, string>) {
    const { store } = house.house.path;
    return who.reads((tx) => store.find(tx, { kind: kind as unknown as RecordKind, where, how: 'all' }));
  }
  return { farida, imran, asha, authority, plan, live, join, seenBy };
}

async function addAuthority({ founder }: { founder: AtWork }): Promise<string> {
  const organisationId = newId();
  const nothing = { city: null, lgdDistrict: null, capacity: null, serves: null, note: null };
  const kind = { kind: 'authority', authorityType: 'police_station', country: 'IN' };
  const organisation = { name: 'Police, Vasai', ...kind, ...nothing };
  await founder.done(addOrganisation, { organisationId, organisation, names: [] });
  return organisationId;
}

/** Somebody whom an operation meets, as old as was said that day. */
export function buildMet(personId: string, least: number, gender = 'female') {
  const age = { observed: { least, most: least }, at: day('2024-04-27') };
  return { is: 'new' as const, personId, nameUsed: null, gender, born: null, age, birthBasis: 'stated' as const };
}

/** A rescue as it is asked: no file, no case manager. */
export function buildRescue(operationId: string, personId: string, more: object = {}) {
  const rescued = buildRescuedFacts();
  const person = buildMet(personId, 24);
  return { rescuedId: newId(), operationId, person, rescued, openFile: null, caseManagerId: null, ...more };
}
