import { openSite } from '#modules/public-site/model/public-site-acts.ts';
import { NATIONAL_HELPLINES, WEATHER } from '#modules/public-site/model/published-site.ts';
import { type Block, block } from '../block.ts';
import { idOf } from '../id-of.ts';

/** Both organisations of the demonstration speak in public: the one in four languages, the other in two. */
export const PUBLIC_SITE_BLOCKS: readonly Block[] = [
  block({
    name: 'public face of mumbai smiles',
    by: 'meher',
    at: '2024-01-08T10:00:00+05:30',
    ask: [
      openSite,
      {
        siteId: idOf('public face mumbai smiles'),
        site: {
          name: 'Mumbai Smiles',
          spellings: ['Mumbai smiles', 'MumbaiSmiles', 'Bombay Smiles'],
          texts: [
            {
              language: 'en',
              name: null,
              tagline:
                'We look for people who were taken, bring them out with the police, and walk with them for years.',
              about:
                'We are a small organisation in western India. We search for people who were trafficked, go with the police when they are brought out, and stay beside them: in a home, at the doctor’s, at school, in court, and on the way to a life of their own.\n\nWe tell little about each of them, and nothing by which she could be known.',
            },
            {
              language: 'hi',
              name: 'मुंबई स्माइल्स',
              tagline: 'हम उन्हें ढूँढते हैं जिन्हें उठा लिया गया, पुलिस के साथ बाहर लाते हैं और बरसों साथ चलते हैं।',
              about:
                'हम पश्चिमी भारत की एक छोटी संस्था हैं। हम तस्करी के शिकार लोगों को ढूँढते हैं, पुलिस के साथ उन्हें बाहर लाते हैं और उनके साथ रहते हैं: घर में, डॉक्टर के यहाँ, पढ़ाई में, अदालत में और अपने जीवन की राह पर।\n\nकिसी एक के बारे में हम कम बताते हैं, और ऐसा कुछ नहीं जिससे उसकी पहचान हो सके।',
            },
            {
              language: 'mr',
              name: 'मुंबई स्माइल्स',
              tagline: 'पळवून नेलेल्या माणसांना आम्ही शोधतो, पोलिसांसोबत बाहेर आणतो आणि वर्षानुवर्षे सोबत चालतो.',
              about:
                'आम्ही पश्चिम भारतातील एक लहान संस्था आहोत. तस्करीला बळी पडलेल्या लोकांना आम्ही शोधतो, पोलिसांसोबत बाहेर आणतो आणि त्यांच्यासोबत राहतो: घरी, डॉक्टरांकडे, शाळेत, न्यायालयात आणि स्वतःच्या आयुष्याच्या वाटेवर.\n\nकोणा एकाबद्दल आम्ही थोडेच सांगतो, आणि ओळख पटेल असे काहीही नाही.',
            },
            {
              language: 'es',
              name: null,
              tagline:
                'Buscamos a quienes fueron llevados, los sacamos junto con la policía y caminamos años a su lado.',
              about:
                'Somos una organización pequeña del oeste de la India. Buscamos a personas víctimas de trata, vamos con la policía cuando salen y nos quedamos a su lado: en un hogar, en el médico, en la escuela, en el tribunal y en el camino hacia una vida propia.\n\nDe cada una contamos poco, y nada por lo que se la pudiera reconocer.',
            },
          ],
          languages: ['en', 'hi', 'mr', 'es'],
          slug: 'mumbai-smiles',
          host: null,
          contacts: [{ kind: 'email', value: 'office@mumbai-smiles.example' }],
          helplines: [...NATIONAL_HELPLINES],
          exitTo: WEATHER,
          neutralTitle: false,
        },
      },
    ],
  }),
  block({
    name: 'public face of india partners',
    by: 'daniel',
    at: '2024-01-09T10:00:00+05:30',
    ask: [
      openSite,
      {
        siteId: idOf('public face india partners'),
        site: {
          name: 'India Partners',
          spellings: ['IndiaPartners', 'India Partner'],
          texts: [
            {
              language: 'en',
              name: null,
              tagline: 'A door that stands open for women and their children.',
              about:
                'We keep a place in a large city where women can rest, talk and be seen by a nurse, and where their children can learn and sleep safely. Whoever wants to leave is helped to leave; whoever stays is welcome too.',
            },
            {
              language: 'hi',
              name: 'इंडिया पार्टनर्स',
              tagline: 'महिलाओं और उनके बच्चों के लिए खुला हुआ एक दरवाज़ा।',
              about: null,
            },
          ],
          languages: ['en', 'hi'],
          slug: 'india-partners',
          host: null,
          contacts: [{ kind: 'email', value: 'office@india-partners.example' }],
          helplines: [...NATIONAL_HELPLINES],
          exitTo: WEATHER,
          neutralTitle: true,
        },
      },
    ],
  }),
];
