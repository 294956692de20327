import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Dialog } from '#platform/design/dialog.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { lazyPart } from '#platform/web/lazy-part.ts';
import { useSession } from '../me.ts';
import styles from './sign-in.module.css';

const PasswordForm = lazyPart(() => import('./password-form.tsx').then((found) => ({ default: found.PasswordForm })));
const CodeForm = lazyPart(() => import('./code-form.tsx').then((found) => ({ default: found.CodeForm })));

type PasswordAndCodeProps = { password: boolean; code: boolean; onChanged: () => void };

/** The second-best way in, for a device that knows no passkeys: it shows nobody's file until a passkey is shown. */
export function PasswordAndCode({ password, code, onChanged }: PasswordAndCodeProps) {
  const { t } = useTranslation('sign-in');
  const { refresh } = useSession();
  const [setting, setSetting] = useState<'password' | 'code' | null>(null);
  const close = () => setSetting(null);
  const done = () => {
    close();
    onChanged();
    void refresh();
  };
  return (
    <Section title={t('fallback.title')}>
      <p>{t('fallback.what')}</p>
      <FactList
        facts={[
          { label: t('fallback.password'), value: t(password ? 'fallback.set' : 'fallback.notSet') },
          { label: t('fallback.code'), value: t(code ? 'fallback.set' : 'fallback.notSet') },
        ]}
      />
      <div className={styles.acts}>
        <Button onClick={() => setSetting('password')}>{t('fallback.setPassword')}</Button>
        <Button onClick={() => setSetting('code')}>{t('fallback.setCode')}</Button>
      </div>
      <Dialog opened={setting === 'password'} onClose={close} title={t('fallback.setPassword')}>
        <Suspense>{setting === 'password' && <PasswordForm onSet={done} />}</Suspense>
      </Dialog>
      <Dialog opened={setting === 'code'} onClose={close} title={t('fallback.setCode')}>
        <Suspense>{setting === 'code' && <CodeForm onSet={done} />}</Suspense>
      </Dialog>
    </Section>
  );
}
