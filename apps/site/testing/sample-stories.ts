import type { PublishedStory } from '#modules/story/model/published-story.ts';
import { idFor, storyBody } from './open-test-site.ts';

export type SampleCopy = { id: string; language: string; slug: string; body: PublishedStory };

export const PICTURE = 'picaaaaaaaaa';

const SEARCH = {
  en: [
    'A search that ended well',
    'a-search-that-ended-well',
    'A teenage girl from western India was missing for several months. A man she trusted had promised to marry her. With the police and partner organisations she was found, received care, and is back in her studies.',
  ],
  hi: [
    'एक तलाश, जिसका अंत भला हुआ',
    'ek-talash',
    'पश्चिमी भारत की एक किशोरी कई महीनों तक लापता रही। जिस व्यक्ति पर वह भरोसा करती थी, उसने शादी का वादा किया था। पुलिस और सहयोगी संस्थाओं के साथ उसे ढूँढा गया, उसे देखभाल मिली और वह फिर से पढ़ रही है।',
  ],
  mr: [
    'एक शोध, ज्याचा शेवट चांगला झाला',
    'ek-shodh',
    'पश्चिम भारतातील एक किशोरवयीन मुलगी अनेक महिने बेपत्ता होती. ज्याच्यावर तिचा विश्वास होता त्याने लग्नाचे आश्वासन दिले होते. पोलीस आणि सहयोगी संस्थांच्या मदतीने ती सापडली, तिला काळजी मिळाली आणि ती पुन्हा शिकत आहे.',
  ],
  es: [
    'Una búsqueda que acabó bien',
    'una-busqueda',
    'Una adolescente del oeste de la India estuvo desaparecida varios meses. Un hombre en quien confiaba le había prometido matrimonio. Con la policía y organizaciones aliadas fue encontrada, recibió atención y ha vuelto a estudiar.',
  ],
} as const;

const LABELS = { en: 'Searches', hi: 'तलाश', mr: 'शोध', es: 'Búsquedas' } as const;

/** One story about a child in four languages, one with everything in it in English alone, and plain news. */
export function sampleStories(): SampleCopy[] {
  const id = idFor();
  const slugs = Object.fromEntries(Object.entries(SEARCH).map(([language, [, slug]]) => [language, slug]));
  const block = idFor();
  const search = Object.entries(SEARCH).map(([language, [title, slug, words]]) => ({
    id,
    language,
    slug,
    body: storyBody({
      ...{ title, slug, slugs, aboutChild: true, noIndex: true },
      summary: words.split(/[.।] ?/)[0] ?? null,
      categories: [{ slug: 'searches', label: LABELS[language as keyof typeof LABELS] }],
      blocks: [{ kind: 'paragraph', id: block, words }],
    }),
  }));
  return [...search, everything(), news()];
}

function everything(): SampleCopy {
  const [first, second] = [idFor(), idFor()];
  const slug = 'a-door-that-stands-open';
  const body = storyBody({
    ...{ title: 'A door that stands open', slug, slugs: { en: slug }, composite: true },
    summary: 'What happens on an ordinary morning at our drop-in centre.',
    byline: { kind: 'person', name: 'The editors' },
    dateline: 'India',
    credit: 'Told again with the leave of those who first told it.',
    publishedOn: '2024-03-02',
    updatedOn: '2024-04-20',
    blocks: [
      {
        ...{ kind: 'picture', id: idFor(), pictureId: PICTURE, widths: [480, 960], width: 960, height: 540 },
        ...{ alt: 'A drawn courtyard with an open door', caption: null, label: 'drawn' },
      },
      { kind: 'heading', id: first, words: 'Mornings' },
      {
        kind: 'paragraph',
        id: second,
        words:
          'Tea is made for whoever comes. [About 50 women](figure:figaaaaaaaaa) know the place.\n\nNobody is asked why she came.',
      },
      { kind: 'quote', id: idFor(), words: 'Here I can sit and nobody asks.', speaker: 'a woman who comes often' },
      { kind: 'figure', id: idFor(), releaseId: 'figaaaaaaaaa', words: 'About 50 women know our centre' },
    ],
    untranslated: [
      {
        language: 'es',
        after: first,
        block: { kind: 'paragraph', id: idFor(), words: 'Una puerta que siempre está abierta.' },
      },
    ],
  });
  return { id: idFor(), language: 'en', slug, body };
}

function news(): SampleCopy {
  const slug = 'two-new-rooms';
  const body = storyBody({
    ...{
      type: 'news',
      title: 'Two new rooms',
      slug,
      slugs: { en: slug },
      namesChanged: false,
      publishedOn: '2023-11-05',
    },
    summary: 'There is room for more who need it.',
    byline: { kind: 'date-only', name: null },
    categories: [{ slug: 'homes', label: 'Homes' }],
    blocks: [{ kind: 'paragraph', id: idFor(), words: 'Two rooms were added. They are bright and quiet.' }],
  });
  return { id: idFor(), language: 'en', slug, body };
}
