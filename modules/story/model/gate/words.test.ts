import { describe, expect, test } from 'vitest';
import { storyIn } from '#modules/story/testing/seed-drafts.ts';
import type { StoryLanguage } from '../language.ts';
import { NO_IDENTITIES } from './identities.ts';
import { inspectTexts } from './inspect.ts';

const found = (language: StoryLanguage, words: string) =>
  inspectTexts([storyIn(language, '—', [words])], NO_IDENTITIES, {
    aboutChild: true,
    first: language,
    places: [],
    ownNames: [],
  });
const codes = (language: StoryLanguage, words: string) =>
  found(language, words).map(({ weight, code, words: at }) => `${weight} ${code} ${at}`);

describe('words of every day that sound like a place, a date or an age', () => {
  test.each<[StoryLanguage, string]>([
    ['mr', 'तिने परवानगी दिली. दिल्यावर ती बोलली.'],
    ['mr', 'बँकेच्या पानावर लिहा आणि मंडळाला कळवा.'],
    ['mr', 'तिला शिवण येते; तिने शरण मागितली.'],
    ['hi', 'उसने पाना लिखा। एक पन्ना बाकी है।'],
    ['hi', 'सीधी बात। जलना एक चोट है; शरण मिली।'],
    ['hi', 'वकील से क़ानूनी मदद मिलती है।'],
    ['mr', 'वकिलांची मदत मिळते.'],
    ['es', 'Una abogada ayuda gratis.'],
    ['es', 'El camino a casa fue largo. Pida un recibo fiscal.'],
    ['en', 'A lawyer helps. Whoever wrote this may want to call. There is one.'],
    ['en', 'Sharan means shelter. Today they study. Newspapers of ten years.'],
    ['hi', 'आज वे पढ़ते हैं।'],
    ['es', 'Hoy estudian.'],
    ['bn', 'আজ তারা পড়ে। তুমি দিলি।'],
    ['hi', 'परिवार का कोई शामिल नहीं।'],
  ])('%s: %s', (language, words) => {
    expect(codes(language, words).filter((one) => one.startsWith('hard'))).toEqual([]);
  });
});

describe('the places, dates and ages themselves', () => {
  test.each<[StoryLanguage, string, string]>([
    ['hi', 'वह दिल्ली में रही।', 'hard fine-place दिल्ली में'],
    ['mr', 'ती दिल्लीहून आली.', 'hard fine-place दिल्लीहून'],
    ['bn', 'সে দিল্লিতে ছিল।', 'hard fine-place দিল্লিতে'],
    ['en', 'She came to dehli.', 'hard fine-place to dehli'],
    ['en', 'She left in may.', 'hard exact-date in may'],
    ['en', 'She left this morning.', 'hard exact-date this morning'],
    ['en', 'A girl of fifteen years came.', 'hard exact-age A girl of fifteen'],
    ['mr', 'ती पंधरा वर्षांची आहे.', 'hard exact-age पंधरा वर्षांची'],
    ['es', 'Una niña, quince años, volvió.', 'hard exact-age quince años'],
    ['es', 'Vivía en la calle Mayor 12.', 'hard address calle Mayor 12'],
    ['hi', 'उसके वकील ने कहा।', 'hard case-papers उसके वकील'],
  ])('%s: %s', (language, words, finding) => {
    expect(codes(language, words)).toContain(finding);
  });
});

describe('pity, saviours and words that hurt, in Bengali and Nepali', () => {
  test.each<[StoryLanguage, string, string]>([
    ['bn', 'অসহায় মেয়েটি কাঁদছিল।', 'soft pity-words অসহায় মেয়েটি'],
    ['bn', 'আমরা তাকে নরক থেকে বাঁচিয়েছি।', 'soft saviour-words আমরা তাকে নরক থেকে বাঁচিয়েছি'],
    ['bn', 'সে পাচারের শিকার।', 'soft hurting-words পাচারের শিকার'],
    ['bn', 'এই রোমহর্ষক কাহিনি।', 'soft pity-words রোমহর্ষক'],
    ['ne', 'बिचरी केटी रोइरहेकी थिइन्।', 'soft pity-words बिचरी केटी'],
    ['ne', 'हामीले उनलाई बचायौं।', 'soft saviour-words हामीले उनलाई बचायौं'],
    ['ne', 'बेचबिखनको सिकार भएकी।', 'soft hurting-words बेचबिखनको सिकार'],
    ['ne', 'यो सनसनीपूर्ण कथा हो।', 'soft pity-words सनसनीपूर्ण'],
  ])('%s: %s', (language, words, finding) => {
    const all = found(language, words);
    expect(all.map(({ weight, code, words: at }) => `${weight} ${code} ${at}`)).toContain(finding);
    expect(all.every(({ safer }) => safer !== null)).toBe(true);
  });
});
