import { useTranslation } from 'react-i18next';
import type { FindingCode, Stop } from '#modules/story/model/gate/finding.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { languageName } from './language-name.ts';

/** What a finding is and why it hurts. */
export function useFindingWords(): (code: FindingCode) => { what: string; why: string } {
  const { t } = useTranslation('gate');
  return (code) => ({ what: t(`finding.${code}.title`), why: t(`finding.${code}.why`) });
}

/** What stops a story besides its words, and until when, where that is known. */
export function useStopWords(): (stop: Stop) => { what: string; until: string | null } {
  const { t, i18n } = useTranslation(['story', 'gate']);
  return ({ code, values, notBefore }) => ({
    what: t(`gate:stop.${code}`, {
      ...values,
      ...(isLanguage(values.language) && { language: languageName(values.language) }),
      day: notBefore ? dayWords(notBefore, i18n.language) : '',
    }),
    until: notBefore && code !== 'too-soon' ? t('gate.notBefore', { day: dayWords(notBefore, i18n.language) }) : null,
  });
}

const isLanguage = (value: unknown): value is StoryLanguage => StoryLanguage.safeParse(value).success;
