import type { Stored } from '#kernel/record.ts';
import type { SiteFacts } from '#modules/public-site/model/public-site.ts';
import { NATIONAL_HELPLINES, WEATHER } from '#modules/public-site/model/published-site.ts';

export function buildSite(facts: Partial<Stored<SiteFacts>> = {}): Stored<SiteFacts> {
  return {
    id: 'siteaaaaaaaa',
    scopeId: 'orgaaaaaaaaa',
    version: 1,
    changedAt: '2024-05-13T04:11:00.000Z',
    changedBy: 'staffaaaaaaa',
    name: 'Neem Tree Trust',
    spellings: ['NeemTree'],
    texts: [
      { language: 'en', name: null, tagline: 'We look for people who were taken.', about: 'We are a small trust.' },
      { language: 'hi', name: 'नीम ट्री ट्रस्ट', tagline: null, about: null },
    ],
    languages: ['en', 'hi', 'mr', 'es'],
    slug: 'neem-tree',
    host: null,
    contacts: [{ kind: 'email', value: 'office@neemtree.example' }],
    helplines: [...NATIONAL_HELPLINES],
    exitTo: WEATHER,
    neutralTitle: false,
    state: 'open',
    ...facts,
  };
}
