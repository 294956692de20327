import { useTranslation } from 'react-i18next';
import { Note } from '#platform/design/note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import type { Fetched } from './fetch-file.ts';

/** What became of fetching a file, in words. */
export function FileWords({ said }: { said: Fetched | null }) {
  const { t } = useTranslation('evidence');
  const say = useRefusalWords();
  if (said === null) return null;
  const ok = said === 'same';
  return (
    <Note tone={ok ? 'ok' : 'missed'} icon={ok ? 'met' : 'late'}>
      {typeof said === 'string' ? t(`file.${said}`) : say(said)}
    </Note>
  );
}
