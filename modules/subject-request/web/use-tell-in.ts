import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnLine } from '#modules/subject-request/model/own-record.ts';
import { datedWords } from '#platform/design/dated-words.ts';

export type TellLine = { title: (key: string) => string; line: (line: OwnLine) => string };

/** Speaks in the language of the paper, whatever language the screen is read in. Null until its words have come. */
export function useTellIn(lang: string): TellLine | null {
  const { i18n } = useTranslation();
  const [ready, setReady] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void i18n
      .loadLanguages(lang)
      .then(() => i18n.loadNamespaces(['own-record', 'codes', 'design']))
      .then(() => !left && setReady(lang));
    return () => {
      left = true;
    };
  }, [i18n, lang]);
  if (ready !== lang) return null;
  const t = i18n.getFixedT(lang, ['own-record', 'codes', 'design']);
  const words = (value: string) => (/^(codes|own-record):/.test(value) ? t(value) : value);
  return {
    title: (key) => t(`own-record:title.${key}`),
    line({ key, values, when }) {
      const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, words(value)]));
      const told = t(`own-record:line.${key}`, said);
      return when ? `${datedWords(when, i18n.getFixedT(lang, 'design'), lang).range}: ${told}` : told;
    },
  };
}
