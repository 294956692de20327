import { z } from 'zod';
import { StoryLanguage } from '#modules/story/model/language.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
const inLanguages = (most: number) => z.partialRecord(StoryLanguage, words(most));

/** Words that stand where an organisation's name would, and mean something else there. */
const RESERVED: ReadonlySet<string> = new Set(['static', 'picture', 'hooks', 'robots', 'sitemap', 'about', 'stories']);

/** Longer than the code of a language, which stands in the same place. */
export const Slug = z
  .string()
  .min(4)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .refine((slug) => !RESERVED.has(slug));

/** For whom a number is. The words beside it stand in every language. */
export const HELPLINE_CODES = ['emergency', 'children', 'women', 'cyber-crime', 'legal-aid', 'ours'] as const;
export const Helpline = z.strictObject({
  number: z.string().regex(/^\+?[0-9][0-9 -]{1,18}$/),
  code: z.enum(HELPLINE_CODES),
});
export type Helpline = z.infer<typeof Helpline>;

export const CONTACT_KINDS = ['email', 'phone', 'post'] as const;
export const Contact = z.strictObject({ kind: z.enum(CONTACT_KINDS), value: words(300) });

/** Without a question in it: what is asked of another machine says where somebody came from. */
const HttpsAddress = z.string().regex(/^https:\/\/[a-z0-9][a-z0-9.-]{2,100}(\/[A-Za-z0-9._~/-]{0,150})?$/);
const Host = z.string().regex(/^[a-z0-9-]{1,60}(\.[a-z0-9-]{1,60}){1,4}$/);

/** What everybody may read of an organisation's public face: the body of its `organisation` copy. */
export const PublishedSite = z.strictObject({
  name: words(100),
  /** Its name where another language writes it otherwise. */
  names: inLanguages(100),
  /** Under which others write of it: whoever searches by one of these means this one. */
  spellings: z.array(words(100)).max(20),
  taglines: inLanguages(200),
  about: inLanguages(4000),
  /** The first is what a reader gets who asks for none of them. */
  languages: z.array(StoryLanguage).min(1).max(6),
  slug: Slug,
  /** The name of the machine by which it is reached, where it has one of its own. */
  host: Host.nullable(),
  contacts: z.array(Contact).max(6),
  helplines: z.array(Helpline).min(1).max(6),
  /** Where *Leave this page* leads. */
  exitTo: HttpsAddress,
  /** What stands in the history of a borrowed telephone is a word that tells nothing. */
  neutralTitle: z.boolean(),
});
export type PublishedSite = z.infer<typeof PublishedSite>;

/** The copy of an organisation's public face serves all languages. */
export const SITE_COPY = 'organisation';

/** India: one number for everything, one for children, one for women. */
export const NATIONAL_HELPLINES: readonly Helpline[] = [
  { number: '112', code: 'emergency' },
  { number: '1098', code: 'children' },
  { number: '181', code: 'women' },
];

/** The weather of the India Meteorological Department: a page that anybody may have open. */
export const WEATHER = 'https://mausam.imd.gov.in/';
