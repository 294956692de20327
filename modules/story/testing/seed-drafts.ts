import type { Block } from '#modules/story/model/block.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { newTestId } from './story-ids.ts';

/** A text of paragraphs, as an editor would begin one. */
export function storyIn(language: StoryLanguage, title: string, paragraphs: readonly string[]) {
  const blocks = paragraphs.map(
    (words, at): Block => ({
      kind: 'paragraph',
      id: newTestId(at),
      state: 'reviewed',
      translatedFrom: null,
      words,
    }),
  );
  return { language, title, summary: null, blocks };
}

/** The first seed in our own words, with every fact that it tells of anybody. */
export const FIRST_SEED = storyIn('en', 'A great success in rescuing the victims of human trafficking', [
  'Last month our rescue team in Mumbai saved 9 girls from the people who held them.',
  'At the start of April, after eight months of work, we were part of the rescue of Iniya, who is 15 years old, and her kidnapper was arrested.',
  'Iniya had been missing since August 20, 2023 from Mumbai. An organisation from Govandi was searching and passed the case to us.',
  'The culprit, a 30-year-old man, took her to Nepal, where he tried to sell her, and then to Bihar, where the police arrested him.',
  'He is an acquaintance of the family who worked in her father’s small factory. He made her fall in love, the “lover boy” method.',
  'In Mumbai she was taken to a local hospital for her poor health, where she could be visited only by her mother. She has now spent two weeks in a shelter home.',
  'She was in seventh grade at a local school, which lets her take the exams in June and start eighth grade.',
  'On April 27 we took part in a raid in Nalasopara, north of Bombay. An informant in that area told us of it.',
  'It was a beauty and massage centre where girls were exploited. One of us posed as a client until the pimp brought a girl.',
  'Three girls aged 23, 24 and 44 were rescued and a 24-year-old person was arrested, after 11 hours. The accused is in jail.',
  'On May 8 five girls were freed from a rented house that an older woman ran. She is 63 years old and very poor, and lives from prostitution.',
  'Five women between 22 and 45 years old came out. All of them have returned to their families and are safe.',
  'Since 2020 we have rescued 66 victims. Thanks to you we can continue freeing girls.',
]);

/** The second seed, likewise. */
export const SECOND_SEED = storyIn('en', 'Rescue in the red light district', [
  'Freedom is possible for the nearly 200,000 victims of the sex trade in Mumbai’s red light district, where we have known women for nine years.',
  'We work in eight red light areas. The children of prostitutes suffer neglect: no care, no schooling, or even love. They wander alone, completely vulnerable.',
  'So it was for four-year-old Rubina and Sona until we convinced their mothers. In June 2009 they came to Anandalay and are in a local nursery school.',
  'If no one had come to rescue them, they would probably have been caught in the web of the sex trade.',
  'God is also working through us to save women. Rajitha grew up in a village, was deceived and brought to Mumbai into prostitution. Beatings forced her to obey her captors.',
  'By February of 2009 she had become pregnant. In May she decided to leave. The baby was stillborn.',
  'God strengthened her and kept her from falling back into slavery. She came to Sharan Sthan on June 15, 2009 and wants to follow Christ.',
  'On June 9 we opened a drop-in centre in the Bhiwandi red light area. We know about 50 women there.',
  'Thousands more need help. You can help to fund what offers them freedom.',
]);
