import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { call } from '../http.ts';
import { useSession } from '../me.ts';
import type { OpenSession } from './my-sign-in.ts';
import styles from './sign-in.module.css';
import { Trouble } from './trouble.tsx';
import { useTrying } from './use-trying.ts';

type SessionListProps = { sessions: readonly OpenSession[]; onChanged: () => void };

/** Where I am signed in. A phone left in a bus is ended from here, at once, without asking anybody. */
export function SessionList({ sessions, onChanged }: SessionListProps) {
  const { t } = useTranslation('sign-in');
  const { signOut } = useSession();
  const { busy, trouble, attempt } = useTrying();
  const others = sessions.filter((one) => !one.current).length;
  async function end(one: OpenSession) {
    if (one.current) return signOut();
    if (await attempt(() => call('POST', `/api/my-sign-in/sessions/${one.id}/end`, {}))) onChanged();
  }
  async function endOthers() {
    if (await attempt(() => call('POST', '/api/my-sign-in/sessions/end-others', {}))) onChanged();
  }
  return (
    <Section title={t('sessions.title')} count={sessions.length}>
      <Trouble words={trouble} />
      <RowList label={t('sessions.title')}>
        {sessions.map((one) => (
          <OneSession key={one.id} session={one} busy={busy} onEnd={() => void end(one)} />
        ))}
      </RowList>
      {others > 0 && (
        <div className={styles.acts}>
          <Button kind="danger" busy={busy} onClick={() => void endOthers()}>
            {t('sessions.endOthers', { count: others })}
          </Button>
        </div>
      )}
    </Section>
  );
}

type OneSessionProps = { session: OpenSession; busy: boolean; onEnd: () => void };

function OneSession({ session, busy, onEnd }: OneSessionProps) {
  const { t, i18n } = useTranslation('sign-in');
  const { device, openedAt, seenAt, assurance, current } = session;
  return (
    <Row
      title={device || t('sessions.unknown')}
      under={
        <>
          <span>{t('sessions.opened', { when: momentWords(openedAt, i18n.language) })}</span>
          <span>{t('sessions.seen', { when: momentWords(seenAt, i18n.language) })}</span>
          <span>{t(`sessions.by.${assurance}`)}</span>
          {current && <Tag tone="accent">{t('sessions.here')}</Tag>}
        </>
      }
      due={
        <Button kind="quiet" busy={busy} onClick={onEnd}>
          {t('sessions.end')}
          <span className="s-hidden">{device}</span>
        </Button>
      }
    />
  );
}
