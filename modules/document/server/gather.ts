import { compareDated } from '#kernel/dated-order.ts';
import type { Facts, RecordKind, Stored } from '#kernel/record.ts';
import { Claim } from '#modules/compensation/model/claim.ts';
import { Consent } from '#modules/consent/model/consent.ts';
import type { KnownForPaper } from '#modules/document/model/known-for-paper.ts';
import type { PaperRequest } from '#modules/document/model/paper.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { Operation } from '#modules/operation/model/operation.ts';
import { PersonRescued } from '#modules/operation/model/rescue.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { KnownName, Person, PersonIdentity, Relation } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { OutPacket, OutReferral } from '#modules/referral/model/out-referral.ts';
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
  { withIdentity, paper, ofId }: Pick<PaperRequest, 'withIdentity' | 'paper' | 'ofId'>,
): Promise<KnownForPaper | null> {
  const all = finderIn(tx, store);
  const [person] = await all(Person, { id: personId });
  if (!person) return null;
  const [identities, own, handedOver, claim] = await Promise.all([
    withIdentity ? all(PersonIdentity, { personId }) : [],
    recordsOf(all, personId),
    paper === 'referral-packet' ? handOverOf(all, personId, ofId) : NO_HAND_OVER,
    paper === 'compensation' ? claimOf(all, personId, ofId) : null,
  ]);
  const named = await namedIn(all, own, handedOver.referral?.toOrganisation ?? null);
  return { person, identity: identities[0] ?? null, ...own, ...named, ...handedOver, claim };
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

const NO_HAND_OVER = { referral: null, packet: null, consents: [] };

/** The hand-over that was asked for, or the latest that was not called back, with its packet and what she agreed to. */
async function handOverOf(all: Find, personId: string, ofId: string | null) {
  const [referrals, consents] = await Promise.all([all(OutReferral, { personId }), all(Consent, { personId })]);
  const open = referrals.filter(({ status }) => status !== 'revoked' && status !== 'declined');
  const referral = ofId
    ? referrals.find(({ id }) => id === ofId)
    : open.toSorted((a, b) => a.preparedAt.localeCompare(b.preparedAt)).at(-1);
  const [packet] = referral ? await all(OutPacket, { id: referral.packetId }) : [];
  return { referral: referral ?? null, packet: packet ?? null, consents };
}

/** The claim that was asked for, or the one that moved last. */
async function claimOf(all: Find, personId: string, ofId: string | null) {
  const claims = await all(Claim, { personId });
  const named = claims.find(({ id }) => id === ofId);
  return named ?? (ofId ? null : (claims.toSorted((a, b) => compareDated(a.stateSince, b.stateSince)).at(-1) ?? null));
}

/** Those whom her records name: relatives, operations, homes and schools, as far as they may be read. */
async function namedIn(all: Find, own: Awaited<ReturnType<typeof recordsOf>>, partnerId: string | null) {
  const named = async <F extends Facts>(kind: RecordKind<F>, ids: readonly (string | null)[]) => {
    const known = [...new Set(ids)].filter((id) => id !== null);
    return (await Promise.all(known.map((id) => all(kind, { id })))).flat();
  };
  const places = [...own.placements.map(({ facilityId }) => facilityId), ...schoolsOf(own), partnerId];
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
