import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Note } from '#platform/design/note.tsx';
import { call } from '../http.ts';
import { type SignInNotice, useSession } from '../me.ts';
import styles from './sign-in.module.css';
import { stepUpWithPasskey } from './step-up-with-passkey.ts';
import { Trouble } from './trouble.tsx';
import { useTrying } from './use-trying.ts';

/** Above every screen: what is not shown yet, and what somebody did about her sign-in without her. */
export function SignInLines() {
  const { me } = useSession();
  return (
    <div className={styles.lines}>
      {me.notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
      {me.assurance === 'password' && <NotShownYet />}
    </div>
  );
}

/** After a password only desk and directory are shown. Said calmly: it is how it should be, not a fault. */
function NotShownYet() {
  const { t } = useTranslation('sign-in');
  const { me, refresh } = useSession();
  const { busy, trouble, attempt } = useTrying();
  async function show() {
    if (await attempt(stepUpWithPasskey)) await refresh();
  }
  return (
    <Note icon="lock" tone="info">
      <div className={styles.line}>
        <span className={styles.words}>{t(me.setUp.complete ? 'lines.notShown' : 'lines.notSetUp')}</span>
        {me.setUp.complete ? (
          <Button icon="keys" busy={busy} onClick={() => void show()}>
            {t('lines.show')}
          </Button>
        ) : (
          <Button to="/y">{t('lines.setUp')}</Button>
        )}
      </div>
      <Trouble words={trouble} />
    </Note>
  );
}

function NoticeLine({ notice }: { notice: SignInNotice }) {
  const { t, i18n } = useTranslation('sign-in');
  const { refresh } = useSession();
  const { busy, trouble, attempt } = useTrying();
  const when = (at: string) => momentWords(at, i18n.language);
  const act = notice.mayCancel ? 'cancel' : 'seen';
  async function answer() {
    if (await attempt(() => call('POST', `/api/my-sign-in/notices/${notice.id}/${act}`, {}))) await refresh();
  }
  const takesEffect =
    notice.takesEffectAt && notice.mayCancel && t('notices.from', { when: when(notice.takesEffectAt) });
  return (
    <Note icon="attention" tone="risk">
      <div className={styles.line}>
        <span className={styles.words}>
          {t(`notices.${notice.is}`, { when: when(notice.at) })} {takesEffect}
        </span>
        <Button kind={notice.mayCancel ? 'danger' : 'plain'} busy={busy} onClick={() => void answer()}>
          {t(`notices.${act}`)}
        </Button>
      </div>
      <Trouble words={trouble} />
    </Note>
  );
}
