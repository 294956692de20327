import { useMantineColorScheme } from '@mantine/core';
import { StrictMode, Suspense, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { DesignProvider } from '#platform/design/design-provider.tsx';
import { languageOf } from '#platform/design/language-switch.tsx';
import { useScheme } from '#platform/design/use-scheme.ts';
import { AppShell } from '#platform/web/shell/app-shell.tsx';
import { styleNonce } from '#platform/web/strict-policy.ts';
import { changeLanguage, startWords } from '#platform/web/words.ts';
import { CaseFileSample } from './gallery-case-file.tsx';
import { FollowUpSample, FormSample } from './gallery-forms.tsx';
import { LiveSample } from './gallery-live.tsx';
import { PiecesSample } from './gallery-pieces.tsx';
import { NOW, PEOPLE, sampleRooms } from './gallery-samples.ts';
import { SAY_EN, type Say } from './gallery-say-en.ts';
import { SAY_HI } from './gallery-say-hi.ts';
import { TodaySample } from './gallery-today.tsx';
import './gallery.css';

/** `gallery.html?part=case-file&lang=hi&scheme=dark` shows one sample in one look. */
const asked = new URLSearchParams(location.search);
const PARTS: Record<string, (props: { say: Say }) => React.ReactNode> = {
  today: TodaySample,
  'case-file': CaseFileSample,
  pieces: PiecesSample,
  form: FormSample,
};
const LETTERS: Record<string, string> = { today: 't', 'case-file': 'c', form: 'w', pieces: 'q' };

function Gallery() {
  const { i18n } = useTranslation();
  const part = asked.get('part') ?? 'today';
  const say = i18n.language === 'hi' ? SAY_HI : SAY_EN;
  const scheme = asked.get('scheme');
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(scheme === 'dark' || scheme === 'night' ? 'dark' : 'light'), [scheme, setColorScheme]);
  useScheme(scheme === 'night' || scheme === 'sunlight' ? scheme : null);
  if (part === 'live') return <LiveSample say={say} />;
  if (part === 'follow-up') return <FollowUpSample say={say} />;
  const Sample = PARTS[part] ?? TodaySample;
  return (
    <Framed letter={LETTERS[part] ?? 't'} say={say}>
      <Sample say={say} />
    </Framed>
  );
}

function Framed({ letter, say, children }: { letter: string; say: Say; children: React.ReactNode }) {
  const { i18n } = useTranslation();
  const [locked, setLocked] = useState(asked.has('locked'));
  const language = languageOf(i18n.language);
  return (
    <AppShell
      rooms={sampleRooms(language === 'hi' ? 'hi' : 'en')}
      phoneRooms={['t', 'p', 'b']}
      current={letter}
      user={{ name: 'Asha Pawar', role: say.role, initials: 'AP' }}
      sync={{ toSend: Number(asked.get('pending') ?? 0), since: NOW, reached: !asked.has('pending') }}
      now={NOW}
      language={language}
      onLanguage={(next) => changeLanguage(i18n, next)}
      navigate={() => {}}
      onWrite={() => {}}
      people={PEOPLE}
      attention={{ count: 1, to: '/na' }}
      demonstration={asked.has('demonstration')}
      exitTo="/gone.html"
      onLock={() => setLocked(true)}
      locked={locked ? { onUnlock: () => setLocked(false) } : undefined}
    >
      {children}
    </AppShell>
  );
}

const place = document.getElementById('app');
if (place) {
  const words = await startWords();
  await words.changeLanguage(languageOf(asked.get('lang')));
  createRoot(place).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <DesignProvider styleNonce={styleNonce}>
          <Suspense>
            <Gallery />
          </Suspense>
        </DesignProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}
