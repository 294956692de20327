import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import { noteNewDay } from '#modules/story/model/note-new-day.ts';
import { isOut } from '#modules/story/model/story.ts';
import { AHEAD_DAYS } from '#modules/story/model/story-dues.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useDoing } from '#platform/web/use-doing.ts';
import type { Desk } from './use-desk.ts';

/** Until when what is public rests on somebody's leave, as soon as that matters; never on whose. */
export function RestsOn({ desk: { story, gate } }: { desk: Desk }) {
  const { t, i18n } = useTranslation('story');
  const today = useToday();
  const may = useMayAsk(noteNewDay);
  const { ask, refused, busy } = useDoing();
  const until = story.consentUntil;
  if (!isOut(story) || until === null || until > addDays(today, AHEAD_DAYS)) return null;
  const now = gate.report?.consentUntil ?? null;
  const isAskedAgain = now !== null && now > until;
  const [key, day] = isAskedAgain ? (['askedAgain', now] as const) : ([wordsOf(until, today), until] as const);
  return (
    <>
      <Note tone={isAskedAgain ? 'ok' : until < today ? 'missed' : 'risk'} icon={isAskedAgain ? 'met' : 'attention'}>
        {t(key, { day: dayWords(day, i18n.language) })}{' '}
        {isAskedAgain && may && (
          <Button kind="quiet" busy={busy} onClick={() => void ask(noteNewDay, { storyId: story.id })}>
            {t('noteNewDay')}
          </Button>
        )}
      </Note>
      {refused && <ReasonNote title={t('notKept')} words={refused} />}
    </>
  );
}

const wordsOf = (until: string, today: string) => (until < today ? 'ranOut' : 'runsOut');
