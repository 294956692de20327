import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PRAYER_REASONS } from '#modules/prayer/model/prayer.ts';
import { approvePrayer, refusePrayer } from '#modules/prayer/model/prayer-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { ReasonPicker } from '#platform/design/reason-picker.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useDoing } from '#platform/web/use-doing.ts';
import type { MarkedPrayer } from './use-prayers.ts';

type WaitingProps = { prayers: readonly MarkedPrayer[]; onDecided: () => void };

/** What readers sent: shown word for word, or not. */
export function WaitingPrayers({ prayers, onDecided }: WaitingProps) {
  const { t } = useTranslation('prayer');
  const { ask, refused, busy } = useDoing(onDecided);
  const [refusing, setRefusing] = useState<MarkedPrayer | null>(null);
  return (
    <>
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      <RowList label={t('waiting')}>
        {prayers.map((one) => (
          <Row
            key={one.id}
            title={<span lang={one.language}>{one.words}</span>}
            under={<Under prayer={one} />}
            due={
              <Cluster>
                <Button
                  busy={busy}
                  disabledReason={one.marks.some(({ hard }) => hard) ? t('tellsTooMuch') : undefined}
                  onClick={() => void ask(approvePrayer, { prayerId: one.id, name: one.name })}
                >
                  {t('show')}
                </Button>
                <Button kind="quiet" onClick={() => setRefusing(one)}>
                  {t('refuse.title')}
                </Button>
              </Cluster>
            }
          />
        ))}
      </RowList>
      <Drawer opened={refusing !== null} onClose={() => setRefusing(null)} title={t('refuse.title')}>
        {refusing && <RefuseForm prayer={refusing} onClose={() => setRefusing(null)} onKept={onDecided} />}
      </Drawer>
    </>
  );
}

function Under({ prayer }: { prayer: MarkedPrayer }) {
  const { t, i18n } = useTranslation(['prayer', 'comment']);
  const codes = [...new Set(prayer.marks.map(({ code }) => code))];
  return (
    <>
      <span>{t(`sort.${prayer.sort}`)}</span>
      <span>{prayer.name ?? t('reader')}</span>
      {codes.map((code) => (
        <FactLine key={code} icon="attention" tone="risk">
          {i18n.exists(`comment:mark.${code}`) ? t(`comment:mark.${code}`) : t('comment:mark.other')}
        </FactLine>
      ))}
    </>
  );
}

type RefuseProps = { prayer: MarkedPrayer; onClose: () => void; onKept: () => void };
type Values = { reason: string | null };

function RefuseForm({ prayer, onClose, onKept }: RefuseProps) {
  const { t } = useTranslation('prayer');
  const initial: Values = { reason: null };
  const form = useActForm(refusePrayer, {
    initial,
    toInput: (values) => ({ prayerId: prayer.id, ...values }),
    onKept: () => {
      onClose();
      onKept();
    },
  });
  return (
    <ActFrame
      form={form}
      title={t('refuse.title')}
      about={t('refuse.about')}
      onClose={onClose}
      keepLabel={t('refuse.keep')}
    >
      <ReasonPicker
        name="reason"
        label={t('why')}
        reasons={PRAYER_REASONS.map((code) => ({ code, label: t(`reason.${code}`) }))}
        value={form.values.reason}
        onChange={(code) => form.set('reason', code)}
        error={errorOf(form, 'reason')}
      />
    </ActFrame>
  );
}
