import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { SCHEMES } from '#modules/compensation/model/claim.ts';
import { LOSSES } from '#modules/compensation/model/nalsa-2018.ts';
import { openClaim } from '#modules/compensation/model/open-claim.ts';
import { Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { Guidance } from './guidance.tsx';

type Values = {
  caseFileId: string | null;
  proceedingId: string | null;
  scheme: string | null;
  losses: string[];
  authority: string;
  reference: string;
  applied: Dated | null;
};

/** A claim, being prepared or handed in already. */
export function OpenClaimForm({ caseFileId, onClose }: WriteActProps) {
  const { t } = useTranslation('compensation');
  const claimId = useState(newId)[0];
  const files = useRecords(CaseFile);
  const initial: Values = {
    ...{ caseFileId: caseFileId ?? null, proceedingId: null, scheme: null, losses: [] },
    ...{ authority: '', reference: '', applied: null },
  };
  const personOf = (id: string | null) => files.find((file) => file.id === id)?.personId ?? null;
  const toInput = ({ authority, reference, ...values }: Values) => ({
    claimId,
    claim: {
      ...values,
      personId: personOf(values.caseFileId),
      authority: orNull(authority),
      reference: orNull(reference),
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(openClaim, { initial, toInput, onKept: onClose });
  return (
    <FormFrame
      title={t('open')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
      busy={form.busy}
    >
      <SelectField
        {...pieceOf(form, 'caseFileId')}
        label={t('form.caseFile')}
        options={files.map(({ id, title }) => ({ code: id, label: title }))}
      />
      <Asked form={form} personId={personOf(form.values.caseFileId)} />
    </FormFrame>
  );
}

function Asked({ form, personId }: { form: ActForm<Values>; personId: string | null }) {
  const { t } = useTranslation(['compensation', 'codes']);
  const today = useToday();
  const proceedings = useRecords(Proceeding, ({ caseFileId }) => caseFileId === form.values.caseFileId);
  const coded = (list: string, codes: readonly string[]) =>
    codes.map((code) => ({ code, label: t(`${list}.${code.replaceAll('-', '_')}`) }));
  const { scheme, losses } = form.values;
  return (
    <>
      <SelectField
        {...pieceOf(form, 'proceedingId')}
        label={t('form.proceeding')}
        options={proceedings.map(({ id, stage, firNumber }) => ({
          code: id,
          label: [firNumber, t(`codes:legal_stage.${stage}`)].filter(Boolean).join(' · '),
        }))}
      />
      <SelectField {...pieceOf(form, 'scheme')} label={t('form.scheme')} options={coded('scheme', SCHEMES)} />
      <MultiSelectField {...pieceOf(form, 'losses')} label={t('form.losses')} options={coded('loss', LOSSES)} />
      {personId && scheme && (
        <Guidance
          claim={{ personId, stateSince: day(today), scheme, losses } as Parameters<typeof Guidance>[0]['claim']}
        />
      )}
      <TextField {...pieceOf(form, 'authority')} label={t('form.authority')} maxLength={200} />
      <TextField {...pieceOf(form, 'reference')} label={t('form.reference')} maxLength={200} />
      <DateWithPrecision {...pieceOf(form, 'applied')} label={t('form.applied')} today={today} endsBefore={today} />
    </>
  );
}
