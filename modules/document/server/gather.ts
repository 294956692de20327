import type { Facts, RecordKind, Stored } from '#kernel/record.ts';
import type { KnownForPaper } from '#modules/document/model/known-for-paper.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { Operation } from '#modules/operation/model/operation.ts';
import { PersonRescued } from '#modules/operation/model/rescue.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { KnownName, Person, PersonIdentity, Relation } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { EducationRecord } from '#modules/schooling/model/education-record.ts';
import { SchoolEngagement } from '#modules/schooling/model/school-engagement.ts';
import { ServiceProvision } from '#modules/service/model/service-provision.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

/** Everything of one person that a paper can be filled from, under the policies of whoever makes it. Null: no such person for her. */
export async function gather(
  tx: Transaction,
  store: RecordStore,
  personId: string,
  withIdentity: boolean,
): Promise<KnownForPaper | null> {
  const all = finderIn(tx, store);
  const [person] = await all(Person, { id: personId });
  if (!person) return null;
  const [identities, own] = await Promise.all([
    withIdentity ? all(PersonIdentity, { personId }) : [],
    recordsOf(all, personId),
  ]);
  return { person, identity: identities[0] ?? null, ...own, ...(await namedIn(all, own)) };
}

type Find = <F extends Facts>(kind: RecordKind<F>, where: Record<string, string>) => Promise<Stored<F>[]>;

function finderIn(tx: Transaction, store: RecordStore): Find {
  // What the store gives for a kind has that kind's facts; its signature cannot say so for a kind it does not know.
  return <F extends Facts>(kind: RecordKind<F>, where: Record<string, string>) =>
    store.find(tx, { kind: kind as unknown as RecordKind, where, how: 'all' }) as Promise<Stored<F>[]>;
}

async function recordsOf(all: Find, personId: string) {
  const of = { personId };
  const [names, relations, missing, rescued, placements, proceedings, schooling, schoolRequests, services] =
    await Promise.all([
      all(KnownName, of),
      all(Relation, of),
      all(MissingReport, of),
      all(PersonRescued, of),
      all(Placement, of),
      all(Proceeding, of),
      all(EducationRecord, of),
      all(SchoolEngagement, of),
      all(ServiceProvision, of),
    ]);
  return { names, relations, missing, rescued, placements, proceedings, schooling, schoolRequests, services };
}

/** Those whom her records name: relatives, operations, homes and schools, as far as they may be read. */
async function namedIn(all: Find, own: Awaited<ReturnType<typeof recordsOf>>) {
  const named = async <F extends Facts>(kind: RecordKind<F>, ids: readonly (string | null)[]) => {
    const known = [...new Set(ids)].filter((id) => id !== null);
    return (await Promise.all(known.map((id) => all(kind, { id })))).flat();
  };
  const places = [...own.placements.map(({ facilityId }) => facilityId), ...schoolsOf(own)];
  const [relatives, operations, organisations] = await Promise.all([
    named(
      Person,
      own.relations.map(({ otherId }) => otherId),
    ),
    named(
      Operation,
      own.rescued.map(({ operationId }) => operationId),
    ),
    named(Organisation, places),
  ]);
  return { relatives, operations, organisations };
}

function schoolsOf({ schooling, schoolRequests }: Awaited<ReturnType<typeof recordsOf>>): (string | null)[] {
  return [...schooling, ...schoolRequests].map(({ schoolId }) => schoolId);
}
