import type { Stored, StoredOf } from '#kernel/record.ts';
import type { Claim } from '#modules/compensation/model/claim.ts';
import type { Consent } from '#modules/consent/model/consent.ts';
import type { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import type { Operation } from '#modules/operation/model/operation.ts';
import type { PersonRescued } from '#modules/operation/model/rescue.ts';
import type { OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import type { KnownName, Person, PersonIdentity, Relation } from '#modules/person/model/person.ts';
import type { Placement } from '#modules/placement/model/placement.ts';
import type { Proceeding } from '#modules/proceeding/model/proceeding.ts';
import type { OutPacket, OutReferral } from '#modules/referral/model/out-referral.ts';
import type { EducationRecord } from '#modules/schooling/model/education-record.ts';
import type { SchoolEngagement } from '#modules/schooling/model/school-engagement.ts';
import type { ServiceProvision } from '#modules/service/model/service-provision.ts';

/** What a paper can be filled from: as much of each kind as its maker may read. A list that is empty leaves lines to write on. */
export type KnownForPaper = {
  person: StoredOf<typeof Person>;
  identity: StoredOf<typeof PersonIdentity> | null;
  names: readonly StoredOf<typeof KnownName>[];
  relations: readonly StoredOf<typeof Relation>[];
  /** Those she is related to, as far as they may be read. */
  relatives: readonly StoredOf<typeof Person>[];
  missing: readonly StoredOf<typeof MissingReport>[];
  rescued: readonly StoredOf<typeof PersonRescued>[];
  operations: readonly StoredOf<typeof Operation>[];
  placements: readonly StoredOf<typeof Placement>[];
  proceedings: readonly StoredOf<typeof Proceeding>[];
  schooling: readonly StoredOf<typeof EducationRecord>[];
  schoolRequests: readonly StoredOf<typeof SchoolEngagement>[];
  services: readonly StoredOf<typeof ServiceProvision>[];
  organisations: readonly Stored<OrganisationFacts>[];
  /** The hand-over and the claim that this paper is about, where there is one. */
  referral: StoredOf<typeof OutReferral> | null;
  packet: StoredOf<typeof OutPacket> | null;
  consents: readonly StoredOf<typeof Consent>[];
  claim: StoredOf<typeof Claim> | null;
};

/** Who makes it, and what was typed for this one paper. */
export type Making = {
  colleague: string;
  organisation: string;
  today: string;
  to: string;
  place: string;
  /** What was typed into the gaps, by the words that stand before each. */
  written: Readonly<Record<string, string>>;
};
