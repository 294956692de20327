import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { correctProceeding, openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import type { ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { changesOf } from '#platform/web/changes-of.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US } from '#platform/web/source-fields.tsx';
import { FormPage } from './form-page.tsx';
import {
  CourtAndLawyers,
  factsOf,
  ItsNumbers,
  NO_TEXTS,
  type ProceedingValues,
  valuesOf,
  WhatHappened,
} from './proceeding-fields.tsx';

type Values = ProceedingValues & { caseFileId: string | null; stage: string | null; stageSince: Dated | null };

/** A proceeding, with as much as is known of it today. */
export function OpenProceedingForm({ caseFileId, onClose }: { caseFileId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('proceeding');
  const proceedingId = useState(newId)[0];
  const today = useToday();
  const files = useRecords(CaseFile);
  const initial: Values = {
    ...NO_TEXTS,
    ...{ caseFileId: caseFileId ?? null, accusedIds: [], offence: null, sections: [], procedure: 'not_known' },
    ...{ advocateKind: 'not-known', stage: 'fir', stageSince: day(today), source: FROM_US },
  };
  const personId = (of: string | null) => files.find(({ id }) => id === of)?.personId ?? null;
  const toInput = (values: Values) => ({
    proceedingId,
    proceeding: { ...factsOf(values), personId: personId(values.caseFileId) },
  });
  const form = useActForm(openProceeding, { initial, toInput, onKept: onClose });
  // A form over more values is a form over these.
  const pieces = form as unknown as ActForm<ProceedingValues>;
  return (
    <FormPage form={form} title={t('form.open')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'caseFileId')}
        label={t('form.caseFile')}
        options={files.map(({ id, title }) => ({ code: id, label: title }))}
      />
      <WhatHappened form={pieces} />
      <ItsNumbers form={pieces} />
      <SelectField {...pieceOf(form, 'stage')} label={t('form.stage')} options={useCodeOptions('legal_stage')} />
      <DateWithPrecision
        {...pieceOf(form, 'stageSince')}
        label={t('form.stageSince')}
        today={today}
        endsBefore={today}
      />
      <CourtAndLawyers form={pieces} />
    </FormPage>
  );
}

type CorrectProps = { proceeding: Stored<ProceedingFacts>; onClose: () => void };

/** What is written of a proceeding is put right, or what came later is added. How far it is has an act of its own. */
export function CorrectProceedingForm({ proceeding, onClose }: CorrectProps) {
  const { t } = useTranslation('proceeding');
  const { id, caseFileId, version } = proceeding;
  const toInput = (values: ProceedingValues) => ({
    ...{ proceedingId: id, caseFileId },
    changes: changesOf<object>(proceeding, factsOf(values)),
  });
  const form = useActForm(correctProceeding, {
    ...{ initial: valuesOf(proceeding), toInput, onKept: onClose },
    basedOn: { [id]: version },
  });
  return (
    <FormPage form={form} title={t('correct')} onClose={onClose}>
      <WhatHappened form={form} />
      <ItsNumbers form={form} />
      <CourtAndLawyers form={form} />
    </FormPage>
  );
}
