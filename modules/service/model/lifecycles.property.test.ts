import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildChild } from '#modules/placement/testing/build-placement.ts';
import { PROVISION_STATUSES, ServiceProvision } from '#modules/service/model/service-provision.ts';
import { settleService, writeService } from '#modules/service/model/write-service.ts';
import { buildProvision } from '#modules/service/testing/build-provision.ts';
import { walksOf } from '#platform/testing/walks.ts';

const STATUSES = PROVISION_STATUSES.filter((one) => one !== 'planned');

const property = walksOf({
  begins: [[Person, buildChild()]],
  kinds: [ServiceProvision],
  scripts: [
    ['plan', 'settle', 'settle'],
    ['plan', 'plan', 'settle', 'write', 'settle'],
  ],
  tries: {
    plan: (_, { id, on }) => [
      writeService,
      { provisionId: id, provision: buildProvision({ status: 'planned', happened: day(on) }) },
    ],
    write: (_, { id, on, which }) => [
      writeService,
      { provisionId: id, provision: buildProvision({ status: STATUSES[which] ?? 'refused', happened: day(on) }) },
    ],
    settle: (house, { which, on, yes }) => [
      settleService,
      {
        provisionId: house.all(ServiceProvision).at(-1 - which)?.id ?? 'nothereaaaaa',
        status: STATUSES[(which + (yes ? 1 : 0)) % STATUSES.length],
        happened: day(on),
        words: yes ? 'She came.' : null,
      },
    ],
  },
});

test('what was planned is settled once: given, not wanted or not to be had, and never planned again', () => {
  const accepted = property((house, { before }) => {
    for (const was of before(ServiceProvision)) {
      const now = house.all(ServiceProvision).find(({ id }) => id === was.id);
      if (was.status !== 'planned') expect(now).toEqual(was);
    }
  });
  expect(accepted).toBeGreaterThan(60);
});

test('nothing is given, refused or missing on a day that has not come', () => {
  property((house, { today }) => {
    for (const { status, happened } of house.all(ServiceProvision))
      expect(status === 'planned' || (happened.earliest ?? '') <= today).toBe(true);
  });
});
