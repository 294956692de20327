import type { Values } from '#kernel/messages.ts';
import type { PublishedSite } from '#modules/public-site/model/published-site.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { PublishedStory } from '#modules/story/model/published-story.ts';
import type { Proofs } from '#platform/server/site/proof-of-work.ts';
import type { FindPicture } from './find-picture.ts';
import type { GiftDesk } from './give/gift-desk.ts';
import type { Markup } from './html/markup.ts';
import type { Leave, TakeTurn } from './inbox.ts';
import type { Shelf } from './shelf.ts';

/** An organisation's public face as it is asked for. */
export type Site = PublishedSite & { organisationId: string };

/** Says a sentence of `words/<language>/site.json`, or `site-give:title` of `site-give.json`. */
export type Say = (key: string, values?: Values) => string;

/** What a page is asked. */
export type Asked = {
  site: Site;
  language: StoryLanguage;
  t: Say;
  /** The address of another page of this organisation in this language: `to('/stories')`. */
  to: (path: string, language?: StoryLanguage) => string;
  /** What stands before every address of this organisation: '' or `/neem-tree`. */
  base: string;
  /** The whole address of a page, as it stands in feeds and is told to search engines: one, by however many it is reached. `null`: what has no language. */
  whole: (path: string, language?: StoryLanguage | null) => string;
  /** Scheme and machine, to stand before `to(…)` where somebody is sent back to us. */
  origin: string;
  /** Behind the language: `/story/a-search`. */
  path: string;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The organisation's clock. */
  now: Date;
  shelf: Shelf;
  pictures: FindPicture;
  gifts: GiftDesk;
  /** Puzzles for forms, and what comes back of them. */
  proofs: Proofs;
};

/** What somebody sent. */
export type Sent = Asked & {
  form: Readonly<Record<string, string>>;
  /** As it came, for whoever checks a signature over it. */
  raw: Buffer;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The address of the machine it came from: to be counted, never to be kept. */
  from: string;
  leave: Leave;
  turn: TakeTurn;
};

/** A story as a page shows it. */
export type ShownStory = { id: string; story: PublishedStory };

/** What is drawn between the head and the foot of every page. */
export type Sheet = {
  title: string;
  main: Markup;
  /** For search engines and previews; never what the gate would not let stand. */
  description?: string | null;
  /** Addresses of this very page in other languages, where they are not simply the same path. */
  languages?: Partial<Record<StoryLanguage, string>>;
  noIndex?: boolean;
  /** Scripts of `assets.ts` by name. A page works without them. */
  scripts?: readonly string[];
  /** About a child: no appeal, no gift, nothing to share stands on the page. */
  aboutChild?: boolean;
};

export type Answer =
  | { sheet: Sheet; status?: number }
  | { body: string | Buffer; type: string; status?: number }
  | { goTo: string };

/** One kind of page. Behind the language, where it does not say otherwise: `/story/:slug`. */
export type Page = {
  url: string;
  /** `organisation`: without a language, such as a feed that search engines look for at the root. */
  under?: 'organisation';
  /** Its word in the menu, where it stands there. */
  menu?: string;
  /** Another answer each time: kept by nobody. */
  fresh?: true;
  run: (asked: Asked) => Promise<Answer> | Answer;
};

/** Takes what readers send. */
export type Taker = {
  url: string;
  under?: 'organisation';
  /** Comes from another machine, not from our own form: a gateway's word, which its signature proves. */
  foreign?: true;
  take: (sent: Sent) => Promise<Answer>;
};
