import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { correctService } from '#modules/service/model/correct-service.ts';
import { PROVISION_STATUSES, ServiceProvision } from '#modules/service/model/service-provision.ts';
import { settleService, writeService } from '#modules/service/model/write-service.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { IconButton } from '#platform/design/icon-button.tsx';
import type { Tone } from '#platform/design/kinds.ts';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecords } from '#platform/web/records.ts';
import { CorrectServiceForm } from './correct-service.form.tsx';
import { SettleServiceForm } from './settle-service.form.tsx';
import { WriteServiceForm } from './write-service.form.tsx';

type Provision = StoredOf<typeof ServiceProvision>;
type Writing = { is: 'new' } | { is: 'settle' | 'correct'; provision: Provision };

const TONES: Record<Provision['status'], Tone> = {
  planned: 'info',
  provided: 'ok',
  refused: 'mute',
  unavailable: 'risk',
};

/** What she was offered: first what is planned, then what was given, what she did not want, what was not to be had. */
export function ServicesPart({ personId }: PersonPartProps) {
  const { t } = useTranslation('service');
  const [writing, setWriting] = useState<Writing | null>(null);
  const close = () => setWriting(null);
  const mayWrite = useMayAsk(writeService);
  const action = mayWrite && (
    <Button kind="quiet" icon="add" onClick={() => setWriting({ is: 'new' })}>
      {t('write.service')}
    </Button>
  );
  const all = useRecords(ServiceProvision, { personId }).toSorted(
    (a, b) =>
      PROVISION_STATUSES.indexOf(a.status) - PROVISION_STATUSES.indexOf(b.status) ||
      (b.happened.latest ?? '').localeCompare(a.happened.latest ?? ''),
  );
  return (
    <Section title={t('title')} action={action}>
      {all.length === 0 && <EmptyLine>{t('none')}</EmptyLine>}
      {all.length > 0 && (
        <RowList label={t('title')}>
          {all.map((provision) => (
            <ProvisionRow key={provision.id} provision={provision} onWrite={(is) => setWriting({ is, provision })} />
          ))}
        </RowList>
      )}
      <Drawer opened={writing !== null} onClose={close} title={t('form.title')}>
        {writing?.is === 'new' && <WriteServiceForm personId={personId} onClose={close} />}
        {writing?.is === 'correct' && <CorrectServiceForm provision={writing.provision} onClose={close} />}
        {writing?.is === 'settle' && <SettleServiceForm provision={writing.provision} onClose={close} />}
      </Drawer>
    </Section>
  );
}

/** What nobody beside the screen has to read: her body, her grief, her habits. */
const QUIET: readonly Provision['type'][] = [
  'medical',
  'reproductive_maternity',
  'mental_health',
  'counselling',
  'grief_counselling',
  'de_addiction',
  'spiritual_voluntary',
];

type RowProps = { provision: Provision; onWrite: (is: 'settle' | 'correct') => void };

function ProvisionRow({ provision, onWrite }: RowProps) {
  const { t } = useTranslation(['service', 'codes']);
  const today = useToday();
  const { id, type, status, happened } = provision;
  const isQuiet = QUIET.includes(type);
  const isPending = usePending()(id);
  const mayCorrect = useMayAsk(correctService);
  const maySettle = useMayAsk(settleService) && status === 'planned';
  const under = (
    <>
      <Tag tone={TONES[status]} dashed={status === 'planned'}>
        {t(`service:status.${status}`)}
      </Tag>
      {isQuiet ? (
        <ClosedDetail kind={t('service:open')}>
          {t(`codes:service_type.${type}`)} <Words provision={provision} />
        </ClosedDetail>
      ) : (
        <Words provision={provision} />
      )}
    </>
  );
  const due = (
    <>
      <DatedText value={happened} today={today} />
      {maySettle && <Button onClick={() => onWrite('settle')}>{t('service:settle')}</Button>}
      {mayCorrect && <IconButton icon="correct" label={t('service:correct')} onClick={() => onWrite('correct')} />}
    </>
  );
  const title = isQuiet ? t('service:quiet') : t(`codes:service_type.${type}`);
  return <Row title={title} under={under} due={due} pending={isPending} />;
}

function Words({ provision: { provider, words } }: { provision: Provision }) {
  return (
    <>
      {provider && <span>{provider}</span>} {words && <span>{words}</span>}
    </>
  );
}
