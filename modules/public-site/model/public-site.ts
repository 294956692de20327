import { z } from 'zod';
import { defineRecord } from '#kernel/record.ts';
import { STORY_LANGUAGES, StoryLanguage } from '#modules/story/model/language.ts';
import { Contact, Helpline, PublishedSite, Slug } from './published-site.ts';

const { name, spellings, languages, host, exitTo, neutralTitle } = PublishedSite.shape;

/** What an organisation says of itself in one language. */
export const SiteText = z.strictObject({
  language: StoryLanguage,
  /** Its name, where this language writes it otherwise. */
  name: name.nullable(),
  tagline: z.string().trim().min(1).max(200).nullable(),
  about: z.string().trim().min(1).max(4000).nullable(),
});
export type SiteText = z.infer<typeof SiteText>;

export const siteFacts = z.strictObject({
  name,
  spellings,
  texts: z.array(SiteText).max(STORY_LANGUAGES.length),
  languages,
  slug: Slug,
  host,
  contacts: z.array(Contact).max(6),
  helplines: z.array(Helpline).min(1).max(6),
  exitTo,
  neutralTitle,
  state: z.enum(['open', 'closed']),
});
export type SiteFacts = z.infer<typeof siteFacts>;

/** The public face of an organisation: under which name and address it speaks, in which languages, and whom to call. */
export const PublicSite = defineRecord({ kind: 'public-site', compartment: 'directory', facts: siteFacts });

/** As everybody may read it. */
export function publishedOf(site: SiteFacts): PublishedSite {
  const { texts, state: _state, ...rest } = site;
  const inLanguages = (field: 'name' | 'tagline' | 'about') =>
    Object.fromEntries(texts.flatMap((text) => (text[field] ? [[text.language, text[field]]] : [])));
  return PublishedSite.parse({
    ...Object.fromEntries(Object.keys(PublishedSite.shape).map((key) => [key, rest[key as keyof typeof rest]])),
    names: inLanguages('name'),
    taglines: inLanguages('tagline'),
    about: inLanguages('about'),
  });
}
