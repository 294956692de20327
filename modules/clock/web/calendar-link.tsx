import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Panel } from '#platform/design/panel.tsx';
import { QrPicture } from '#platform/design/qr-picture.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { call, isRefused } from '#platform/web/http.ts';
import { useServer } from '#platform/web/server-read.ts';

type Calendar = { calendar: { madeAt: string; daysAt: string | null } | null };
type Link = { link: string; qr: string[] };

/** The secret address of one's own calendar: made, shown once, ended. */
export function CalendarLink({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation('clock');
  const { data, again } = useServer<Calendar>('/api/my-calendar');
  const { link, said, busy, ask } = useAsking(again);
  const since = data?.calendar?.madeAt;
  return (
    <Panel title={t('calendar.title')} onClose={onClose}>
      <p>{t('calendar.lead')}</p>
      {data && <p>{since ? t('calendar.since', { on: momentWords(since, i18n.language) }) : t('calendar.none')}</p>}
      {link && <Shown link={link} />}
      {said && <ReasonNote title={t('notKept')} words={said} />}
      <Cluster>
        <Button kind="primary" busy={busy} onClick={() => ask('/api/my-calendar')}>
          {t(since ? 'calendar.again' : 'calendar.make')}
        </Button>
        {since && <Button onClick={() => ask('/api/my-calendar/end')}>{t('calendar.end')}</Button>}
      </Cluster>
    </Panel>
  );
}

function Shown({ link: { link, qr } }: { link: Link }) {
  const { t } = useTranslation('clock');
  return (
    <>
      <p>{t('calendar.once')}</p>
      <p>
        <code style={{ overflowWrap: 'anywhere' }}>{link}</code>
      </p>
      <QrPicture rows={qr} label={t('calendar.label')} />
    </>
  );
}

function useAsking(again: () => void) {
  const { t } = useTranslation('clock');
  const say = useRefusalWords();
  const [link, setLink] = useState<Link | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function ask(url: string) {
    setBusy(true);
    try {
      const answer = await call<Partial<Link>>('POST', url, {});
      setSaid(isRefused(answer) ? say(answer.refusal) : null);
      setLink(!isRefused(answer) && answer.link && answer.qr ? { link: answer.link, qr: answer.qr } : null);
      again();
    } catch {
      setSaid(t('calendar.notReached'));
    } finally {
      setBusy(false);
    }
  }
  return { link, said, busy, ask };
}
