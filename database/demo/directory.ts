import type { AuthorityType } from '#kernel/code-lists/authority-type.ts';
import { year } from '#kernel/dated.ts';
import { addOrganisation, startProgramme, tieOrganisations } from '#modules/organisation/model/add-organisation.ts';
import { addOrganisationName } from '#modules/organisation/model/keep-directory.ts';
import type { OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { type Block, block } from './block.ts';
import { idOf } from './id-of.ts';
import { type ColleagueName, HOMES, TENANTS } from './people.ts';

/** Organisations that the story speaks of, by the names it uses here. */
export const ORGANISATIONS = {
  self: TENANTS[0].selfId,
  govandiPartner: idOf('govandi partner'),
  indiaPartners: idOf('india partners as a partner'),
  govandiPolice: idOf('govandi police'),
  traffickingUnit: idOf('trafficking unit mumbai'),
  biharPolice: idOf('bihar police'),
  palgharPolice: idOf('palghar police'),
  palgharUnit: idOf('trafficking unit palghar'),
  committee: idOf('child welfare committee'),
  hospital: idOf('hospital'),
  school: idOf('school'),
  banyan: HOMES.banyan,
  jasmine: HOMES.jasmine,
  anandalay: HOMES.anandalay,
  sharanSthan: HOMES.sharanSthan,
} as const;

const BEFORE = '2020-02-03T11:00:00+05:30';

type Rest = Partial<OrganisationFacts> & {
  by?: ColleagueName;
  names?: { value: string; lang: string; kind: 'legal' | 'brand' | 'former' | 'spelling' }[];
};

function organisation(
  id: string,
  name: string,
  kind: OrganisationFacts['kind'],
  { names = [], by = 'meher', ...rest }: Rest = {},
): Block {
  const facts = {
    name,
    kind,
    authorityType: null,
    city: null,
    country: 'IN',
    lgdDistrict: null,
    capacity: null,
    serves: null,
    note: null,
    ...rest,
  };
  return block({
    name: `organisation ${name}`,
    by,
    at: BEFORE,
    ask: [addOrganisation, { organisationId: id, organisation: facts, names }],
  });
}

function authority(id: string, name: string, authorityType: AuthorityType, rest: Rest = {}): Block {
  return organisation(id, name, 'authority', { authorityType, ...rest });
}

/** District codes of the Local Government Directory (handbook §0.2). */
export const DISTRICT = { mumbai: 482, mumbaiSuburban: 483, thane: 497, palghar: 665 } as const;

const O = ORGANISATIONS;

/** Homes come before the wardens who look after them. */
export const HOME_BLOCKS: readonly Block[] = [
  organisation(O.banyan, 'Home Banyan', 'home', { city: 'Mumbai region', capacity: 6, serves: 'children' }),
  organisation(O.jasmine, 'Home Jasmine', 'home', { city: 'Mumbai region', capacity: 14, serves: 'women' }),
  organisation(O.anandalay, 'Anandalay', 'home', {
    by: 'daniel',
    city: 'Mumbai region',
    capacity: 20,
    serves: 'children',
    names: [{ value: 'Place of Joy', lang: 'en', kind: 'brand' }],
  }),
  organisation(O.sharanSthan, 'Sharan Sthan', 'home', {
    by: 'daniel',
    city: 'Mumbai region',
    capacity: 12,
    serves: 'women',
    names: [{ value: 'Place of Refuge', lang: 'en', kind: 'brand' }],
  }),
];

export const DIRECTORY_BLOCKS: readonly Block[] = [
  organisation(O.govandiPartner, 'Govandi Mothers’ Circle', 'partner', {
    city: 'Govandi, Mumbai',
    lgdDistrict: DISTRICT.mumbaiSuburban,
    note: 'Looks for missing children in its lanes and hands over what it cannot do alone.',
    names: [
      { value: 'Mothers’ Circle', lang: 'en', kind: 'brand' },
      { value: 'Govandi Mothers Circle', lang: 'en', kind: 'spelling' },
      { value: 'गोवंडी माता मंडळ', lang: 'mr', kind: 'legal' },
    ],
  }),
  organisation(O.indiaPartners, 'India Partners', 'partner', {
    city: 'Mumbai',
    names: [
      { value: 'IndiaPartners', lang: 'en', kind: 'spelling' },
      { value: 'India Partner', lang: 'en', kind: 'spelling' },
    ],
  }),
  authority(O.govandiPolice, 'Govandi police station', 'police_station', {
    city: 'Mumbai',
    lgdDistrict: DISTRICT.mumbaiSuburban,
  }),
  authority(O.traffickingUnit, 'Anti-human-trafficking unit, Mumbai', 'ahtu', {
    city: 'Mumbai',
    lgdDistrict: DISTRICT.mumbai,
  }),
  authority(O.biharPolice, 'Bihar police, border district', 'police_station', { city: 'Bihar' }),
  authority(O.palgharPolice, 'Nalasopara police station', 'police_station', {
    city: 'Nalasopara',
    lgdDistrict: DISTRICT.palghar,
  }),
  authority(O.palgharUnit, 'Anti-human-trafficking unit, Palghar', 'ahtu', {
    city: 'Palghar',
    lgdDistrict: DISTRICT.palghar,
  }),
  authority(O.committee, 'Child welfare committee, Mumbai suburban', 'cwc', {
    city: 'Mumbai',
    lgdDistrict: DISTRICT.mumbaiSuburban,
  }),
  organisation(O.hospital, 'Municipal hospital', 'hospital', { city: 'Mumbai' }),
  organisation(O.school, 'A school in her part of town', 'school', {
    city: 'Mumbai',
    lgdDistrict: DISTRICT.mumbaiSuburban,
  }),
  ...[
    { value: 'Mumbai Smiles', kind: 'brand' as const },
    { value: 'Mumbai smiles', kind: 'spelling' as const },
    { value: 'Bombay Smiles', kind: 'former' as const },
  ].map((one) =>
    block({
      name: `own name ${one.value}`,
      sentences: one.kind === 'former' ? ['A30'] : [],
      by: 'meher',
      at: BEFORE,
      ask: [
        addOrganisationName,
        { nameId: idOf(`own name ${one.value}`), name: { ...one, organisationRef: O.self, lang: 'en' } },
      ],
    }),
  ),
  block({
    name: 'rescue team since 2020',
    sentences: ['A4'],
    by: 'rhea',
    at: '2020-03-02T10:00:00+05:30',
    ask: [
      startProgramme,
      {
        programmeId: idOf('programme rescue'),
        programme: {
          name: 'Rescue team',
          kind: 'rescue',
          started: year(2020, 'since 2020'),
          note: 'Looks into possible cases of exploitation and trafficking; where it is needed, a joint operation follows.',
        },
      },
    ],
  }),
  tie('joint-operation', O.traffickingUnit, ['A5']),
  tie('joint-operation', O.palgharUnit, ['A5']),
  tie('joint-operation', O.palgharPolice, ['A5']),
  tie('referring', O.govandiPartner, ['A12']),
  tie('referring', O.indiaPartners, []),
  tie('shelter', O.banyan, ['A8']),
  tie('shelter', O.jasmine, ['A8']),
];

function tie(kind: 'referring' | 'joint-operation' | 'shelter', other: string, sentences: string[]): Block {
  const tieId = idOf(`tie ${kind} ${other}`);
  const facts = { fromOrganisation: other, toOrganisation: O.self, kind, since: null, note: null };
  return block({
    name: `tie ${kind} ${other}`,
    sentences,
    by: 'rhea',
    at: '2020-03-02T10:30:00+05:30',
    ask: [tieOrganisations, { tieId, tie: facts }],
  });
}
