import type { StoryLanguage } from '#modules/story/model/language.ts';
import { publishStory } from '#modules/story/model/publish-story.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { drawingIdOf, inCategories } from './categories.ts';
import { begins, goesTo, isSet, storyIdOf, type ToldTexts, walks, writes } from './story-blocks.ts';

const ALL: readonly StoryLanguage[] = ['en', 'hi', 'mr', 'es'];
const SO_FAR = idOf('release fifty-seven');
const lamp = (alt: string) => ({ part: 'lamp', picture: drawingIdOf('zoya', 'lamp'), alt, caption: null }) as const;
const river = (alt: string) => ({ part: 'river', picture: drawingIdOf('joel', 'river'), alt, caption: null }) as const;

/** What may be told of a spring at once: a number that is public, thanks, and where to call. Nobody’s story. */
const SPRING_NEWS: ToldTexts = {
  en: {
    title: 'News from our rescue work',
    slug: 'news-from-our-rescue-work',
    summary: 'What we can tell, and why we tell no more.',
    parts: [
      lamp('A lamp in a window at night'),
      {
        part: 'number',
        words: `[57 people](figure:${SO_FAR}) have reached safety since 2020, with the police and with units against trafficking. We thank everybody who took part.`,
      },
      {
        part: 'why',
        words:
          'What happened to each of them is theirs. While courts are at work we tell nothing of it, and later only what they allow.',
      },
      { part: 'help', heading: 'If you know of somebody in danger' },
      {
        part: 'call',
        words: 'Call 112 for the police, 1098 for a child, 181 for a woman. You need not say who you are.',
      },
      { part: 'thanks', words: 'Your gifts keep a bed, legal help and a bus ticket ready.' },
    ],
  },
  hi: {
    title: 'हमारे बचाव काम की ख़बर',
    slug: 'hamare-bachav-kaam-ki-khabar',
    summary: 'हम क्या बता सकते हैं, और इससे ज़्यादा क्यों नहीं।',
    parts: [
      lamp('रात में खिड़की पर एक दीया'),
      {
        part: 'number',
        words: `2020 से अब तक [57 लोग](figure:${SO_FAR}) पुलिस और तस्करी-रोधी इकाइयों के साथ सुरक्षित जगह पहुँचे। जिन्होंने साथ दिया, उन सबका धन्यवाद।`,
      },
      {
        part: 'why',
        words:
          'हर एक के साथ क्या हुआ, वह उन्हीं का है। जब तक अदालतें काम कर रही हैं, हम कुछ नहीं बताते; बाद में केवल उतना जितना वे चाहें।',
      },
      { part: 'help', heading: 'यदि आप किसी को ख़तरे में जानते हैं' },
      { part: 'call', words: 'पुलिस के लिए 112, बच्चे के लिए 1098, महिला के लिए 181 पर फ़ोन करें। अपना नाम बताना ज़रूरी नहीं।' },
      { part: 'thanks', words: 'आपके दान से एक बिस्तर, क़ानूनी मदद और बस का टिकट तैयार रहता है।' },
    ],
  },
  mr: {
    title: 'आमच्या सुटकेच्या कामाची बातमी',
    slug: 'aamchya-sutkechya-kamachi-batmi',
    summary: 'काय सांगू शकतो, आणि त्याहून जास्त का नाही.',
    parts: [
      lamp('रात्री खिडकीत एक दिवा'),
      {
        part: 'number',
        words: `2020 पासून [57 जण](figure:${SO_FAR}) पोलीस आणि तस्करीविरोधी पथकांसह सुरक्षित ठिकाणी पोहोचले. ज्यांनी मदत केली त्या सर्वांचे आभार.`,
      },
      {
        part: 'why',
        words:
          'प्रत्येकाच्या बाबतीत काय घडले ते त्यांचे आहे. न्यायाची प्रक्रिया चालू असताना आम्ही काही सांगत नाही; नंतर फक्त ते जेवढे मान्य करतील तेवढेच.',
      },
      { part: 'help', heading: 'कोणी धोक्यात आहे हे तुम्हाला माहीत असेल तर' },
      { part: 'call', words: 'पोलिसांसाठी 112, बालकासाठी 1098, महिलेसाठी 181 वर फोन करा. तुम्ही कोण हे सांगण्याची गरज नाही.' },
      { part: 'thanks', words: 'तुमच्या देणगीमुळे एक खाट, कायदेशीर मदत आणि बसचे तिकीट तयार असते.' },
    ],
  },
  es: {
    title: 'Noticias de nuestro trabajo de rescate',
    slug: 'noticias-de-nuestro-trabajo-de-rescate',
    summary: 'Lo que podemos contar, y por qué no contamos más.',
    parts: [
      lamp('Una lámpara en una ventana, de noche'),
      {
        part: 'number',
        words: `[57 personas](figure:${SO_FAR}) han llegado a un lugar seguro desde 2020, con la policía y con las unidades contra la trata. Gracias a todos los que participaron.`,
      },
      {
        part: 'why',
        words:
          'Lo que vivió cada persona es suyo. Mientras los tribunales trabajan no contamos nada, y después solo lo que ellas permitan.',
      },
      { part: 'help', heading: 'Si sabe de alguien en peligro' },
      {
        part: 'call',
        words:
          'Llame al 112 para la policía, al 1098 para un niño o una niña, al 181 para una mujer. No hace falta decir quién es.',
      },
      { part: 'thanks', words: 'Sus donativos mantienen listos una cama, ayuda legal y un billete de autobús.' },
    ],
  },
};

/** The second story, as it may be told: what is offered, and nothing of anybody to whom it was. */
const BESIDE_WOMEN: ToldTexts = {
  en: {
    title: 'Beside women who decide for themselves',
    slug: 'beside-women-who-decide-for-themselves',
    summary: 'What our outreach offers, and what it never asks.',
    parts: [
      river('A river between hills, with a boat on it'),
      {
        part: 'trust',
        words:
          'For years our colleagues have visited women who work where others look away. Trust comes slowly; nobody is asked for her name.',
      },
      {
        part: 'offer',
        words:
          'There is somebody to talk to, a nurse, help for the children, and legal help. Each woman takes what she wants and leaves the rest.',
      },
      { part: 'leaving', words: 'Whoever decides to leave is not alone on that day or on the days after it.' },
    ],
  },
  hi: {
    title: 'उन महिलाओं के साथ जो अपना फ़ैसला ख़ुद करती हैं',
    slug: 'un-mahilaon-ke-saath',
    summary: 'हमारा काम क्या देता है, और क्या कभी नहीं पूछता।',
    parts: [
      river('पहाड़ियों के बीच एक नदी, उस पर एक नाव'),
      {
        part: 'trust',
        words:
          'वर्षों से हमारे सहकर्मी उन महिलाओं से मिलते हैं जो वहाँ काम करती हैं जहाँ से लोग नज़र फेर लेते हैं। भरोसा धीरे-धीरे आता है; किसी से नाम नहीं पूछा जाता।',
      },
      {
        part: 'offer',
        words:
          'बात करने के लिए कोई है, एक नर्स है, बच्चों के लिए मदद है और क़ानूनी सहायता। हर महिला जो चाहे वह लेती है, बाकी छोड़ देती है।',
      },
      { part: 'leaving', words: 'जो निकलने का फ़ैसला करती है, वह उस दिन और उसके बाद के दिनों में अकेली नहीं होती।' },
    ],
  },
  mr: {
    title: 'स्वतःचा निर्णय स्वतः घेणाऱ्या महिलांसोबत',
    slug: 'nirnay-ghenarya-mahilansobat',
    summary: 'आमचे काम काय देते, आणि काय कधीच विचारत नाही.',
    parts: [
      river('टेकड्यांमधून वाहणारी नदी, तिच्यावर एक नाव'),
      {
        part: 'trust',
        words:
          'वर्षानुवर्षे आमचे सहकारी अशा महिलांना भेटतात ज्या इतर जण नजर फिरवतात तिथे काम करतात. विश्वास हळूहळू येतो; कोणालाही नाव विचारले जात नाही.',
      },
      {
        part: 'offer',
        words:
          'बोलायला कोणीतरी आहे, एक परिचारिका आहे, मुलांसाठी मदत आहे आणि कायदेशीर साहाय्य. प्रत्येक महिला हवे ते घेते आणि बाकीचे सोडते.',
      },
      { part: 'leaving', words: 'जी निघायचे ठरवते ती त्या दिवशी आणि नंतरच्या दिवसांत एकटी नसते.' },
    ],
  },
  es: {
    title: 'Junto a mujeres que deciden por sí mismas',
    slug: 'junto-a-mujeres-que-deciden',
    summary: 'Lo que ofrecemos, y lo que nunca preguntamos.',
    parts: [
      river('Un río entre colinas, con una barca'),
      {
        part: 'trust',
        words:
          'Desde hace años nuestras compañeras visitan a mujeres que trabajan donde otros apartan la vista. La confianza llega despacio; a nadie se le pregunta el nombre.',
      },
      {
        part: 'offer',
        words:
          'Hay con quien hablar, una enfermera, ayuda para los hijos y apoyo legal. Cada mujer toma lo que quiere y deja lo demás.',
      },
      { part: 'leaving', words: 'Quien decide salir no está sola ese día ni los días que siguen.' },
    ],
  },
};

export const RESCUE_NEWS = 'rescue news';
export const BESIDE = 'beside women';

type Out = {
  name: string;
  by: 'zoya' | 'joel';
  second: 'rhea' | 'leela';
  type: 'news' | 'update';
  title: string;
  day: string;
};

/** Of nobody, and so on the short way: written by one, tried and read by another, let out by both. */
function goesOut({ name, by, second, type, title, day }: Out, texts: ToldTexts): Block[] {
  const at = (hour: string) => `${day}T${hour}:00+05:30`;
  return [
    begins(name, by, at('09:00'), { title, type: type === 'news' ? 'news' : 'story' }),
    isSet(name, by, at('09:05'), 1, { categoryIds: inCategories(by), commentsOpen: true, type }),
    ...writes(name, by, at('09:10'), texts),
    goesTo(name, by, at('10:30'), 'drafting'),
    goesTo(name, by, at('10:31'), 'deidentify'),
    goesTo(name, by, at('10:32'), 'second_editor'),
    walks(name, second, at('13:00'), ALL, {
      ...{ step: 'intruder_try', minutes: 20 },
      found: 'Nobody: it tells of nobody.',
    }),
    walks(name, second, at('13:10'), ALL, { step: 'second_editor' }),
    block({
      ...{ name: `story ${name} is published`, by, at: at('14:00'), second: { by: second, at: at('14:30') } },
      ask: [publishStory, { storyId: storyIdOf(name), languages: [...ALL], visibleFrom: null }],
    }),
  ];
}

export const NEWS_BLOCKS: readonly Block[] = [
  ...goesOut(
    {
      name: RESCUE_NEWS,
      by: 'zoya',
      second: 'rhea',
      type: 'news',
      title: 'News from our rescue work',
      day: '2024-05-10',
    },
    SPRING_NEWS,
  ),
  ...goesOut(
    { name: BESIDE, by: 'joel', second: 'leela', type: 'update', title: 'Beside women who decide', day: '2024-05-08' },
    BESIDE_WOMEN,
  ),
];
