import type { EvidenceKind } from '#kernel/code-lists/evidence-kind.ts';
import type { CertificateRequest } from '#modules/evidence/model/certificate.ts';
import en from '#words/en/certificate.json' with { type: 'json' };
import codesEn from '#words/en/codes.json' with { type: 'json' };
import es from '#words/es/certificate.json' with { type: 'json' };
import codesEs from '#words/es/codes.json' with { type: 'json' };
import hi from '#words/hi/certificate.json' with { type: 'json' };
import codesHi from '#words/hi/codes.json' with { type: 'json' };
import mr from '#words/mr/certificate.json' with { type: 'json' };
import codesMr from '#words/mr/codes.json' with { type: 'json' };

type Catalogue = typeof en;
export type Say = (key: keyof Catalogue, values?: Readonly<Record<string, string>>) => string;

const CATALOGUES: Readonly<Record<CertificateRequest['language'], Catalogue>> = { en, hi, mr, es };
const BLANK = '______________________';

/** The form's words in one language; what nobody gave is a line to write on. */
export function sayIn(language: CertificateRequest['language']): Say {
  const catalogue = CATALOGUES[language];
  return (key, values = {}) => catalogue[key].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] || BLANK);
}

const CODES = { en: codesEn, es: codesEs, hi: codesHi, mr: codesMr };

export function kindIn(language: CertificateRequest['language'], kind: EvidenceKind): string {
  return CODES[language].evidence_kind[kind];
}
