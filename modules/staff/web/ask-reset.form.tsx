import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { call } from '#platform/web/http.ts';
import { Trouble } from '#platform/web/sign-in/trouble.tsx';
import { useTrying } from '#platform/web/sign-in/use-trying.ts';
import type { Colleague } from './colleague.ts';
import type { OneTimeLink, Reset } from './sign-in-of-colleague.ts';
import styles from './team.module.css';

type Asked = { reset: Reset; link?: string; qr?: readonly string[] };
type AskResetProps = { colleague: Colleague; onAsked: (link: OneTimeLink | null) => void };

/** A voice on the telephone is nobody: either she stands here, or a second administrator is sure as well. */
export function AskReset({ colleague, onAsked }: AskResetProps) {
  const { t } = useTranslation('staff');
  const { busy, trouble, attempt } = useTrying();
  const [how, setHow] = useState<string | null>(null);
  async function ask(event: FormEvent) {
    event.preventDefault();
    const asked = await attempt(() => call<Asked>('POST', `/api/colleagues/${colleague.id}/reset`, { how }));
    if (asked) onAsked(linkOf(asked));
  }
  return (
    <form className={styles.stack} onSubmit={(event) => void ask(event)} noValidate>
      <p>{t('signIn.resetWhat')}</p>
      <ChoiceList
        name="how"
        label={t('signIn.resetHow')}
        value={how}
        onChange={setHow}
        options={[
          { code: 'in-person', label: t('signIn.inPerson'), hint: t('signIn.inPersonHint') },
          { code: 'two-administrators', label: t('signIn.twoAdministrators'), hint: t('signIn.twoAdministratorsHint') },
        ]}
      />
      <Trouble words={trouble} />
      <Button
        kind="primary"
        type="submit"
        wide
        busy={busy}
        disabledReason={how === null ? t('signIn.resetHow') : undefined}
      >
        {t('signIn.ask')}
      </Button>
    </form>
  );
}

export function linkOf({ reset, link, qr }: Asked): OneTimeLink | null {
  return link && qr ? { link, qr, from: reset.takesEffectAt } : null;
}
