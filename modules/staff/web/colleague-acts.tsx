import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPowerful } from '#modules/staff/model/powerful-roles.ts';
import { suspendColleague } from '#modules/staff/model/suspend-colleague.ts';
import { Button } from '#platform/design/button.tsx';
import { Dialog } from '#platform/design/dialog.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { call } from '#platform/web/http.ts';
import { Trouble } from '#platform/web/sign-in/trouble.tsx';
import { useTrying } from '#platform/web/sign-in/use-trying.ts';
import { AskReset } from './ask-reset.form.tsx';
import type { Colleague } from './colleague.ts';
import type { OneTimeLink, SignInOfColleague } from './sign-in-of-colleague.ts';
import styles from './team.module.css';

type ColleagueActsProps = {
  colleague: Colleague;
  signIn: SignInOfColleague;
  onChanged: (link: OneTimeLink | null) => void;
};

/** What may be done about somebody's sign-in. Each asks once more who does it, for it opens or shuts the house. */
export function ColleagueActs({ colleague, signIn, onChanged }: ColleagueActsProps) {
  const { t } = useTranslation('staff');
  const { busy, trouble, attempt } = useTrying();
  const [opened, setOpened] = useState<'suspend' | 'reset' | null>(null);
  const close = () => setOpened(null);
  async function ask(act: string) {
    const done = await attempt(() => call<Partial<OneTimeLink>>('POST', `/api/colleagues/${colleague.id}/${act}`, {}));
    if (!done) return;
    close();
    onChanged(done.link && done.qr ? { ...done, link: done.link, qr: done.qr } : null);
  }
  const { setUp, suspendedAt, invitation, reset, sessions } = signIn;
  const isIn = setUp.passkeys > 0;
  return (
    <>
      {opened === null && <Trouble words={trouble} />}
      <div className={styles.acts}>
        {!isIn && !suspendedAt && (
          <Button kind="primary" icon="sent" busy={busy} onClick={() => void ask('invitation')}>
            {t(invitation ? 'signIn.inviteAgain' : 'signIn.invite')}
          </Button>
        )}
        {sessions > 0 && (
          <Button busy={busy} onClick={() => void ask('sessions/end')}>
            {t('signIn.endSessions')}
          </Button>
        )}
        {isIn && !reset && !suspendedAt && (
          <Button icon="keys" onClick={() => setOpened('reset')}>
            {t('signIn.reset')}
          </Button>
        )}
        {suspendedAt ? (
          <Button icon="door" busy={busy} onClick={() => void ask('restore')}>
            {t('signIn.restore')}
          </Button>
        ) : (
          <Button kind="danger" icon="lock" onClick={() => setOpened('suspend')}>
            {t('signIn.suspend')}
          </Button>
        )}
      </div>
      <Dialog opened={opened === 'suspend'} onClose={close} title={t('signIn.suspendTitle', { name: colleague.name })}>
        {opened === 'suspend' && (
          <Suspend
            colleague={colleague}
            shutting={signIn.shutting}
            onDone={() => {
              close();
              onChanged(null);
            }}
          />
        )}
      </Dialog>
      <Dialog opened={opened === 'reset'} onClose={close} title={t('signIn.resetTitle', { name: colleague.name })}>
        {opened === 'reset' && (
          <AskReset
            colleague={colleague}
            onAsked={(link) => {
              close();
              onChanged(link);
            }}
          />
        )}
      </Dialog>
    </>
  );
}

/** Shuts the door on a colleague. On one who could do the same to others it is an act that waits for a second person. */
type SuspendProps = { colleague: Colleague; shutting: SignInOfColleague['shutting']; onDone: () => void };

function Suspend({ colleague, shutting, onDone }: SuspendProps) {
  const { t } = useTranslation('staff');
  const { busy, trouble, attempt } = useTrying();
  const ask = useAsk();
  const [isWaiting, setWaiting] = useState(false);
  async function suspend() {
    const url = `/api/colleagues/${colleague.id}/suspend`;
    const done = isPowerful(colleague.roles)
      ? await attempt(() => ask(suspendColleague, { staffId: colleague.id }))
      : await attempt(() => call<object>('POST', url, {}));
    if (!done) return;
    if ('waitsFor' in done) setWaiting(true);
    else onDone();
  }
  if (isWaiting)
    return <ReasonNote title={t('signIn.suspendWaits')} words={t('signIn.suspendWaitsWords')} icon="second-person" />;
  if (shutting === 'not-again') return <ReasonNote title={t('signIn.onlyTwo')} words={t('signIn.notAgain')} />;
  return (
    <div className={styles.stack}>
      <p>{t('signIn.suspendWhat')}</p>
      {shutting === 'two' && <Note icon="second-person">{t('signIn.takesTwo')}</Note>}
      {shutting === 'day' && (
        <Note icon="clock-risk" tone="risk">
          {t('signIn.forADay')}
        </Note>
      )}
      <Trouble words={trouble} />
      <Button kind="danger" wide busy={busy} onClick={() => void suspend()}>
        {t('signIn.suspend')}
      </Button>
    </div>
  );
}
