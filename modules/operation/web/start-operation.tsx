import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { useActForm, useRefusalWords } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { useRecord } from '#platform/web/records.ts';
import { whyNotStart } from '../model/operation-lifecycle.ts';
import type { OperationWarning } from '../model/operation-warnings.ts';
import { startOperation } from '../model/start-operation.ts';
import styles from './operation.module.css';
import type { AnOperation } from './use-operation.ts';

type Props = { operation: AnOperation; warnings: readonly OperationWarning[] };

/** Starts the clock, after a look at who leads and at what is not there. Without a lead authority it says so and does nothing. */
export function StartOperation({ operation, warnings }: Props) {
  const { t } = useTranslation('operation');
  const say = useRefusalWords();
  const [opened, setOpened] = useState(false);
  const why = whyNotStart(operation);
  const close = () => setOpened(false);
  return (
    <>
      <Button
        kind="primary"
        icon="operation"
        onClick={() => setOpened(true)}
        disabledReason={why ? say(why) : undefined}
      >
        {t('start.act')}
      </Button>
      <Drawer opened={opened} onClose={close} title={t('start.title', { name: operation.codeName })}>
        {opened && <StartForm operation={operation} warnings={warnings} onClose={close} />}
      </Drawer>
    </>
  );
}

function StartForm({ operation, warnings, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('operation');
  const lead = useRecord(Organisation, operation.leadAuthorityId);
  const form = useActForm(startOperation, { initial: { operationId: operation.id, eventId: newId() } });
  return (
    <ActFrame
      form={form}
      title={t('start.title', { name: operation.codeName })}
      keepLabel={t('start.keep')}
      onClose={onClose}
    >
      <p>{t('start.now')}</p>
      {lead && (
        <FactLine icon="police" strong>
          {t('start.lead', { name: lead.name })}
        </FactLine>
      )}
      <Lacks warnings={warnings} />
    </ActFrame>
  );
}

/** What the procedures ask for and is not there yet: said, never locked. */
export function Lacks({ warnings }: { warnings: readonly OperationWarning[] }) {
  const { t } = useTranslation('operation');
  return (
    <div className={styles.stack}>
      {warnings.map((warning) => (
        <FactLine key={warning} icon="missing-paper" tone="risk">
          {t(`warning.${warning}`)}
        </FactLine>
      ))}
    </div>
  );
}
