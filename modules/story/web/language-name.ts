import type { StoryLanguage } from '#modules/story/model/language.ts';

const NAMES: Readonly<Record<StoryLanguage, string>> = {
  en: 'English',
  hi: 'हिन्दी',
  mr: 'मराठी',
  es: 'Español',
  bn: 'বাংলা',
  ne: 'नेपाली',
};

/** A language as it calls itself. */
export const languageName = (language: StoryLanguage): string => NAMES[language];
