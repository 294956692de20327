import { useTranslation } from 'react-i18next';
import { Cluster } from '#platform/design/cluster.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import type { SignInOfColleague } from './sign-in-of-colleague.ts';

export function ColleagueFacts({ signIn }: { signIn: SignInOfColleague }) {
  const { t, i18n } = useTranslation('staff');
  const { setUp, suspendedAt, suspendedUntil, invitation, sessions, lastSeenAt } = signIn;
  const when = (at: string) => ({ when: momentWords(at, i18n.language) });
  const isIn = setUp.passkeys > 0;
  return (
    <>
      {suspendedAt && (
        <Note tone="risk" icon="lock">
          {t('signIn.suspended', when(suspendedAt))}
          {suspendedUntil && ` ${t('signIn.until', when(suspendedUntil))}`}
        </Note>
      )}
      <Cluster>
        <FactLine icon="keys">{t('signIn.ways', { count: setUp.passkeys })}</FactLine>
        {setUp.recoveryCode && <FactLine icon="print">{t('signIn.paper')}</FactLine>}
        <FactLine icon="phone">{t('signIn.sessions', { count: sessions })}</FactLine>
        {lastSeenAt && <FactLine icon="clock">{t('signIn.lastSeen', when(lastSeenAt))}</FactLine>}
        {invitation && <FactLine icon="sent">{t('signIn.invited', when(invitation.expiresAt))}</FactLine>}
      </Cluster>
      {isIn && !setUp.complete && <Note icon="attention">{t('signIn.incomplete')}</Note>}
    </>
  );
}
