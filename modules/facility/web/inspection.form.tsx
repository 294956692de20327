import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { receiveInspectionReport, recordInspection } from '#modules/facility/model/inspect-home.ts';
import { INSPECTED_BY, type InspectionFacts, YES_NO_NOT_KNOWN } from '#modules/facility/model/inspection.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FormPage } from './form-page.tsx';
import { newPoint, type PointDraft, PointsFields, pointsOf } from './points-fields.tsx';

type Reported = { reportOn: string; reportRef: string; points: PointDraft[] };
type Values = Reported & {
  on: string;
  byWhom: string | null;
  team: string;
  announced: string | null;
  findings: string;
};

/** Somebody looked at the home. */
export function InspectionForm({ homeId, onClose }: { homeId: string; onClose: () => void }) {
  const { t } = useTranslation('facility');
  const inspectionId = useState(newId)[0];
  const today = useToday();
  const [initial] = useState<Values>(() => ({
    ...{ on: today, byWhom: null, team: '', announced: null, findings: '' },
    ...{ reportOn: '', reportRef: '', points: [newPoint()] },
  }));
  const toInput = ({ points, ...values }: Values) => ({
    inspectionId,
    inspection: {
      ...values,
      homeId,
      team: orNull(values.team),
      reportOn: orNull(values.reportOn),
      reportRef: orNull(values.reportRef),
    },
    points: pointsOf(points),
  });
  const form = useActForm(recordInspection, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('inspection.add')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'byWhom')}
        label={t('inspection.byLabel')}
        options={INSPECTED_BY.map((code) => ({ code, label: t(`inspection.by.${code}`) }))}
      />
      <DayField {...pieceOf(form, 'on')} label={t('inspection.on')} max={today} />
      <TextField
        {...pieceOf(form, 'team')}
        label={t('inspection.team')}
        hint={t('inspection.teamHint')}
        maxLength={500}
      />
      <ChoiceTiles
        {...pieceOf(form, 'announced')}
        label={t('inspection.announcedLabel')}
        options={YES_NO_NOT_KNOWN.map((code) => ({ code, label: t(`inspection.announced.${code}`) }))}
        error={errorOf(form, 'announced')}
      />
      <TextArea
        {...pieceOf(form, 'findings')}
        label={t('inspection.findings')}
        hint={t('inspection.findingsHint')}
        rows={4}
      />
      <Points form={form} />
      <ReportFields form={form} />
    </FormPage>
  );
}

function Points<V extends Reported>({ form }: { form: ActForm<V> }) {
  return (
    <PointsFields
      value={form.values.points}
      onChange={(points) => form.set('points', points)}
      error={errorOf(form, 'points')}
    />
  );
}

function ReportFields<V extends Reported>({ form }: { form: ActForm<V> }) {
  const { t } = useTranslation('facility');
  return (
    <>
      <DayField
        name="reportOn"
        label={t('inspection.reportOn')}
        hint={t('inspection.reportHint')}
        value={form.values.reportOn}
        onChange={(on) => form.set('reportOn', on)}
        error={errorOf(form, 'reportOn')}
      />
      <TextField
        name="reportRef"
        label={t('inspection.reportRef')}
        value={form.values.reportRef}
        onChange={(ref) => form.set('reportRef', ref)}
        error={errorOf(form, 'reportRef')}
        maxLength={200}
      />
    </>
  );
}

export type AboutInspection = { inspection: Stored<InspectionFacts>; onClose: () => void };

/** Their report came, after the visit; it may ask for more. */
export function ReportForm({ inspection, onClose }: AboutInspection) {
  const { t } = useTranslation('facility');
  const [initial] = useState<Reported>(() => ({
    reportOn: inspection.reportOn ?? '',
    reportRef: inspection.reportRef ?? '',
    points: [newPoint()],
  }));
  const toInput = ({ points, reportRef, reportOn }: Reported) => ({
    inspectionId: inspection.id,
    reportOn,
    reportRef: orNull(reportRef),
    points: pointsOf(points),
  });
  const form = useActForm(receiveInspectionReport, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('inspection.report')} onClose={onClose}>
      <ReportFields form={form} />
      <Points form={form} />
    </FormPage>
  );
}
