import { STORY_LANGUAGES, type StoryLanguage } from '#modules/story/model/language.ts';
import type { Site } from './page.ts';

/** Where an address leads: which organisation, under which beginning, in which language, and what is asked there. */
export type Place = { site: Site; base: string; language: StoryLanguage | null; path: string };

/**
 * An organisation stands at the root where the machine's name is its own, and nobody else stands there; or where there is no
 * other. Otherwise its name stands first. Null: no organisation is meant.
 */
export function findPlace(sites: readonly Site[], host: string, pathname: string): Place | null {
  const machine = host.toLowerCase().replace(/\.$/, '');
  const own = sites.find((site) => site.host === machine);
  const [first = '', ...rest] = pathname.split('/').slice(1);
  const named = own ? undefined : sites.find((site) => site.slug === first);
  if (named && sites.length > 1) return inLanguage(named, `/${named.slug}`, rest);
  const atRoot = own ?? (sites.length === 1 ? sites[0] : undefined);
  return atRoot ? inLanguage(atRoot, '', [first, ...rest]) : null;
}

/** Where an address leads that began with the organisation's name, and is at the root now: it was printed, or linked to. */
export function withoutName({ site, base, language, path }: Place): string | null {
  const [first, ...rest] = path.split('/').slice(1);
  const isOld = base === '' && language === null && first === site.slug;
  return isOld && rest.every((part) => /^[\w.-]+$/.test(part)) ? `/${rest.join('/')}` : null;
}

function inLanguage(site: Site, base: string, segments: readonly string[]): Place {
  const [first = '', ...rest] = segments;
  const language = STORY_LANGUAGES.find((one) => one === first && site.languages.includes(one)) ?? null;
  return { site, base, language, path: `/${(language ? rest : segments).join('/')}` };
}

/** Fits a path to the address of a page: `/story/:slug`, `/sitemap-:number`. Null where it does not; a part that is no text fits nothing. */
export function matchPath(url: string, path: string): Record<string, string> | null {
  const [wanted, given] = [url.split('/'), path.split('/')];
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? '';
    const [fixed = '', name] = part.split(':');
    if (name === undefined) {
      if (part !== value) return null;
      continue;
    }
    const said = value.slice(fixed.length);
    if (!value.startsWith(fixed) || !/^[\w.-]{1,120}$/.test(said)) return null;
    params[name] = said;
  }
  return params;
}

/** The language a browser asks for, among those that there are; the first where it asks for none of them. */
export function preferred(header: string | undefined, offered: readonly StoryLanguage[]): StoryLanguage {
  const asked = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const q = rest.map((one) => /^\s*q=([0-9.]{1,5})$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  const found = asked.flatMap(({ language }) => offered.find((one) => one === language) ?? [])[0];
  return found ?? offered[0] ?? 'en';
}
