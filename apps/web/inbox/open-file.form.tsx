import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyAct } from '#kernel/act.ts';
import type { ObservedAge } from '#kernel/age.ts';
import { type CaseTrackStage, stagesOf } from '#kernel/code-lists/case-track-stage.ts';
import type { Gender } from '#kernel/code-lists/gender.ts';
import type { RiskLevel } from '#kernel/code-lists/risk-level.ts';
import type { Dated } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { KnownAnswerField, type KnownDraft, knownInput } from '#modules/person/web/known-answer.field.tsx';
import { Button } from '#platform/design/button.tsx';
import { Note } from '#platform/design/note.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useGo } from '#platform/web/address.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useRecords } from '#platform/web/records.ts';

/** What is known already of whoever the file will be for; it is shown filled in, not asked again. */
type Met = {
  nameUsed: string | null;
  gender: Gender;
  age: ObservedAge | null;
  riskLevel: RiskLevel;
  seen: Dated;
  missing: boolean;
  heard: readonly string[];
  answer: KnownDraft;
};
type Props = {
  act: AnyAct;
  about: object;
  met: Met;
  /** She is known and has a file: it is laid to that one. */
  onJoin: (fileId: string) => void;
  onClose: () => void;
};

type Values = {
  caseFileId: string;
  personId: string;
  answer: KnownDraft;
  nameUsed: string;
  gender: Gender;
  least: number | null;
  most: number | null;
  role: string;
  riskLevel: RiskLevel;
  stage: CaseTrackStage;
};
type Form = ActForm<Values>;

/** Accepts, and opens the file: for somebody new, with a code drawn, or for somebody we know already. */
export function OpenFileForm({ act, about, met, onJoin, onClose }: Props) {
  const { t } = useTranslation(['inbox', 'codes']);
  const go = useGo();
  const [initial] = useState<Values>(() => ({
    caseFileId: newId(),
    personId: newId(),
    answer: met.answer,
    nameUsed: met.nameUsed ?? '',
    gender: met.gender,
    least: met.age?.least ?? null,
    most: met.age?.most ?? null,
    role: met.missing ? 'missing_person' : 'possible_victim',
    riskLevel: met.riskLevel,
    stage: met.missing ? 'tracing' : 'triage',
  }));
  const unknown = t('inbox:open.unknown');
  const form = useActForm(act, {
    initial,
    toInput: (values) => ({ ...about, ...inputOf(values, met, unknown) }),
    onKept: () => {
      onClose();
      go(`/c/${initial.caseFileId}`);
    },
  });
  return (
    <ActFrame form={form} title={t('inbox:open.title')} onClose={onClose} keepLabel={t('inbox:open.keep')}>
      <Whom form={form} heard={met.heard} onJoin={onJoin} />
      <Where form={form} />
    </ActFrame>
  );
}

function inputOf(values: Values, met: Met, unknown: string): object {
  const { caseFileId, role, riskLevel, stage, answer } = values;
  const file = { caseFileId, role, riskLevel, stage, ...knownInput(answer) };
  if (answer.known === 'same')
    return { ...file, title: values.nameUsed.trim() || unknown, person: { is: 'known', personId: answer.personId } };
  const [least, most] = [values.least ?? values.most, values.most ?? values.least];
  const age = least === null || most === null ? null : { observed: { least, most }, at: met.seen };
  const person = {
    is: 'new',
    personId: values.personId,
    nameUsed: orNull(values.nameUsed),
    gender: values.gender,
    born: null,
    age,
    birthBasis: age ? 'stated' : 'unknown',
  };
  return { ...file, title: values.nameUsed.trim() || unknown, person };
}

function Whom({ form, heard, onJoin }: { form: Form; heard: readonly string[]; onJoin: (fileId: string) => void }) {
  const { t } = useTranslation('inbox');
  const { answer } = form.values;
  const people = useRecords(Person);
  const isKnown = answer.known === 'same';
  const [file] = useRecords(CaseFile, (one) => isKnown && one.personId === answer.personId && one.closedAt === null);
  function say(said: KnownDraft) {
    form.set('answer', said);
    if (said.known === 'same' && said.personId !== answer.personId)
      form.set('nameUsed', people.find(({ id }) => id === said.personId)?.nameUsed ?? '');
  }
  return (
    <>
      <KnownAnswerField heard={heard} value={answer} onChange={say} form={form} />
      {file && (
        <Note tone="info" icon="merge">
          <p>{t('open.hasFile')}</p>
          <Button icon="merge" onClick={() => onJoin(file.id)}>
            {t('answer.join')}
          </Button>
        </Note>
      )}
      {answer.known !== null && !isKnown && <NewPersonFields form={form} />}
    </>
  );
}

function NewPersonFields({ form }: { form: Form }) {
  const { t } = useTranslation('inbox');
  const { values, set } = form;
  return (
    <>
      <TextField
        name="nameUsed"
        label={t('open.name')}
        hint={t('open.nameHint')}
        value={values.nameUsed}
        onChange={(name) => set('nameUsed', name)}
      />
      <SelectField
        name="gender"
        label={t('open.gender')}
        options={useCodeOptions('gender')}
        value={values.gender}
        onChange={(code) => set('gender', (code ?? 'not_asked') as Gender)}
      />
      <NumberField
        name="observed"
        label={t('open.least')}
        max={120}
        value={values.least}
        onChange={(years) => set('least', years)}
        error={errorOf(form, 'observed')}
      />
      <NumberField
        name="most"
        label={t('open.most')}
        max={120}
        value={values.most}
        onChange={(years) => set('most', years)}
      />
    </>
  );
}

const ROLES = ['missing_person', 'possible_victim', 'survivor'] as const;

function Where({ form }: { form: Form }) {
  const { t } = useTranslation(['inbox', 'codes']);
  const { values, set } = form;
  const stages = [...stagesOf('intake'), ...stagesOf('find')].filter((stage) => stage !== 'referral_received');
  const roles = ROLES.map((code) => ({ code, label: t(`codes:participant_role.${code}`) }));
  return (
    <>
      <SelectField
        name="role"
        label={t('inbox:open.role')}
        options={roles}
        value={values.role}
        onChange={(code) => set('role', code ?? values.role)}
      />
      <SelectField
        name="riskLevel"
        label={t('inbox:open.risk')}
        options={useCodeOptions('risk_level')}
        value={values.riskLevel}
        onChange={(code) => set('riskLevel', (code ?? 'unassessed') as RiskLevel)}
      />
      <SelectField
        name="stage"
        label={t('inbox:open.stage')}
        options={stages.map((code) => ({ code, label: t(`codes:case_track_stage.${code}`) }))}
        value={values.stage}
        onChange={(code) => set('stage', (code ?? values.stage) as CaseTrackStage)}
      />
    </>
  );
}
