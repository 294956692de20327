import { about } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { admitPerson } from '#modules/placement/model/admit-person.ts';
import { buildAdmission, buildHome } from '#modules/placement/testing/build-placement.ts';
import { newId } from '#platform/server/random.ts';
import type { AnyStored } from '#platform/server/records/record-store.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

export type HomesHouse = {
  house: TestHouse;
  asha: Colleague;
  /** Both look after Home Banyan; Usha after Home Jasmine. */
  lucy: Colleague;
  rosa: Colleague;
  usha: Colleague;
  banyan: string;
  jasmine: string;
  addHome: (name: string) => Promise<string>;
  /** A child comes to Home Banyan. */
  houseSomebody: (born?: ReturnType<typeof about>) => Promise<{ personId: string; placementId: string }>;
  seenBy: (who: Colleague, kind: unknown, where: Record<string, string | null>) => Promise<AnyStored[]>;
};

/** Two homes with their wardens, and the case manager who opened them. */
export async function openHomesHouse(): Promise<HomesHouse> {
  const house = await openTestHouse();
  const asha = await house.admit('case-manager');
  const addHome = async (name: string): Promise<string> => {
    const organisationId = newId();
    const { id, scopeId, version, changedAt, changedBy, ...organisation } = buildHome({ name });
    await asha.done(addOrganisation, { organisationId, organisation, names: [] });
    return organisationId;
  };
  const [banyan, jasmine] = [await addHome('Home Banyan'), await addHome('Home Jasmine')];
  const warden = (homeId: string) => house.admit('shelter-warden', { homeId });
  const [lucy, rosa, usha] = [await warden(banyan), await warden(banyan), await warden(jasmine)];
  return {
    ...{ house, asha, lucy, rosa, usha, banyan, jasmine, addHome },
    async houseSomebody(born = about('2008-04-11', '2009-04-10')) {
      const [personId, placementId] = [newId(), newId()];
      const somebody = { nameUsed: 'Iniya', gender: 'female', born, age: null, birthBasis: 'stated' };
      await asha.done(addPerson, { personId, ...somebody });
      await asha.done(admitPerson, { placementId, placement: buildAdmission({ personId, facilityId: banyan }) });
      return { personId, placementId };
    },
    seenBy: (who, kind, where) =>
      who.reads((tx) => house.house.path.store.find(tx, { kind: kind as RecordKind, where, how: 'all' })),
  };
}
