import type { AppealText } from '#modules/appeal/model/appeal.ts';
import { keepAppeal, keepCampaign, showAppeal, showCampaign } from '#modules/appeal/model/appeal-acts.ts';
import { approveComment } from '#modules/comment/model/comment-acts.ts';
import { approvePrayer, showPrayer, writePrayer } from '#modules/prayer/model/prayer-acts.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';
import { readerIdOf } from '../readers.ts';

export const appealIdOf = (name: string) => idOf(`appeal ${name}`);
export const prayerIdOf = (name: string) => idOf(`prayer ${name}`);
export const FUEL = idOf('campaign fuel and a second car');

const text = (language: AppealText['language'], title: string, words: string): AppealText => ({
  language,
  title,
  words,
});
type Asks = { name: string; by: 'zoya' | 'joel'; at: string; sort: 'fund' | 'pray' | 'volunteer'; campaignId?: string };

/** Something that readers are asked for, written and made public. */
function asks({ name, by, at, sort, campaignId = undefined }: Asks, texts: AppealText[]): Block[] {
  const appealId = appealIdOf(name);
  const told = { sort, slug: name, texts, campaignId: campaignId ?? null, startsOn: '2024-05-09', endsOn: null };
  return [
    block({ name: `appeal ${name}`, by, at: `${at}:00+05:30`, ask: [keepAppeal, { appealId, appeal: told }] }),
    block({ name: `appeal ${name} is public`, by, at: `${at}:30+05:30`, ask: [showAppeal, { appealId }] }),
  ];
}

const CAMPAIGN: readonly Block[] = [
  block({
    name: 'campaign for fuel and a second car',
    by: 'zoya',
    at: '2024-05-09T10:00:00+05:30',
    ask: [
      keepCampaign,
      {
        campaignId: FUEL,
        campaign: {
          ...{ slug: 'fuel-and-a-second-car', startsOn: '2024-05-09', endsOn: '2024-09-30', targetPaise: 60_000_000 },
          texts: [
            text(
              'en',
              'Fuel and a second car',
              'When a call comes at night, somebody has to be able to leave. This pays for fuel, and for a second car.',
            ),
            text(
              'hi',
              'ईंधन और एक दूसरी गाड़ी',
              'जब रात में फ़ोन आता है, तो किसी को निकल पाना चाहिए। यह ईंधन और एक दूसरी गाड़ी के लिए है।',
            ),
            text('mr', 'इंधन आणि दुसरी गाडी', 'रात्री फोन आला की कोणाला तरी निघता आले पाहिजे. हे इंधन आणि दुसऱ्या गाडीसाठी आहे.'),
            text(
              'es',
              'Combustible y un segundo coche',
              'Cuando llega una llamada de noche, alguien tiene que poder salir. Esto paga combustible y un segundo coche.',
            ),
          ],
        },
      },
    ],
  }),
  block({
    name: 'campaign for fuel and a second car is public',
    by: 'zoya',
    at: '2024-05-09T10:01:00+05:30',
    ask: [showCampaign, { campaignId: FUEL }],
  }),
];

const APPEALS: readonly Block[] = [
  ...asks({ name: 'help-the-team-go-on', by: 'zoya', at: '2024-05-09T10:05', sort: 'fund', campaignId: FUEL }, [
    text(
      'en',
      'Help the team go on',
      'It is your help that lets us go on bringing people out, and work so that others are not caught. Give what is easy for you.',
    ),
    text(
      'hi',
      'टीम का काम जारी रहे',
      'आपकी सहायता से ही हम लोगों को बाहर ला पाते हैं, और यह काम कर पाते हैं कि और लोग न फँसें। जो आपके लिए आसान हो, दें।',
    ),
    text(
      'mr',
      'टीमचे काम चालू राहू दे',
      'तुमच्या मदतीमुळेच आम्ही लोकांना बाहेर आणू शकतो, आणि इतर कोणी अडकू नये म्हणून काम करू शकतो. तुम्हाला सहज शक्य असेल ते द्या.',
    ),
    text(
      'es',
      'Ayude al equipo a seguir',
      'Con su ayuda podemos seguir sacando a personas y trabajar para que otras no sean atrapadas. Dé lo que le resulte fácil.',
    ),
  ]),
  ...asks({ name: 'lend-a-hand', by: 'zoya', at: '2024-05-09T10:15', sort: 'volunteer' }, [
    text(
      'en',
      'Lend a hand',
      'We look for people who keep books, drive, translate or teach. Nobody meets those we care for in the first months.',
    ),
    text(
      'hi',
      'हाथ बँटाएँ',
      'हमें ऐसे लोग चाहिए जो हिसाब रखें, गाड़ी चलाएँ, अनुवाद करें या पढ़ाएँ। शुरू के महीनों में जिनकी हम देखभाल करते हैं उनसे कोई नहीं मिलता।',
    ),
    text(
      'mr',
      'हातभार लावा',
      'हिशेब ठेवणारे, गाडी चालवणारे, भाषांतर करणारे किंवा शिकवणारे लोक आम्हाला हवे आहेत. सुरुवातीच्या महिन्यांत आमच्या देखभालीतील कोणालाही कोणी भेटत नाही.',
    ),
    text(
      'es',
      'Eche una mano',
      'Buscamos a quien lleve cuentas, conduzca, traduzca o enseñe. Durante los primeros meses nadie conoce a quienes cuidamos.',
    ),
  ]),
  ...asks({ name: 'help-the-work', by: 'joel', at: '2024-05-09T11:00', sort: 'fund' }, [
    text(
      'en',
      'Help pay for the work',
      'Many more women and children need somebody who comes back. You can help pay for the work that opens a way out.',
    ),
    text(
      'hi',
      'काम का ख़र्च उठाने में सहायता करें',
      'और भी बहुत-सी महिलाओं और बच्चों को किसी ऐसे की ज़रूरत है जो लौटकर आए। आप उस काम का ख़र्च उठाने में सहायता कर सकते हैं जो बाहर आने का रास्ता खोलता है।',
    ),
  ]),
  ...asks({ name: 'pray-with-us', by: 'joel', at: '2024-05-09T11:10', sort: 'pray' }, [
    text(
      'en',
      'Pray with us',
      'You can pray too: for those who found a way out, and for those who still look for one.',
    ),
    text('hi', 'हमारे साथ प्रार्थना करें', 'आप प्रार्थना भी कर सकते हैं: उनके लिए जिन्हें रास्ता मिला, और उनके लिए जो अब भी ढूँढ रहे हैं।'),
  ]),
];

const PRAYERS: readonly Block[] = [
  ...prays('those-searched-for', 'zoya', '2024-05-10T09:00', [
    ['en', 'For all who are looked for, and for those who look for them.'],
    ['hi', 'उन सबके लिए जिन्हें ढूँढा जा रहा है, और उनके लिए जो ढूँढ रहे हैं।'],
    ['mr', 'ज्यांना शोधले जात आहे त्या सर्वांसाठी, आणि शोधणाऱ्यांसाठी.'],
    ['es', 'Por quienes son buscados y por quienes los buscan.'],
  ]),
  ...prays('out-and-still-in', 'joel', '2024-05-10T09:30', [
    ['en', 'For those who are out of it, that they find their feet; and for those who are still in it.'],
    ['hi', 'उनके लिए जो बाहर आ चुके हैं कि वे अपने पैरों पर खड़े हों; और उनके लिए जो अब भी भीतर हैं।'],
  ]),
];

function prays(name: string, by: 'zoya' | 'joel', at: string, texts: ['en' | 'hi' | 'mr' | 'es', string][]): Block[] {
  const prayerId = prayerIdOf(name);
  const told = {
    sort: 'request' as const,
    texts: texts.map(([language, words]) => ({ language, words })),
    until: null,
  };
  return [
    block({ name: `prayer ${name}`, by, at: `${at}:00+05:30`, ask: [writePrayer, { prayerId, ...told }] }),
    block({ name: `prayer ${name} is public`, by, at: `${at}:30+05:30`, ask: [showPrayer, { prayerId }] }),
  ];
}

/** What was decided about what readers sent; a dozen still wait. */
const DECIDED: readonly Block[] = [
  block({
    name: 'a comment is shown',
    by: 'joel',
    at: '2024-05-12T09:00:00+05:30',
    ask: [
      approveComment,
      {
        commentId: readerIdOf('thanks b'),
        ...{ name: 'P. M.', words: 'You never asked them for anything. That is what I will remember.' },
      },
    ],
  }),
  block({
    name: 'a prayer of a reader is shown',
    by: 'zoya',
    at: '2024-05-12T10:00:00+05:30',
    ask: [approvePrayer, { prayerId: readerIdOf('prayer'), name: 'T. J.' }],
  }),
];

export const READER_BLOCKS: readonly Block[] = [...CAMPAIGN, ...APPEALS, ...PRAYERS, ...DECIDED];
