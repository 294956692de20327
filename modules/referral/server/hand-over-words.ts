import codesEn from '#words/en/codes.json' with { type: 'json' };
import en from '#words/en/given.json' with { type: 'json' };
import refusalsEn from '#words/en/refusals.json' with { type: 'json' };
import codesEs from '#words/es/codes.json' with { type: 'json' };
import es from '#words/es/given.json' with { type: 'json' };
import refusalsEs from '#words/es/refusals.json' with { type: 'json' };
import codesHi from '#words/hi/codes.json' with { type: 'json' };
import hi from '#words/hi/given.json' with { type: 'json' };
import refusalsHi from '#words/hi/refusals.json' with { type: 'json' };
import codesMr from '#words/mr/codes.json' with { type: 'json' };
import mr from '#words/mr/given.json' with { type: 'json' };
import refusalsMr from '#words/mr/refusals.json' with { type: 'json' };
import type { HandOverLanguage } from './hand-over-door.ts';

type Catalogue = typeof en;
const PAGES: Record<HandOverLanguage, Catalogue> = { en, hi, mr, es };
const CODES = { en: codesEn, hi: codesHi, mr: codesMr, es: codesEs };
const REFUSALS: Record<HandOverLanguage, Record<string, Record<string, unknown>>> = {
  en: refusalsEn,
  hi: refusalsHi,
  mr: refusalsMr,
  es: refusalsEs,
};

export type Words = {
  lang: HandOverLanguage;
  say: (key: keyof Catalogue, values?: Readonly<Record<string, string>>) => string;
  code: (list: 'service_type' | 'decline_reason', code: string) => string;
  refusal: (code: string) => string;
};

/** What the page of a partner speaks with, in one of four languages. */
export function wordsIn(lang: HandOverLanguage): Words {
  const page = PAGES[lang];
  return {
    lang,
    say: (key, values = {}) => page[key].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? ''),
    code: (list, code) => (CODES[lang][list] as Record<string, string>)[code] ?? code,
    refusal: (code) => {
      const [group = '', name = ''] = code.split('.');
      const words = REFUSALS[lang][group]?.[name];
      return typeof words === 'string' ? words : page.notKept;
    },
  };
}
