import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Note } from '#platform/design/note.tsx';
import { call } from '#platform/web/http.ts';
import { useMe } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import { Trouble } from '#platform/web/sign-in/trouble.tsx';
import { useTrying } from '#platform/web/sign-in/use-trying.ts';
import { StaffMember } from '../model/staff-member.ts';
import { linkOf } from './ask-reset.form.tsx';
import type { OneTimeLink, Reset } from './sign-in-of-colleague.ts';
import styles from './team.module.css';

type OpenResetProps = { reset: Reset; onChanged: (link: OneTimeLink | null) => void };
type Confirmed = { reset: Reset; link: string; qr: readonly string[] };

/** A reset that was asked for. Whoever asked is not offered to confirm it. */
export function OpenReset({ reset, onChanged }: OpenResetProps) {
  const { t, i18n } = useTranslation('staff');
  const me = useMe();
  const asker = useRecord(StaffMember, reset.askedBy);
  const { busy, trouble, attempt } = useTrying();
  const waits = reset.how === 'two-administrators' && !reset.confirmedBy;
  const when = (at: string) => momentWords(at, i18n.language);
  async function confirm() {
    const done = await attempt(() => call<Confirmed>('POST', `/api/resets/${reset.id}/confirm`, {}));
    if (done) onChanged(linkOf(done));
  }
  async function callOff() {
    if (await attempt(() => call('POST', `/api/resets/${reset.id}/cancel`, {}))) onChanged(null);
  }
  return (
    <Note tone="risk" icon="second-person">
      <div className={styles.stack}>
        <p>
          {t('signIn.resetAsked', { name: asker?.name ?? '–', when: when(reset.askedAt) })}{' '}
          {waits ? t('signIn.resetWaits') : null}
          {reset.takesEffectAt && t('signIn.resetRuns', { when: when(reset.takesEffectAt) })}
        </p>
        <Trouble words={trouble} />
        <div className={styles.acts}>
          {waits && reset.askedBy !== me.staffId && (
            <Button kind="primary" busy={busy} onClick={() => void confirm()}>
              {t('signIn.confirm')}
            </Button>
          )}
          <Button busy={busy} onClick={() => void callOff()}>
            {t('signIn.callOff')}
          </Button>
        </div>
      </div>
    </Note>
  );
}
