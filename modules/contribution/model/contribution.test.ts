import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, range } from '#kernel/dated.ts';
import { buildConsent } from '#modules/consent/testing/build-consent.ts';
import { buildProfileFacts } from '#modules/exploitation/testing/build-exploitation.ts';
import { codeRow, type Known } from './code-row.ts';
import { CTDC_VARIABLES } from './ctdc-variables.ts';
import { hideInCrowd, SMALLEST_CROWD } from './hide-in-crowd.ts';
import { iso3 } from './iso-3.ts';
import { type OurRecords, whoAgreed } from './who-agreed.ts';

const KNOWN: Known = {
  gender: 'female',
  birth: { on: range('2008-05-01', '2009-03-31'), basis: 'stated' },
  nationality: ['IN'],
  registered: '2024-04-11',
  country: 'IN',
  happened: [range('2023-08-20', '2024-04-10')],
  types: ['prostitution_exploitation', 'domestic_servitude', 'attempted_sale'],
  means: ['threats_family', 'unknown'],
  recruiters: ['family_employee'],
};
const row = (more: Partial<Known> = {}) => codeRow({ ...KNOWN, ...more });

describe('a person in the codes of CTDC', () => {
  test('has its 27 variables, one or nothing and never nought', () => {
    expect(Object.keys(row())).toEqual([...CTDC_VARIABLES]);
    expect(CTDC_VARIABLES).toHaveLength(27);
    expect(row()).toMatchObject({
      ...{ yearOfRegistration: 2024, gender: 'Woman', ageBroad: '9--17', citizenship: 'IND', traffickMonths: '0--12' },
      ...{
        CountryOfExploitation: 'IND',
        meansThreats: 1,
        meansFalsePromises: null,
        isForcedLabour: 1,
        isOtherExploit: 1,
      },
      ...{
        typeOfLabourDomesticWork: 1,
        typeOfSexProstitution: 1,
        typeOfSexPornography: null,
        recruiterRelationOther: 1,
      },
    });
    expect(Object.values(row({ means: [], types: [], recruiters: [] }))).not.toContain(0);
  });

  test('says nothing where it is not surely so', () => {
    expect(row({ birth: { on: range('2005-01-01', '2007-01-01'), basis: 'estimated' } }).ageBroad).toBeNull();
    expect(row({ birth: null, gender: 'not_asked', country: null })).toMatchObject({
      ageBroad: null,
      gender: null,
      CountryOfExploitation: null,
    });
    expect(row({ happened: [{ ...day('2023-01-01'), latest: null }] }).traffickMonths).toBeNull();
    expect(row({ happened: [] }).traffickMonths).toBeNull();
    expect(row({ happened: [range('2021-01-01', '2024-04-10')] }).traffickMonths).toBe('25+');
    expect(row({ birth: { on: range('1960-01-01', '1961-01-01'), basis: 'stated' } }).ageBroad).toBe('48+');
  });

  test('has no citizenship that endangers, and none of two', () => {
    expect([row({ nationality: ['MM'] }).citizenship, row({ nationality: ['IN', 'NP'] }).citizenship]).toEqual([
      null,
      null,
    ]);
    expect([iso3('NP'), iso3('BD'), iso3('ZZ'), iso3(null)]).toEqual(['NPL', 'BGD', null, null]);
  });
});

describe('rows that leave', () => {
  const others = Array.from({ length: 12 }, () => row());

  test('are each one of ten alike; what is rare is blanked, and who stands alone is left out', () => {
    const nepal = row({ nationality: ['NP'] });
    const man = row({ gender: 'male', nationality: ['NP'] });
    const early = row({ registered: '2019-01-01' });
    const safe = hideInCrowd([...others, nepal, man, early]);
    expect(safe).toHaveLength(12);
    expect(safe.some(({ citizenship }) => citizenship === 'NPL')).toBe(false);
    expect(hideInCrowd(others.slice(0, 9))).toEqual([]);
  });

  test('leave nobody in a group smaller than ten by what a neighbour could know, whoever they are', () => {
    const someone = fc.record({
      gender: fc.constantFrom('female' as const, 'male' as const, 'unknown' as const),
      nationality: fc.constantFrom(['IN'], ['NP'], ['BD'], []),
      registered: fc.constantFrom('2022-05-01', '2023-05-01'),
      birth: fc.constantFrom(KNOWN.birth, null),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 80 }), (people) => {
        const safe = hideInCrowd(people.map(row));
        const crowds = Map.groupBy(
          safe,
          ({ yearOfRegistration, gender, ageBroad, citizenship, CountryOfExploitation, traffickMonths }) =>
            JSON.stringify([yearOfRegistration, gender, ageBroad, citizenship, CountryOfExploitation, traffickMonths]),
        );
        for (const crowd of crowds.values()) expect(crowd.length).toBeGreaterThanOrEqual(SMALLEST_CROWD);
      }),
    );
  });
});

describe('who agreed', () => {
  const stamp = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };
  const person = {
    ...stamp,
    ...{
      id: 'personaaaaaa',
      scopeId: 'personaaaaaa',
      displayCode: 'NEEM-214',
      nameUsed: null,
      gender: 'female' as const,
      born: null,
    },
    ...{
      birthBasis: 'unknown' as const,
      languages: [],
      nationality: ['IN'],
      wish: null,
      wishSaid: null,
      safeContact: null,
      neverContact: null,
    },
  };
  const file = {
    ...stamp,
    id: 'fileaaaaaaaa',
    scopeId: 'fileaaaaaaaa',
    personId: person.id,
    openedAt: '2024-04-11T05:00:00.000Z',
  };
  const yes = buildConsent({ purpose: 'research', until: '2024-11-01' });
  const ours = (more: Partial<OurRecords> = {}): OurRecords => ({
    people: [person],
    consents: [yes],
    files: [file as OurRecords['files'][number]],
    participants: [],
    profiles: [{ ...stamp, id: 'profileaaaaa', scopeId: file.id, ...buildProfileFacts({ personId: person.id }) }],
    ...more,
  });
  const count = (more: Partial<OurRecords> = {}, on = '2024-05-13') => whoAgreed(ours(more), 'IN', on).length;

  test('is who said yes to statistics or research, today still', () => {
    expect(count()).toBe(1);
    expect(count({}, '2024-11-02')).toBe(0);
    expect(count({ consents: [] })).toBe(0);
    expect(count({ consents: [{ ...yes, purpose: 'story_publication' }] })).toBe(0);
    expect(count({ consents: [{ ...yes, withdrawn: day('2024-05-10'), withdrawnBy: 'self', follows: 'Gone.' }] })).toBe(
      0,
    );
    expect(count({ consents: [{ ...yes, answer: 'refused', until: null }] })).toBe(0);
  });

  test('was trafficked, as far as we are sure, and has a file', () => {
    const [profile] = ours().profiles;
    expect(count({ profiles: profile ? [{ ...profile, status: 'possible' }] : [] })).toBe(0);
    expect(count({ profiles: [] })).toBe(0);
    expect(count({ files: [] })).toBe(0);
    expect(whoAgreed(ours(), 'IN', '2024-05-13')[0]?.known).toMatchObject({ happened: [], registered: '2024-04-11' });
  });
});
