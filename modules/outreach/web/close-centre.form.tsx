import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { closeCentre } from '#modules/outreach/model/keep-areas.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

/** The door is open no longer. What took place behind it stays. */
export function CloseCentreForm({ centreId, onClose }: { centreId: string; onClose: () => void }) {
  const { t } = useTranslation('outreach-room');
  const today = useToday();
  const initial = { closed: day(today) as Dated | null };
  const form = useActForm(closeCentre, { initial, toInput: (values) => ({ centreId, ...values }), onKept: onClose });
  return (
    <ActFrame form={form} title={t('centre.close')} onClose={onClose}>
      <DateWithPrecision {...pieceOf(form, 'closed')} label={t('centre.whenClosed')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
