import pg from 'pg';
import type { House } from '../../apps/server/house-kind.ts';
import { idOf } from './id-of.ts';
import { TENANTS } from './people.ts';
import { BESIDE, RESCUE_NEWS } from './stories/news.ts';
import { storyIdOf } from './stories/story-blocks.ts';

/** From when readers write: everything that they write below is public by then. */
export const READERS_FROM = Date.parse('2024-05-11T08:00:00+05:30');

type Sent = {
  name: string;
  of: 'mumbai-smiles' | 'india-partners';
  kind: 'comment' | 'prayer' | 'offer';
  at: string;
  language: string;
  said: object;
};

export const readerIdOf = (name: string) => idOf(`reader ${name}`);

const comment = (
  name: string,
  of: Sent['of'],
  at: string,
  words: string,
  who: string | null,
  language = 'en',
): Sent => ({
  ...{ name, of, kind: 'comment', at: `2024-05-${at}:00+05:30`, language },
  said: { name: who, words },
});

/** What a page that many read is sent within two days: thanks, questions, and what must not be shown. */
const SENT: readonly Sent[] = [
  comment(
    'thanks',
    'mumbai-smiles',
    '11T09:10',
    'Thank you for going out again and again. We read this together at home.',
    'Anita',
  ),
  comment(
    'place',
    'mumbai-smiles',
    '11T09:55',
    'I live in Govandi and I think I know which family this is. So brave of them.',
    'A neighbour',
  ),
  comment('prays', 'mumbai-smiles', '11T11:20', 'हम आपके लिए प्रार्थना करते हैं। हिम्मत मत हारिए।', 'सुषमा', 'hi'),
  comment(
    'meet',
    'mumbai-smiles',
    '11T12:40',
    'What a story. I would like to meet her, I can give her a good life. Call me on 98200 00000.',
    'Vikram',
  ),
  comment(
    'how',
    'mumbai-smiles',
    '11T14:05',
    'Why do you tell so little about them? I do not say it to complain. I think I understand.',
    null,
  ),
  comment('hate', 'mumbai-smiles', '11T16:30', 'They asked for it, all of them.', 'truth teller'),
  comment(
    'ayuda',
    'mumbai-smiles',
    '11T19:15',
    'Gracias por contarlo con tanto respeto. Desde Chile les acompañamos.',
    'Marcela',
    'es',
  ),
  comment(
    'sells',
    'mumbai-smiles',
    '12T07:45',
    'Nice blog! Cheap loans without papers at www.loan-now.example, apply today.',
    'Best Loans',
  ),
  comment(
    'danger',
    'mumbai-smiles',
    '12T10:20',
    'My sister was taken by a man who promised her work. We do not know where she is. Please help me.',
    null,
  ),
  comment(
    'dark',
    'mumbai-smiles',
    '12T13:00',
    'This happened to me too, long ago. Some days there is no reason to live.',
    null,
  ),
  comment('marathi', 'mumbai-smiles', '12T17:35', 'तुमच्या कामाबद्दल मनापासून आभार.', 'प्रकाश', 'mr'),
  comment('teacher', 'mumbai-smiles', '13T08:05', 'I teach in a school. May I read this aloud to my class?', 'R. K.'),
  comment(
    'thanks b',
    'india-partners',
    '11T10:00',
    'You never asked them for anything. That is what I will remember.',
    'P. M.',
  ),
  comment(
    'question b',
    'india-partners',
    '12T18:20',
    'Which lanes do you go to? I drive past there every night.',
    'Sam',
  ),
  {
    ...{ name: 'prayer', of: 'mumbai-smiles', kind: 'prayer', at: '2024-05-12T06:30:00+05:30', language: 'en' },
    said: { sort: 'prayer', name: 'T. J.', words: 'Keep all who are searched for tonight, and those who search.' },
  },
  {
    ...{ name: 'prayer b', of: 'india-partners', kind: 'prayer', at: '2024-05-12T21:10:00+05:30', language: 'en' },
    said: { sort: 'request', name: null, words: 'For my daughter who does not answer her phone.' },
  },
  {
    ...{ name: 'offer', of: 'mumbai-smiles', kind: 'offer', at: '2024-05-11T20:00:00+05:30', language: 'en' },
    said: {
      ...{ name: 'Farah Contractor', reach: 'farah@contractor.example', languages: 'Hindi, Gujarati, English' },
      ...{ skills: 'I keep books for small firms.', days: 'Saturdays' },
    },
  },
];

const INSERT = `insert into site.inbox (organisation_id, id, kind, compartment, about, language, once, said, came_at)
  values ($1, $2, $3, 'publishing', $4, $5, $6, $7, $8) on conflict do nothing`;
const SPENT = '23505';

/** Readers write, as the public site would have them: under its role, which can leave something and read nothing. */
export async function leaveReadersWords({ siteAddress }: House): Promise<void> {
  const site = new pg.Client({ connectionString: siteAddress });
  await site.connect();
  try {
    for (const { name, of, kind, at, language, said } of SENT) {
      const [tenant, story] = of === 'mumbai-smiles' ? [TENANTS[0], RESCUE_NEWS] : [TENANTS[1], BESIDE];
      const about = kind === 'comment' ? storyIdOf(story) : null;
      const values = [tenant.id, readerIdOf(name), kind, about, language, readerIdOf(name), JSON.stringify(said), at];
      await site.query(INSERT, values).catch((error: unknown) => {
        // Told before, in a load that was interrupted: what came by one proof comes once.
        if (!(error instanceof pg.DatabaseError && error.code === SPENT)) throw error;
      });
    }
  } finally {
    await site.end();
  }
}
