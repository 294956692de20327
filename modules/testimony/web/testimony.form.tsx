import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { correctTestimony, recordTestimony } from '#modules/testimony/model/record-testimony.ts';
import type { TestimonyFacts } from '#modules/testimony/model/testimony.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { HowItWasTaken } from './how-it-was-taken.tsx';
import { factsOf, newTestimony, type TestimonyValues, valuesOf } from './testimony-values.ts';

type Values = TestimonyValues & { proceedingId: string | null };

/** That a statement was taken. There is no field for what was said. */
export function RecordTestimonyForm({ caseFileId, onClose }: WriteActProps) {
  const { t } = useTranslation('testimony');
  const testimonyId = useState(newId)[0];
  const today = useToday();
  const proceedings = useProceedings(caseFileId);
  const ofId = (id: string | null) => proceedings.find((one) => one.id === id);
  const initial: Values = {
    ...newTestimony(today),
    proceedingId: proceedings.length === 1 ? (proceedings[0]?.id ?? null) : null,
  };
  const toInput = ({ proceedingId, ...values }: Values) => {
    const of = ofId(proceedingId);
    const about = { proceedingId, caseFileId: of?.caseFileId ?? null, personId: of?.personId ?? null };
    return { testimonyId, testimony: { ...factsOf(values), ...about } };
  };
  const form = useActForm(recordTestimony, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('record')} about={<p>{t('lead')}</p>} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'proceedingId')}
        label={t('form.proceeding')}
        options={proceedings.map(({ id, label }) => ({ code: id, label }))}
      />
      <HowItWasTaken
        // A form over more values is a form over these.
        form={form as unknown as ActForm<TestimonyValues>}
        caseFileId={ofId(form.values.proceedingId)?.caseFileId ?? null}
      />
    </ActFrame>
  );
}

type CorrectProps = { testimony: Stored<TestimonyFacts>; onClose: () => void };

/** What was written is put right, or what came later is added: the paper's number, the copy that was given. */
export function CorrectTestimonyForm({ testimony, onClose }: CorrectProps) {
  const { t } = useTranslation('testimony');
  const { id, proceedingId, caseFileId, version } = testimony;
  const toInput = (values: TestimonyValues) => ({
    ...{ testimonyId: id, proceedingId },
    changes: changesOf<object>(testimony, factsOf(values)),
  });
  const form = useActForm(correctTestimony, {
    ...{ initial: valuesOf(testimony), toInput, onKept: onClose },
    basedOn: { [id]: version },
  });
  return (
    <ActFrame form={form} title={t('correct')} about={<p>{t('lead')}</p>} onClose={onClose}>
      <HowItWasTaken form={form} caseFileId={caseFileId} />
    </ActFrame>
  );
}

/** Proceedings that a statement can belong to, by the title of their file. */
function useProceedings(caseFileId: string | undefined) {
  const { t } = useTranslation('codes');
  const files = useRecords(CaseFile);
  return useRecords(Proceeding)
    .filter((one) => caseFileId === undefined || one.caseFileId === caseFileId)
    .map((one) => ({
      ...one,
      label: `${files.find(({ id }) => id === one.caseFileId)?.title ?? ''} · ${t(`legal_stage.${one.stage}`)}`,
    }));
}
