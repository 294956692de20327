import type { Stored } from '#kernel/record.ts';
import type { SiteFacts, SiteText } from '#modules/public-site/model/public-site.ts';
import {
  CONTACT_KINDS,
  HELPLINE_CODES,
  NATIONAL_HELPLINES,
  WEATHER,
} from '#modules/public-site/model/published-site.ts';
import { STORY_LANGUAGES, type StoryLanguage } from '#modules/story/model/language.ts';
import { orNull } from '#platform/web/or-null.ts';

type Said = Omit<SiteFacts, 'state'>;
export type TextDraft = { name: string; tagline: string; about: string };
type Numbers = Record<(typeof HELPLINE_CODES)[number], string>;
type Ways = Record<(typeof CONTACT_KINDS)[number], string>;

/** What the form holds: words as they are typed, one piece for each number and each way. */
export type SiteValues = {
  name: string;
  spellings: string;
  languages: string[];
  slug: string;
  host: string;
  texts: Record<StoryLanguage, TextDraft>;
  helplines: Numbers;
  contacts: Ways;
  exitTo: string;
  neutralTitle: boolean;
};

const NOTHING: TextDraft = { name: '', tagline: '', about: '' };

export function valuesOf(site: Stored<SiteFacts> | null): SiteValues {
  const text = (language: StoryLanguage): TextDraft => {
    const found = site?.texts.find((one) => one.language === language);
    return found ? { name: found.name ?? '', tagline: found.tagline ?? '', about: found.about ?? '' } : NOTHING;
  };
  const numbers = site?.helplines ?? NATIONAL_HELPLINES;
  return {
    name: site?.name ?? '',
    spellings: site?.spellings.join('\n') ?? '',
    languages: [...(site?.languages ?? ['en'])],
    slug: site?.slug ?? '',
    host: site?.host ?? '',
    texts: fromKeys(STORY_LANGUAGES, text),
    helplines: fromKeys(HELPLINE_CODES, (code) => numbers.find((one) => one.code === code)?.number ?? ''),
    contacts: fromKeys(CONTACT_KINDS, (kind) => site?.contacts.find((one) => one.kind === kind)?.value ?? ''),
    exitTo: site?.exitTo ?? WEATHER,
    neutralTitle: site?.neutralTitle ?? false,
  };
}

export function factsOf(values: SiteValues): Said {
  const lines = values.spellings.split('\n').map((line) => line.trim());
  const languages = STORY_LANGUAGES.filter((one) => values.languages.includes(one));
  const first = values.languages[0];
  return {
    name: values.name,
    spellings: lines.filter(Boolean),
    texts: languages.flatMap((language) => textOf(language, values.texts[language])),
    // What was chosen first is what a reader gets who asks for none of them.
    languages: languages.toSorted((a, b) => Number(b === first) - Number(a === first)),
    slug: values.slug.trim(),
    host: orNull(values.host),
    contacts: CONTACT_KINDS.map((kind) => ({ kind, value: values.contacts[kind].trim() })).filter((one) => one.value),
    helplines: HELPLINE_CODES.map((code) => ({ code, number: values.helplines[code].trim() })).filter(
      (one) => one.number,
    ),
    exitTo: values.exitTo.trim(),
    neutralTitle: values.neutralTitle,
  };
}

/** Only what was changed is sent, so that what a colleague changed meanwhile stays. */
export function changesOf(values: SiteValues, before: SiteFacts): Partial<Said> {
  const after = factsOf(values);
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof Said]),
    ),
  );
}

function textOf(language: StoryLanguage, { name, tagline, about }: TextDraft): SiteText[] {
  const text = { language, name: orNull(name), tagline: orNull(tagline), about: orNull(about) };
  return text.name || text.tagline || text.about ? [text] : [];
}

function fromKeys<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
