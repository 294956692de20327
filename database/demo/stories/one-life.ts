import { asked } from '../beside/asked.ts';
import type { Block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { FILE, WHO } from '../who.ts';
import { inCategories } from './categories.ts';
import { begins, goesTo, isSet, type ToldTexts, tellsOf, walks, writes } from './story-blocks.ts';

export const ONE_LIFE = 'one life';
const NINE = idOf('release nine');

/** A draft as drafts are: everything in it that finds her. It stands where that is taken out, and goes no further. */
const TEXTS: ToldTexts = {
  en: {
    title: 'A search that ended well',
    slug: null,
    parts: [
      {
        part: 'gone',
        words:
          'Iniya was fifteen and had last been seen in Mumbai on 20 August 2023. A group in Govandi was already looking for her when they asked us to join.',
      },
      {
        part: 'him',
        words:
          'She had been promised marriage by a man of thirty who worked in her father’s small factory. He had taken her to Nepal, then to Bihar, and was arrested there as April began.',
      },
      {
        part: 'back',
        words:
          'Back home she went to a hospital where only her mother could sit with her. She had left class seven behind; her school will let her sit the June exams.',
      },
      { part: 'ask', words: `We saved [9 people](figure:${NINE}) this spring. Those poor girls need you.` },
    ],
  },
  hi: {
    title: 'एक खोज जो अच्छी तरह ख़त्म हुई',
    slug: null,
    parts: [
      {
        part: 'gone',
        words:
          'इनिया पंद्रह साल की थी और आख़िरी बार 20 अगस्त 2023 को मुंबई में देखी गई थी। जब गोवंडी की एक संस्था ने हमें साथ लिया, वह पहले से उसे ढूँढ रही थी।',
      },
      {
        part: 'him',
        words:
          'उसके पिता के छोटे कारख़ाने में काम करने वाले तीस साल के एक आदमी ने उससे शादी का वादा किया था। वह उसे नेपाल और फिर बिहार ले गया, और अप्रैल के शुरू में वहीं पकड़ा गया।',
      },
      {
        part: 'back',
        words:
          'लौटने पर वह एक अस्पताल गई जहाँ केवल उसकी माँ उसके पास बैठ सकती थी। सातवीं कक्षा छूट गई थी; उसका स्कूल उसे जून की परीक्षा देने देगा।',
      },
      {
        part: 'ask',
        state: 'machine',
        words: `हमने इस वसंत में [9 लोगों](figure:${NINE}) को बचाया। उन बेचारी लड़कियों को आपकी ज़रूरत है।`,
      },
    ],
  },
  mr: {
    title: 'चांगला शेवट झालेला शोध',
    slug: null,
    parts: [
      {
        part: 'gone',
        words:
          'इनिया पंधरा वर्षांची होती आणि शेवटची 20 ऑगस्ट 2023 रोजी मुंबईत दिसली होती. गोवंडीतील एका संस्थेने आम्हाला सोबत घेतले तेव्हा ती आधीच तिला शोधत होती.',
      },
      {
        part: 'him',
        words:
          'तिच्या वडिलांच्या छोट्या कारखान्यात काम करणाऱ्या तीस वर्षांच्या माणसाने तिला लग्नाचे वचन दिले होते. त्याने तिला नेपाळला आणि मग बिहारला नेले, आणि एप्रिलच्या सुरुवातीला त्याला तिथेच अटक झाली.',
      },
      {
        part: 'back',
        words:
          'परतल्यावर ती एका रुग्णालयात गेली, जिथे फक्त तिची आई तिच्याजवळ बसू शकत होती. सातवी मागे राहिली होती; तिची शाळा तिला जूनची परीक्षा देऊ देईल.',
      },
      { part: 'ask', words: `आम्ही या वसंतात [9 जणांना](figure:${NINE}) वाचवले. त्या बिचाऱ्या मुलींना तुमची गरज आहे.` },
    ],
  },
  es: {
    title: 'Una búsqueda que acabó bien',
    slug: null,
    parts: [
      {
        part: 'gone',
        words:
          'Iniya tenía quince años y la vieron por última vez en Mumbai el 20 de agosto de 2023. Un grupo de Govandi ya la buscaba cuando nos pidió ayuda.',
      },
      {
        part: 'him',
        words:
          'Un hombre de treinta años que trabajaba en la pequeña fábrica de su padre le había prometido matrimonio. La llevó a Nepal y luego a Bihar, y allí lo detuvieron a comienzos de abril.',
      },
      {
        part: 'ask',
        words: `Esta primavera salvamos a [9 personas](figure:${NINE}). Esas pobres chicas te necesitan.`,
      },
    ],
  },
};

const INIYA = { who: 'iniya', personId: WHO.iniya, caseFileId: FILE.iniya, toldAs: 'child' } as const;

export const ONE_LIFE_BLOCKS: readonly Block[] = [
  asked('iniya', 'story_publication', '2024-05-11T10:00:00+05:30', {
    ...{ givenBy: 'parent', giverWords: 'Her mother', assent: 'given' },
    explained: 'That others may read what happened, without her name and without anything by which she is known.',
    covers: 'Not her school, and nothing about her father’s work.',
    until: '2025-05-10',
  }),
  begins(ONE_LIFE, 'asha', '2024-05-11T10:30:00+05:30', {
    title: 'A search that ended well',
    brief:
      'Her mother and she agreed that it is told how many people looked for her. She does not want her school or her father’s work in it. The trial has not begun.',
  }),
  ...tellsOf(ONE_LIFE, 'asha', '2024-05-11T10:32:00+05:30', [INIYA]),
  goesTo(ONE_LIFE, 'asha', '2024-05-11T10:35:00+05:30', 'consent_check'),
  walks(ONE_LIFE, 'asha', '2024-05-11T10:40:00+05:30', [], {
    step: 'consent_check',
    note: 'Her mother gave it for a year and she said yes herself. The committee is asked before anything goes out.',
  }),
  isSet(ONE_LIFE, 'zoya', '2024-05-11T14:00:00+05:30', 4, { categoryIds: inCategories('zoya'), noIndex: true }),
  ...writes(ONE_LIFE, 'zoya', '2024-05-11T14:10:00+05:30', TEXTS),
  goesTo(ONE_LIFE, 'zoya', '2024-05-11T15:30:00+05:30', 'deidentify'),
];
