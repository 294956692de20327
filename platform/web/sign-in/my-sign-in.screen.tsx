import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useRefusalWords } from '../act-form.ts';
import { useSession } from '../me.ts';
import { useServer } from '../server-read.ts';
import type { MySignIn } from './my-sign-in.ts';
import { PasskeyList } from './passkey-list.tsx';
import { PasswordAndCode } from './password-and-code.tsx';
import { RecoveryPart } from './recovery-part.tsx';
import { SessionList } from './session-list.tsx';
import styles from './sign-in.module.css';

/** How I sign in here, and where I am signed in now: what a person must be able to see and end by herself. */
export function MySignInScreen() {
  const { t } = useTranslation('sign-in');
  const { signOut } = useSession();
  const read = useServer<MySignIn>('/api/my-sign-in');
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('mine.title')}
        lead={t('mine.lead')}
        actions={
          <Button icon="door" onClick={() => void signOut()}>
            {t('mine.signOut')}
          </Button>
        }
      />
      <Standing state={read.state} code={read.refusal?.code} onAgain={read.again} />
      {read.data && (
        <>
          <PasskeyList passkeys={read.data.passkeys} onChanged={read.again} />
          <RecoveryPart madeAt={read.data.recoveryCode?.madeAt ?? null} onChanged={read.again} />
          <PasswordAndCode password={read.data.password} code={read.data.code} onChanged={read.again} />
          <SessionList sessions={read.data.sessions} onChanged={read.again} />
        </>
      )}
    </div>
  );
}

type StandingProps = { state: string; code: string | undefined; onAgain: () => void };

function Standing({ state, code, onAgain }: StandingProps) {
  const { t } = useTranslation('sign-in');
  const say = useRefusalWords();
  if (state === 'loading') return <ShapeSkeleton shape="rows" count={4} />;
  if (state === 'here') return null;
  const words = state === 'refused' && code ? say({ code, kind: 'invalid' }) : t('mine.notReached');
  return (
    <ReasonNote title={t('mine.notNow')} words={words}>
      <Button onClick={onAgain}>{t('mine.again')}</Button>
    </ReasonNote>
  );
}
