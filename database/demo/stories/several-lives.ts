import { publishStory } from '#modules/story/model/publish-story.ts';
import { type Block, block } from '../block.ts';
import { drawingIdOf, inCategories } from './categories.ts';
import { EARLIER_LIVES } from './earlier-lives.ts';
import {
  begins,
  goesTo,
  isSet,
  storyIdOf,
  subjectIdOf,
  type ToldTexts,
  tellsOf,
  walks,
  writes,
} from './story-blocks.ts';

export const SEVERAL_LIVES = 'several lives';
const tree = (alt: string) => ({ part: 'tree', picture: drawingIdOf('zoya', 'tree'), alt, caption: null }) as const;

/** What may be told of many, and finds nobody. */
const TEXTS: ToldTexts = {
  en: {
    title: 'A search that ended well',
    slug: 'a-search-that-ended-well',
    summary: 'Told from the lives of several people.',
    parts: [
      tree('A tree beside a path, with hills behind it and the sun coming up'),
      {
        part: 'all',
        words:
          'A teenage girl from western India was missing for several months. A man she trusted had promised to marry her. With the police and partner organisations she was found, received care, and is back in her studies.',
      },
    ],
  },
  hi: {
    title: 'एक खोज जो अच्छी तरह पूरी हुई',
    slug: 'ek-khoj-jo-achchhi-tarah-poori-hui',
    summary: 'कई लोगों के जीवन से बताया गया।',
    parts: [
      tree('रास्ते के किनारे एक पेड़, पीछे पहाड़ियाँ और उगता सूरज'),
      {
        part: 'all',
        words:
          'पश्चिमी भारत की एक किशोरी कई महीनों तक लापता रही। जिस व्यक्ति पर वह भरोसा करती थी, उसने शादी का वादा किया था। पुलिस और सहयोगी संस्थाओं के साथ उसे ढूँढा गया, उसे देखभाल मिली और वह फिर से पढ़ रही है।',
      },
    ],
  },
  mr: {
    title: 'चांगला शेवट झालेला शोध',
    slug: 'changla-shevat-jhalela-shodh',
    summary: 'अनेकांच्या आयुष्यांतून सांगितलेले.',
    parts: [
      tree('वाटेच्या कडेला एक झाड, मागे टेकड्या आणि उगवता सूर्य'),
      {
        part: 'all',
        words:
          'पश्चिम भारतातील एक किशोरवयीन मुलगी अनेक महिने बेपत्ता होती. ज्याच्यावर तिचा विश्वास होता त्याने लग्नाचे आश्वासन दिले होते. पोलीस आणि सहयोगी संस्थांच्या मदतीने ती सापडली, तिला काळजी मिळाली आणि ती पुन्हा शिकत आहे.',
      },
    ],
  },
  es: {
    title: 'Una búsqueda que acabó bien',
    slug: 'una-busqueda-que-acabo-bien',
    summary: 'Contada a partir de varias vidas.',
    parts: [
      tree('Un árbol junto a un camino, con colinas detrás y el sol que sale'),
      {
        part: 'all',
        words:
          'Una adolescente del oeste de la India estuvo desaparecida varios meses. Un hombre en quien confiaba le había prometido matrimonio. Con la policía y organizaciones aliadas fue encontrada, recibió atención y ha vuelto a estudiar.',
      },
    ],
  },
};

const ALL = ['en', 'hi', 'mr', 'es'] as const;

export const SEVERAL_LIVES_BLOCKS: readonly Block[] = [
  begins(SEVERAL_LIVES, 'asha', '2024-04-15T14:00:00+05:30', {
    title: 'A search that ended well, from several lives',
    brief:
      'Five who are grown up now said yes to being told together. None of them alone; no year, no place below the region, nothing of family or school.',
  }),
  ...tellsOf(SEVERAL_LIVES, 'asha', '2024-04-15T14:05:00+05:30', EARLIER_LIVES),
  goesTo(SEVERAL_LIVES, 'asha', '2024-04-15T14:30:00+05:30', 'consent_check'),
  walks(SEVERAL_LIVES, 'asha', '2024-04-15T14:40:00+05:30', [], {
    step: 'consent_check',
    note: 'All five said yes themselves, last on 18 March, also to other languages.',
  }),
  isSet(SEVERAL_LIVES, 'zoya', '2024-04-16T10:00:00+05:30', 8, { composite: true, categoryIds: inCategories('zoya') }),
  ...writes(SEVERAL_LIVES, 'zoya', '2024-04-16T10:10:00+05:30', TEXTS),
  goesTo(SEVERAL_LIVES, 'zoya', '2024-04-16T12:00:00+05:30', 'deidentify'),
  goesTo(SEVERAL_LIVES, 'zoya', '2024-04-16T12:20:00+05:30', 'legal_review'),
  walks(SEVERAL_LIVES, 'sarita', '2024-04-17T11:00:00+05:30', ALL, {
    step: 'legal_review',
    note: 'Every trial is over for two years and more; nobody can be found in it.',
  }),
  walks(SEVERAL_LIVES, 'asha', '2024-04-18T16:00:00+05:30', ALL, {
    ...{ step: 'survivor_review', subjectId: subjectIdOf(SEVERAL_LIVES, 'yogita'), lang: 'hi', manner: 'read-aloud' },
    said: 'That could be any of us. Good.',
  }),
  walks(SEVERAL_LIVES, 'rhea', '2024-04-19T10:00:00+05:30', ALL, {
    ...{ step: 'intruder_try', minutes: 25 },
    found: 'Newspapers of ten years, four languages: hundreds of such reports, and none that it points to.',
  }),
  walks(SEVERAL_LIVES, 'rhea', '2024-04-19T10:40:00+05:30', ALL, { step: 'second_editor' }),
  block({
    name: `story ${SEVERAL_LIVES} is published`,
    by: 'zoya',
    at: '2024-04-22T11:00:00+05:30',
    second: { by: 'rhea', at: '2024-04-22T12:00:00+05:30' },
    ask: [publishStory, { storyId: storyIdOf(SEVERAL_LIVES), languages: [...ALL], visibleFrom: null }],
  }),
];
