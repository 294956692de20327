import { describe, expect, test } from 'vitest';
import { buildSite } from '../testing/build-public-site.ts';
import { publishedOf } from './public-site.ts';
import { changeSite, openSite } from './public-site-acts.ts';
import { PublishedSite, Slug } from './published-site.ts';

const asking = { actor: { organisationId: 'orgaaaaaaaaa' } } as never;
const { id, scopeId: _scope, version: _version, changedAt: _at, changedBy: _by, state: _state, ...said } = buildSite();

describe('a public face', () => {
  test('is opened once', () => {
    const open = (sites: object[]) =>
      openSite.decide({ siteId: id, site: said }, { sites, nameIsFree: true } as never, asking);
    expect(open([])).toMatchObject({ accepted: true });
    expect(open([buildSite()])).toMatchObject({ refusal: { code: 'public-site.already-there' } });
  });

  test('answers to no address that another organisation has', () => {
    const known = { site: buildSite(), nameIsFree: false } as never;
    expect(changeSite.decide({ siteId: id, changes: { slug: 'theirs' } }, known, asking)).toMatchObject({
      refusal: { code: 'public-site.address-taken' },
    });
  });

  test.each([
    ['languages', { languages: ['en', 'en'] as ('en' | 'hi')[] }, 'public-site.language-twice'],
    [
      'helplines',
      { helplines: [...said.helplines, said.helplines[0]].flatMap((one) => one ?? []) },
      'public-site.helpline-twice',
    ],
    ['nothing', {}, 'public-site.nothing-changed'],
  ])('takes no change of %s that says nothing', (_what, changes, code) => {
    const known = { site: buildSite(), nameIsFree: true } as never;
    expect(changeSite.decide({ siteId: id, changes }, known, asking)).toMatchObject({ refusal: { code } });
  });

  test('is published without what the house alone needs', () => {
    const body = publishedOf(buildSite());
    expect(PublishedSite.parse(body)).toEqual(body);
    expect(body.names).toEqual({ hi: 'नीम ट्री ट्रस्ट' });
    expect(JSON.stringify(body)).not.toContain('changedBy');
  });

  test('has no name that means something else in an address', () => {
    expect(['en', 'static', 'picture', 'A b', '-x-y', 'neem-tree'].map((slug) => Slug.safeParse(slug).success)).toEqual(
      [false, false, false, false, false, true],
    );
  });
});
