import type { PaperLanguage } from '#modules/document/model/paper.ts';
import codesEn from '#words/en/codes.json' with { type: 'json' };
import claimEn from '#words/en/compensation.json' with { type: 'json' };
import en from '#words/en/papers.json' with { type: 'json' };
import codesEs from '#words/es/codes.json' with { type: 'json' };
import claimEs from '#words/es/compensation.json' with { type: 'json' };
import es from '#words/es/papers.json' with { type: 'json' };
import codesHi from '#words/hi/codes.json' with { type: 'json' };
import claimHi from '#words/hi/compensation.json' with { type: 'json' };
import hi from '#words/hi/papers.json' with { type: 'json' };
import codesMr from '#words/mr/codes.json' with { type: 'json' };
import claimMr from '#words/mr/compensation.json' with { type: 'json' };
import mr from '#words/mr/papers.json' with { type: 'json' };

const PAPERS: Readonly<Record<PaperLanguage, Readonly<Record<string, string>>>> = { en, hi, mr, es };
const CODES: Readonly<Record<PaperLanguage, object>> = { en: codesEn, es: codesEs, hi: codesHi, mr: codesMr };

const LOSSES: Readonly<Record<PaperLanguage, Readonly<Record<string, string>>>> = {
  ...{ en: claimEn.loss, es: claimEs.loss, hi: claimHi.loss, mr: claimMr.loss },
};

/** Where nothing is known there is room to write by hand. */
export const BLANK = '______________________';

/** A paper's words in one language. A key that no catalogue holds is a mistake of ours, and breaks the paper loudly. */
export function sayOnPaper(language: PaperLanguage) {
  return (key: string, values: Readonly<Record<string, string | null>> = {}): string => {
    const words = PAPERS[language][key];
    if (words === undefined) throw new Error(`No paper has the word ${key}.`);
    return words.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] || BLANK);
  };
}

/** The word of a code; a language is named by the platform's own list of names. */
export function sayCode(language: PaperLanguage) {
  return (list: string, code: string): string => {
    if (list === 'paper') return sayOnPaper(language)(code);
    if (list === 'loss') return LOSSES[language][code.replaceAll('-', '_')] ?? code;
    if (list === 'language') return nameOfLanguage(language, code);
    const codes = (CODES[language] as Record<string, Record<string, string> | undefined>)[list];
    return codes?.[code] ?? code;
  };
}

const LANGUAGE_CODE = /^[a-z]{2,3}$/;

/** Her languages are written as people say them: what is no code is her own word and stays it. */
function nameOfLanguage(language: PaperLanguage, said: string): string {
  return LANGUAGE_CODE.test(said) ? (new Intl.DisplayNames([language], { type: 'language' }).of(said) ?? said) : said;
}
