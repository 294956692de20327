import en from '#words/en/gift-paper.json' with { type: 'json' };
import es from '#words/es/gift-paper.json' with { type: 'json' };
import hi from '#words/hi/gift-paper.json' with { type: 'json' };
import mr from '#words/mr/gift-paper.json' with { type: 'json' };

const WORDS = { en, hi, mr, es } as const;
export const GIFT_PAPER_LANGUAGES = ['en', 'hi', 'mr', 'es'] as const;
export type GiftPaperLanguage = (typeof GIFT_PAPER_LANGUAGES)[number];

/** A receipt's words in one language. A key that no catalogue holds breaks the paper loudly. */
export function sayOnReceipt(language: GiftPaperLanguage) {
  return (key: string, values: Readonly<Record<string, string>> = {}): string => {
    const words = (WORDS[language] as Readonly<Record<string, string>>)[key];
    if (words === undefined) throw new Error(`No receipt has the word ${key}.`);
    return words.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
  };
}
