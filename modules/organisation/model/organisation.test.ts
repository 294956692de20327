import { describe, expect, test } from 'vitest';
import type { Asking } from '#kernel/act.ts';
import type { Decision } from '#kernel/decision.ts';
import { addOrganisationName, correctOrganisation } from './keep-directory.ts';

const ID = 'partner22222';
const asking = {} as Asking;
const refusalOf = (decision: Decision) => (decision.accepted ? null : decision.refusal.code);

describe('the names of an organisation', () => {
  const add = (value: string, names: object[]) =>
    addOrganisationName.decide(
      { nameId: 'name22222222', name: { organisationRef: ID, value, lang: 'en', kind: 'spelling' } },
      { organisation: { scopeId: 'root22222222' } as never, names: names as never },
      asking,
    );

  test('differ by a capital letter, for letters and posts do', () => {
    expect(refusalOf(add('Mumbai smiles', [{ value: 'Mumbai Smiles', kind: 'spelling' }]))).toBeNull();
  });

  test('are written once each', () => {
    expect(refusalOf(add('Mumbai smiles', [{ value: 'Mumbai smiles', kind: 'spelling' }]))).toBe(
      'organisation.name-known',
    );
    expect(refusalOf(add('Mumbai smiles', [{ value: 'Mumbai smiles', kind: 'brand' }]))).toBeNull();
  });
});

describe('correcting the directory', () => {
  test('sends only what changed, and never what the organisation is', () => {
    const correct = (changes: object) =>
      correctOrganisation.decide({ organisationId: ID, changes }, { organisation: {} as never }, asking);
    expect(correct({ city: 'Mumbai' })).toMatchObject({ accepted: true, events: [{ changes: { city: 'Mumbai' } }] });
    expect(refusalOf(correct({}))).toBe('organisation.nothing-changed');
    expect(correctOrganisation.input.safeParse({ organisationId: ID, changes: { kind: 'home' } }).success).toBe(false);
  });
});
