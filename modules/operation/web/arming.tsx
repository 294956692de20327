import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { timeWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { call } from '#platform/web/http.ts';
import { useSession } from '#platform/web/me.ts';
import { Trouble } from '#platform/web/sign-in/trouble.tsx';
import { useTrying } from '#platform/web/sign-in/use-trying.ts';
import styles from './operation.module.css';

/**
 * Operation mode: shown once that it is she, a member is not asked again in the middle of this operation. Each arms
 * for herself, on the device in her own hand.
 */
export function Arming({ operationId }: { operationId: string }) {
  const { t, i18n } = useTranslation('operation');
  const { me, refresh } = useSession();
  const { busy, trouble, attempt } = useTrying();
  const armed = me.armed.find((one) => one.scopeId === operationId);
  const act = armed ? 'disarm' : 'arm';
  async function change() {
    if (await attempt(() => call('POST', `/api/scopes/${operationId}/${act}`, {}))) await refresh();
  }
  return (
    <section className={styles.section}>
      <FactLine icon="keys">
        {armed ? t('arming.armed', { until: timeWords(armed.until, i18n.language) }) : t('arming.why')}
      </FactLine>
      <Trouble words={trouble} />
      <Button kind={armed ? 'quiet' : 'plain'} busy={busy} onClick={() => void change()}>
        {t(`arming.${act}`)}
      </Button>
    </section>
  );
}
