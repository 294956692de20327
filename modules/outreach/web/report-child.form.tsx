import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type ChildSeenFacts, REPORTED_TO } from '#modules/outreach/model/outreach-visit.ts';
import { leaveUnreported, reportChild } from '#modules/outreach/model/report-child.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { MomentField } from '#platform/design/moment-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useNow } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Props = { child: Stored<ChildSeenFacts>; onClose: () => void };

/** To whom the child was reported, when, and under which number. */
export function ReportChildForm({ child, onClose }: Props) {
  const { t } = useTranslation('outreach-room');
  const initial = { reportedTo: null as string | null, reportedAt: useNow(), reportRef: '' };
  const toInput = ({ reportRef, ...values }: typeof initial) => ({
    ...values,
    childId: child.id,
    reportRef: orNull(reportRef),
  });
  const form = useActForm(reportChild, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('child.report')} onClose={onClose}>
      <Note icon="phone">{t('child.helpline')}</Note>
      <ChoiceTiles
        name="reportedTo"
        label={t('child.toWhom')}
        options={REPORTED_TO.map((code) => ({ code, label: t(`reportedTo.${code}`) }))}
        value={form.values.reportedTo}
        onChange={(code) => form.set('reportedTo', code)}
        error={errorOf(form, 'reportedTo')}
      />
      <MomentField {...pieceOf(form, 'reportedAt')} label={t('child.whenReported')} />
      <TextField {...pieceOf(form, 'reportRef')} label={t('child.ref')} maxLength={200} />
    </ActFrame>
  );
}

/** Why no report is made after all. */
export function LeaveUnreportedForm({ child, onClose }: Props) {
  const { t } = useTranslation('outreach-room');
  const initial = { words: '' };
  const form = useActForm(leaveUnreported, {
    initial,
    toInput: (values) => ({ childId: child.id, ...values }),
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('child.leave')} onClose={onClose}>
      <Note icon="late" tone="risk">
        {t('child.offence')}
      </Note>
      <TextArea {...pieceOf(form, 'words')} label={t('child.why')} rows={3} />
    </ActFrame>
  );
}
