import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { MovementLeg } from '#modules/missing-person/model/movement-leg.ts';
import { reorderLegs } from '#modules/missing-person/model/reorder-legs.ts';
import { Button } from '#platform/design/button.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { LegForm } from './leg.form.tsx';
import styles from './missing-person.module.css';

/** The stretches in their order: moved by buttons, so that a keyboard and a shaking hand can do it too. */
export function OrderForm({ reportId, onClose }: { reportId: string; onClose: () => void }) {
  const { t } = useTranslation('missing-person');
  const report = useRecord(MissingReport, reportId);
  const legs = useRecords(MovementLeg, { reportId }).toSorted((a, b) => a.position - b.position);
  const [correcting, setCorrecting] = useState<string | null>(null);
  const form = useActForm(reorderLegs, { initial: { reportId, legIds: legs.map((leg) => leg.id) }, onKept: onClose });
  if (correcting && report) return <LegForm report={report} legId={correcting} onClose={() => setCorrecting(null)} />;
  const { legIds } = form.values;
  const note = (form.refusal ?? form.errors[0]?.words) && (
    <ReasonNote title={t('notKept')} words={form.refusal ?? form.errors[0]?.words} />
  );
  return (
    <FormFrame title={t('form.order')} onKeep={form.keep} onClose={onClose} refusal={note} busy={form.busy}>
      <ol className={styles.order}>
        {legIds.map((id, index) => {
          const leg = legs.find((one) => one.id === id);
          if (!leg) return null;
          return (
            <li key={id}>
              <span>{t('order.leg', { from: leg.fromPlace, to: leg.toPlace })}</span>
              <span className={styles.acts}>
                {index > 0 && (
                  <Button kind="quiet" onClick={() => form.set('legIds', swapped(legIds, index))}>
                    {t('order.earlier')}
                  </Button>
                )}
                <Button kind="quiet" icon="correct" onClick={() => setCorrecting(id)}>
                  {t('order.correct')}
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
    </FormFrame>
  );
}

/** The stretch at `index` changes place with the one before it. */
function swapped(ids: readonly string[], index: number): string[] {
  return ids.map((id, at) => (at === index ? ids[index - 1] : at === index - 1 ? ids[index] : id) ?? id);
}
